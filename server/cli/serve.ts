import closeWithGrace from 'close-with-grace';
import { readConfig } from '../config.ts';
import { startServer } from '../main.ts';
import { sayStartError } from './say-start-error.ts';

/** How long closing may take before the process is ended all the same, in ms (R10: drained within 10 s). */
const closingMs = 10_000;

/** `weerklank serve`: serves until it is told to stop (SIGTERM, SIGINT), then drains and exits with 0. */
export async function serve(): Promise<void> {
  try {
    const { app, url, close } = await startServer(readConfig(process.env, process.cwd()));
    closeWithGrace({ delay: closingMs, logger: false }, async ({ err, signal }) => {
      if (err !== undefined) app.log.fatal({ error: err.name }, 'stopping on an error that nobody caught');
      else app.log.info({ signal }, 'stopping');
      await close();
    });
    process.stdout.write(`Weerklank: ${url}\n`);
  } catch (error) {
    sayStartError(error);
  }
}
