/** Tells a process from any other, also from a later one that was given its number. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from '../error-code.ts';

export interface ProcessIdentity {
  readonly process: number;
  /** When it started, in the words of the system that it runs on; nothing where the system does not say. */
  readonly started?: string | undefined;
  /** Where its number means something; nothing for what an earlier version wrote. */
  readonly machine?: string | undefined;
}

/** `unknown` where this process cannot see it, such as on another machine. */
export type Presence = 'running' | 'gone' | 'unknown';

export function thisProcess(): ProcessIdentity {
  return { process: process.pid, started: startOf(process.pid), machine: thisMachine() };
}

export function presenceOf({ process: id, started, machine }: ProcessIdentity): Presence {
  if (machine !== undefined && machine !== thisMachine()) return 'unknown';
  if (!isRunning(id)) return 'gone';
  const now = startOf(id);
  if (started === undefined || now === undefined) return 'unknown';
  return started === now ? 'running' : 'gone';
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Another user's process cannot be signalled, but it is running.
    return errorCode(error) === 'EPERM';
  }
}

/** One boot of the system and one process namespace: each container has its own. */
function thisMachine(): string {
  return [hostname(), textOf('/proc/sys/kernel/random/boot_id'), linkOf('/proc/self/ns/pid')].join(' ');
}

function startOf(id: number): string | undefined {
  const stat = textOf(`/proc/${id}/stat`);
  if (stat === '') return startFromList(id);
  // The program's name is in parentheses and may contain anything, so fields are read after the last one.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? 'ended' : fields[18];
}

/** From `ps`, where there is no `/proc`; undefined where there is neither. */
function startFromList(id: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(id)], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
