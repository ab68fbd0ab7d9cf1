import { RoomTabs, type RoomTab } from './room-tabs.tsx';

/** Every screen of the Plan room, in the order of the tabs. */
const tabs: readonly RoomTab[] = [
  { to: '/plan', name: 'Plans' },
  { to: '/policies', name: 'Law and policy' },
];

/** The way round the Plan room. */
export const PlanRoomTabs = () => <RoomTabs label="Plan room" tabs={tabs} />;
