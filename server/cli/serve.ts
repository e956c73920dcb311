import closeWithGrace from 'close-with-grace';
import { readConfig } from '../config.ts';
import { startServer } from '../main.ts';
import { sayStartError } from './say-start-error.ts';

/** How long closing may take before the process is ended all the same, in ms (R10: drained within 10 s). */
const closingMs = 10_000;

/** `weerklank serve`: serves until it is told to stop (SIGTERM, SIGINT), then drains and exits with 0. */
export async function serve(): Promise<void> {
  try {
    const server = await startServer(readConfig(process.env, process.cwd()));
    closeWithGrace({ delay: closingMs, logger: false }, async ({ err, signal }) => {
      if (err !== undefined)
        server.app.log.fatal({ error: err.name }, 'stopping on an error that nobody caught');
      else server.app.log.info({ signal }, 'stopping');
      await server.close();
    });
    process.stdout.write(`Weerklank: ${server.url}\n`);
  } catch (error) {
    sayStartError(error);
  }
}
