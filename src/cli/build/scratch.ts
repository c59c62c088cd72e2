/** A folder beside the published site in which a build grows, and the swap that publishes it: all of it or nothing. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface Scratch {
  readonly folder: string;
  /** Puts the finished site in the place of the former one. */
  publish(): Promise<void>;
  /** Leaves nothing behind; the published site stays as it is. */
  discard(): void;
}

/** @throws when another build into the same folder is under way */
export function openScratch(out: string): Scratch {
  const near = join(dirname(out), `.${basename(out)}-waymark`);
  const [folder, former, lock] = [`${near}-next`, `${near}-former`, `${near}.lock`];
  mkdirSync(dirname(out), { recursive: true });
  takeLock(lock, out);
  recover(out, former);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);

  const discard = () => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  const publish = async () => {
    if (existsSync(out)) renameSync(out, former);
    renameSync(folder, out);
    await rm(former, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  return { folder, publish, discard };
}

/** A build that was ended between its two renames left the former site aside: it goes back to its place. */
function recover(out: string, former: string): void {
  if (!existsSync(former)) return;
  if (existsSync(out)) rmSync(former, { recursive: true, force: true });
  else renameSync(former, out);
}

function takeLock(lock: string, out: string): void {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
  } catch {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner !== process.pid && isRunning(owner))
      throw new Error(`Another build into \`${out}\` is under way (process ${owner}). Wait for it to end.`);
    rmSync(lock, { force: true });
    takeLock(lock, out);
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
