/** The system's own Chromium, without a window and without a word to the outside. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error that names the places looked at when there is no Chromium. */
export function openBrowser(): Promise<Browser> {
  const executablePath = USUAL_PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(`No Chromium found; install one at one of:\n  ${USUAL_PLACES.join('\n  ')}`);
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
