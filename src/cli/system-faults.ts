/** What the machine refuses, in a sentence and with a way on: none of it is a fault of Waymark. */
import { printable } from '#model/printable.ts';
import { errorCode } from './error-code.ts';
import { KnownError } from './known-error.ts';

type Words = readonly [message: (place: string) => string, hint: string];

const FAULTS: Readonly<Record<string, Words>> = {
  ENOSPC: [(place) => `No space is left on the disk for ${place}`, 'Free some, and run the command again.'],
  EDQUOT: [(place) => `Your quota leaves no space for ${place}`, 'Free some, and run the command again.'],
  EACCES: [
    (place) => `No permission for ${place}`,
    'Give it to the user who runs this, or take a folder of theirs; `ls -ld` shows who owns it.',
  ],
  EPERM: [
    (place) => `The system does not allow this for ${place}`,
    'See who owns it and whether it is protected, or take another folder.',
  ],
  EROFS: [(place) => `Nothing can be written to ${place}: it is read-only`, 'Take a folder that can be written to.'],
  ENOTDIR: [
    (place) => `A file stands on the way to ${place}, expected folders only`,
    'Move the file away, or take another folder.',
  ],
  EISDIR: [(place) => `${place} is a folder, expected a file`, 'Move it away, or take another name.'],
  EEXIST: [(place) => `${place} is in the way`, 'Move it away, or take another folder.'],
  ENOTEMPTY: [(place) => `${place} is being filled by another program`, 'End that program, and run the command again.'],
  EBUSY: [
    (place) => `${place} is in use and cannot be replaced`,
    'Where it is a mounted volume, take a folder inside of it.',
  ],
  EXDEV: [
    (place) => `${place} lies on another disk than the folder around it`,
    'Where it is a mounted volume, take a folder inside of it.',
  ],
  ENAMETOOLONG: [(place) => `The name ${place} is too long for this system`, 'Take a shorter one.'],
  ELOOP: [(place) => `Links lead in a circle at ${place}`, 'Remove the link, or take another folder.'],
  EMFILE: [() => 'Too many files are open', 'Raise the limit: `ulimit -n 4096`.'],
  ENFILE: [() => 'Too many files are open on this machine', 'End other programs, and run the command again.'],
  EIO: [
    (place) => `The disk does not take or give ${place}`,
    'See whether it is full (`df -h`), and whether it is sound.',
  ],
};

const PORT_FAULTS: Readonly<Record<string, Words>> = {
  EADDRINUSE: [() => 'The port is taken', 'Take another: `--port 0` finds a free one.'],
  EACCES: [() => 'No permission for this port', 'Take one above 1023: `--port 4321`.'],
};

/** The sentence for it, where the machine is the cause; nothing for a fault of Waymark. */
export function systemFault(error: unknown): KnownError | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code = codeOf(each);
    const words = isAboutPort(each) ? PORT_FAULTS[code] : FAULTS[code];
    if (words !== undefined) return new KnownError(`${words[0](placeOf(each, code))} (${code})`, words[1]);
  }
  return undefined;
}

function isAboutPort(error: Error): boolean {
  return 'syscall' in error && error.syscall === 'listen';
}

/** Other processes, and libraries that are no JavaScript, tell by their message only. */
const TOLD: readonly (readonly [code: string, words: RegExp])[] = [
  ['ENOSPC', /\bENOSPC: |No space left on device/i],
  ['EDQUOT', /\bEDQUOT: |Disk quota exceeded/i],
  ['EROFS', /\bEROFS: |Read-only file system/i],
];

function codeOf(error: Error): string {
  return errorCode(error) ?? TOLD.find(([, words]) => words.test(error.message))?.[0] ?? '';
}

/** What is moved to a place that is not empty is not what stands in the way. */
function placeOf(error: Error, code: string): string {
  const { path, dest } = error as Error & { readonly path?: unknown; readonly dest?: unknown };
  const place = code === 'ENOTEMPTY' ? (dest ?? path) : path;
  return typeof place === 'string' ? `\`${printable(place)}\`` : 'a file';
}
