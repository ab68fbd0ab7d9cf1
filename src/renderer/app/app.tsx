import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { HashRouter } from 'react-router';
import { JournalProvider } from '#renderer/ui/journal-client.tsx';
import { styleNonce } from '#renderer/ui/style-nonce.ts';
import { theme } from '#renderer/ui/theme.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { FollowSettings } from './follow-settings.tsx';
import { AppRoutes } from './routes.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';

/** The window: everything that any screen may ask for, and the screens. */
export function App({ journal }: { readonly journal: JournalClient }) {
  const [queries] = useState(createQueries);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      // Both would be written into the page at run time; mantine-variables.css says the same.
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
    >
      <QueryClientProvider client={queries}>
        <JournalProvider journal={journal}>
          <Suspense fallback={null}>
            <FollowSettings />
          </Suspense>
          <ScreenBoundary>
            <HashRouter>
              <AppRoutes />
            </HashRouter>
          </ScreenBoundary>
          <Notifications position="bottom-right" limit={2} containerWidth={400} />
        </JournalProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The journal is on this machine: what was read stays true until one of our own calls changes it. */
const createQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
