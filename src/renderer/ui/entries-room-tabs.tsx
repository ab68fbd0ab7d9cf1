import { RoomTabs, type RoomTab } from './room-tabs.tsx';

/** Every screen of the Entries room, in the order of the tabs. */
const tabs: readonly RoomTab[] = [
  { to: '/entries', name: 'Entries' },
  { to: '/lessons', name: 'Lessons' },
  { to: '/models', name: 'Models' },
];

/** The way round the Entries room. */
export const EntriesRoomTabs = () => <RoomTabs label="Entries room" tabs={tabs} />;
