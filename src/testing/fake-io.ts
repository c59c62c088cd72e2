/** A world for commands in tests: nobody at the terminal, a fixed day, and output that is kept. */
import type { Io } from '#cli/io.ts';
import { run } from '#cli/run.ts';
import { byItself } from '#model/command-names.ts';

export interface FakeIo extends Io {
  readonly printed: { out: string; err: string };
}

export function fakeIo(cwd: string, world: Partial<Omit<Io, 'out' | 'err' | 'cwd'>> = {}): FakeIo {
  const printed = { out: '', err: '' };
  return {
    cwd,
    today: '2026-04-15',
    env: {},
    isInteractive: false,
    colour: false,
    nameCommand: byItself,
    untilStopped: () => Promise.resolve(),
    ...world,
    printed,
    out: { write: (text) => void (printed.out += text) },
    err: { write: (text) => void (printed.err += text) },
  };
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `waymark` in a folder, as if these words had been typed there. */
export async function waymarkIn(
  cwd: string,
  typed: readonly string[],
  world: Parameters<typeof fakeIo>[1] = {},
): Promise<Ended> {
  const io = fakeIo(cwd, world);
  const code = await run(typed, io);
  return { code, ...io.printed };
}
