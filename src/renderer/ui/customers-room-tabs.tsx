import { RoomTabs, type RoomTab } from './room-tabs.tsx';

/** Every screen of the Customers room, in the order of the tabs. */
const tabs: readonly RoomTab[] = [
  { to: '/customers', name: 'Customers' },
  { to: '/follow-ups', name: 'Follow-ups' },
  { to: '/complaints', name: 'Complaints' },
  { to: '/feedback', name: 'Feedback' },
  { to: '/register', name: 'Register of names' },
];

/** The way round the Customers room. */
export const CustomersRoomTabs = () => <RoomTabs label="Customers room" tabs={tabs} />;
