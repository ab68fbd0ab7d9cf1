import { app } from 'electron';
import { startDesktop } from './desktop/start-desktop.ts';
import { registerAppScheme } from './desktop/app-scheme.ts';

app.enableSandbox();
registerAppScheme();

if (app.requestSingleInstanceLock()) {
  startDesktop().catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    app.exit(1);
  });
} else {
  app.quit();
}
