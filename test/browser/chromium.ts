import { accessSync, constants, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { type BrowserContext, chromium } from 'playwright-core';
import { present } from '../support/tools.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A fresh profile, and nothing that calls home; browser tests need no network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium stands on this machine (`CHROME_PATH`, else by name on `PATH`), or null; fails where there has to be one. */
export function findChromium(): string | null {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [env.CHROME_PATH ?? '', ...onPath].find((file) => file !== '' && isExecutable(file)) ?? null;
  present(found !== null, 'Chromium');
  return found;
}

/** A browser with an empty profile of its own, and the way to close it and leave nothing behind. */
export async function openChromium(
  executablePath: string,
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'avtale-browser-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: flags });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
