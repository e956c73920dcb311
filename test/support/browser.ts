import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium usually is, in the order in which they are tried. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox, since tests may run as root; nothing that reaches out by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium: WEERKLANK_CHROMIUM, else one of this machine, else the one from the devDependencies. */
export async function startBrowser(): Promise<Browser> {
  const named = process.env['WEERKLANK_CHROMIUM'];
  const executablePath =
    named ?? usualPlaces.find((place) => existsSync(place)) ?? (await packagedChromium());
  return chromium.launch({ executablePath, args: flags });
}

async function packagedChromium(): Promise<string> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (cause) {
    throw new Error(
      'No Chromium found: install one (Debian: apt-get install chromium) or set WEERKLANK_CHROMIUM',
      {
        cause,
      },
    );
  }
}
