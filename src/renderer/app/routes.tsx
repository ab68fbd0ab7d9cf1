import type { ComponentType } from 'react';
import { createHashRouter, Navigate } from 'react-router';
import { HomeScreen } from './home-screen.tsx';
import { JournalShell } from './journal-shell.tsx';
import { ScreenError } from './screen-error.tsx';

/** Which screen stands at which address. Each is loaded when it is first opened. */
export const createRouter = () =>
  createHashRouter([
    {
      path: '/',
      element: <HomeScreen />,
      errorElement: <ScreenError />,
      hydrateFallbackElement: <></>,
    },
    {
      element: <JournalShell />,
      errorElement: <ScreenError />,
      hydrateFallbackElement: <></>,
      children: [
        screen(
          '/entries',
          async () => (await import('#renderer/features/entries/entries-screen.tsx')).EntriesScreen,
        ),
        screen(
          '/entries/:id',
          async () => (await import('#renderer/features/entries/entry-screen.tsx')).EntryScreen,
        ),
        screen(
          '/measures',
          async () =>
            (await import('#renderer/features/measures/changes-screen.tsx')).ChangesScreen,
        ),
        screen(
          '/measures/:id',
          async () => (await import('#renderer/features/measures/change-screen.tsx')).ChangeScreen,
        ),
        screen(
          '/customers',
          async () =>
            (await import('#renderer/features/customers/customers-screen.tsx')).CustomersScreen,
        ),
        screen(
          '/evidence',
          async () =>
            (await import('#renderer/features/evidence/evidence-screen.tsx')).EvidenceScreen,
        ),
        screen(
          '/coverage',
          async () =>
            (await import('#renderer/features/coverage/coverage-screen.tsx')).CoverageScreen,
        ),
        screen(
          '/reports',
          async () => (await import('#renderer/features/reports/report-screen.tsx')).ReportScreen,
        ),
        screen(
          '/settings',
          async () =>
            (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen,
        ),
        { path: '*', element: <Navigate to="/" replace /> },
      ],
    },
  ]);

const screen = (path: string, load: () => Promise<ComponentType>) => ({
  path,
  errorElement: <ScreenError />,
  lazy: async () => ({ Component: await load() }),
});
