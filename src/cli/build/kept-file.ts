/** A file of what is kept between builds: a value as JSON, below a digest by which damage is noticed. What is damaged counts as not there. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { digestOf } from './digest.ts';

/** What `writeKept` wrote under this name, and nothing else. */
export function readKept(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === sealOf(file, json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/** All of it or nothing. Keeping only saves time: false where the disk does not let it. */
export function writeKept(file: string, value: unknown): boolean {
  const json = JSON.stringify(value);
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, `${sealOf(file, json)}\n${json}`);
    moveTo(unfinished, file);
    return true;
  } catch {
    forget(unfinished);
    return false;
  }
}

function moveTo(unfinished: string, file: string): void {
  try {
    renameSync(unfinished, file);
  } catch {
    // A folder may stand there, for instance.
    rmSync(file, { recursive: true, force: true });
    renameSync(unfinished, file);
  }
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It cannot be removed, and nobody reads it.
  }
}

/** With its name, so that one file is never taken for another. */
function sealOf(file: string, json: string): string {
  return digestOf(`${basename(file)}\n${json}`);
}
