/** A headless Chromium: the system's where there is one, else the one that comes with npm. Nothing is ever downloaded. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

export interface Chromium {
  readonly path: string;
  /** What it needs of its environment, beside what is there. */
  readonly env: Readonly<Record<string, string>>;
}

/** Written for a container: no sandbox within the sandbox, and no word to anybody. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param folder where npm's Chromium is unpacked if it has to be; two must not unpack into one at the same time */
export async function findChromium(folder: string): Promise<Chromium> {
  const places = [process.env.CHROME_PATH ?? '', ...NAMES.map((name) => join('/usr/bin', name))];
  const path = places.find((place) => place !== '' && existsSync(place));
  return path === undefined ? unpackChromium(folder) : { path, env: {} };
}

/** In a process of its own, for the package knows no other folder than the one for temporary files. */
async function unpackChromium(folder: string): Promise<Chromium> {
  const program = fileURLToPath(new URL('unpacked-chromium.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    env: { ...process.env, TMPDIR: folder },
  });
  return { path: stdout, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') } };
}

/** Chromium crashes now and then while it starts; it is then started a second time. */
export async function launchChromium({ path, env }: Chromium): Promise<Browser> {
  const launch = () => chromium.launch({ executablePath: path, args: SWITCHES, env: { ...process.env, ...env } });
  return launch().catch(launch);
}
