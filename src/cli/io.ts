/** The world around a command: the one place where clock, environment and terminal are read. */
import { isatty } from 'node:tty';
import type { NameCommand } from '#model/command-names.ts';
import { calledAs } from './called-as.ts';

export interface Io {
  readonly cwd: string;
  /** Today in the zone of this machine, `2026-04-01`. */
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Somebody sits at it and can answer. */
  readonly isInteractive: boolean;
  /** Whether stdout takes colour. */
  readonly colour: boolean;
  /** How a command is typed here: `npx waymark check`, `npm run check`. */
  readonly nameCommand: NameCommand;
  /** How wide the terminal is; none where there is none. */
  readonly columns?: number | undefined;
  readonly out: Output;
  readonly err: Output;
  /** Settles when the user ends the process. */
  untilStopped(): Promise<void>;
}

interface Output {
  write(text: string): void;
}

export function systemIo(): Io {
  const { env, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  return {
    cwd: process.cwd(),
    today: dayOf(new Date()),
    env,
    isInteractive: isatty(0) && isatty(1) && !isSet(env.CI),
    colour: takesColour(env, isatty(1)),
    nameCommand: calledAs(env, process.argv[1]),
    columns: isatty(1) ? stdout.columns : undefined,
    out: stdout,
    err: stderr,
    untilStopped: () => stopped(['SIGINT', 'SIGTERM']),
  };
}

/** `waymark diff | head` leaves when it has seen enough: the command goes on and ends as it would have, unheard. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The same interrupt may arrive twice within this time: from the terminal and from the parent process. */
const ECHO = 1000;

function stopped(signals: readonly NodeJS.Signals[]): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      resolve();
      // After that, a further signal ends the process at once, whatever it still waits for.
      setTimeout(() => signals.forEach((signal) => process.off(signal, stop)), ECHO).unref();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

/** Plain for whoever asks for it (https://no-color.org), in pipes and in continuous integration. */
export function takesColour(env: Io['env'], isTerminal: boolean): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0';
  return isTerminal && !isSet(env.CI) && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function dayOf(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
