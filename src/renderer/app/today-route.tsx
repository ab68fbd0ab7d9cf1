import { CaptureCard } from '#renderer/features/capture/capture-card.tsx';
import { DueActions } from '#renderer/features/plans/due-actions.tsx';
import { TodayScreen } from '#renderer/features/today/today-screen.tsx';

/** Today with what the other features put on it. */
export const TodayRoute = () => <TodayScreen capture={<CaptureCard />} plans={<DueActions />} />;
