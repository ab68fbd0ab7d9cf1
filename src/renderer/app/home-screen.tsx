import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { useStatus } from '#renderer/ui/journal-queries.ts';

const WelcomeScreen = lazy(async () => {
  const { WelcomeScreen: default_ } = await import('#renderer/features/welcome/welcome-screen.tsx');
  return { default: default_ };
});

const UnlockScreen = lazy(async () => {
  const { UnlockScreen: default_ } = await import('#renderer/features/unlock/unlock-screen.tsx');
  return { default: default_ };
});

/** The first thing seen: today in the open journal, or the ways to open one. */
export function HomeScreen() {
  return (
    <Suspense fallback={null}>
      <Home />
    </Suspense>
  );
}

function Home() {
  const { open, locked } = useStatus();
  if (open) return <Navigate to="/today" replace />;
  return locked === null ? <WelcomeScreen /> : <UnlockScreen folder={locked} />;
}
