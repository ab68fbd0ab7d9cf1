import '#renderer/ui/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { hostClient } from '#renderer/ui/journal-client.tsx';
import { App } from './app.tsx';
import { refuseStrayDrops } from './refuse-stray-drops.ts';
import { loadFirstScreens } from './routes.tsx';

// The content policy allows no code made at run time, which zod would use to be faster.
z.config({ jitless: true });

refuseStrayDrops();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <App journal={hostClient()} />
  </StrictMode>,
);

requestIdleCallback(() => void loadFirstScreens());
