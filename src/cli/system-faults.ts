/** Refusals of the operating system, each as a sentence with advice. None of them is a bug in Waymark. */
import { printable } from '#model/printable.ts';
import { errorCode } from './error-code.ts';
import { KnownError } from '#model/known-error.ts';

type Words = readonly [message: (place: string) => string, hint: string];

const FAULTS: Readonly<Record<string, Words>> = {
  ENOSPC: [(place) => `No space is left on the disk for ${place}`, 'Free some space, and run the command again.'],
  EDQUOT: [(place) => `Your quota leaves no space for ${place}`, 'Free some space, and run the command again.'],
  EACCES: [
    (place) => `No permission for ${place}`,
    'Make it writable for the user who runs this, or choose another folder; `ls -ld` shows who owns it.',
  ],
  EPERM: [
    (place) => `The system does not allow this for ${place}`,
    'Check who owns it and whether it is protected, or choose another folder.',
  ],
  EROFS: [(place) => `Nothing can be written to ${place}: it is read-only`, 'Choose a folder that can be written to.'],
  ENOTDIR: [
    (place) => `A file stands on the way to ${place}, expected folders only`,
    'Move the file away, or choose another folder.',
  ],
  EISDIR: [(place) => `${place} is a folder, expected a file`, 'Move it away, or choose another name.'],
  EEXIST: [(place) => `${place} is in the way`, 'Move it away, or choose another folder.'],
  ENOTEMPTY: [(place) => `${place} is being filled by another program`, 'End that program, and run the command again.'],
  EBUSY: [
    (place) => `${place} is in use and cannot be replaced`,
    'If it is a mounted volume, choose a folder inside it.',
  ],
  EXDEV: [
    (place) => `${place} lies on another disk than the folder around it`,
    'If it is a mounted volume, choose a folder inside it.',
  ],
  ENAMETOOLONG: [(place) => `The name ${place} is too long for this system`, 'Choose a shorter one.'],
  ELOOP: [(place) => `Links lead in a circle at ${place}`, 'Remove the link, or choose another folder.'],
  EMFILE: [() => 'Too many files are open', 'Raise the limit: `ulimit -n 4096`.'],
  ENFILE: [() => 'Too many files are open on this machine', 'End other programs, and run the command again.'],
  EIO: [(place) => `The disk cannot read or write ${place}`, 'Check whether it is full (`df -h`) or damaged.'],
};

const PORT_FAULTS: Readonly<Record<string, Words>> = {
  EADDRINUSE: [() => 'The port is taken', 'Take another: `--port 0` finds a free one.'],
  EACCES: [() => 'No permission for this port', 'Take one above 1023: `--port 4321`.'],
};

/** The error to print where the system is the cause; undefined for a bug in Waymark. */
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

/** Child processes and native libraries report the code only in their message. */
const TOLD: readonly (readonly [code: string, words: RegExp])[] = [
  ['ENOSPC', /\bENOSPC: |No space left on device/i],
  ['EDQUOT', /\bEDQUOT: |Disk quota exceeded/i],
  ['EROFS', /\bEROFS: |Read-only file system/i],
];

function codeOf(error: Error): string {
  return errorCode(error) ?? TOLD.find(([, words]) => words.test(error.message))?.[0] ?? '';
}

/** For a failed move onto a full folder, the destination is the problem rather than the source. */
function placeOf(error: Error, code: string): string {
  const { path, dest } = error as Error & { readonly path?: unknown; readonly dest?: unknown };
  const place = code === 'ENOTEMPTY' ? (dest ?? path) : path;
  return typeof place === 'string' ? `\`${printable(place)}\`` : 'a file';
}
