/** A folder with content, in which commands run as they do at a terminal. The theme is there already: compiling it is for another test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { run } from '#cli/run.ts';
import { TODAY } from '../built-site.ts';
import { fakeIo } from '../fake-io.ts';
import { writeFiles, type Files } from '../temporary-playbook.ts';

export interface Workshop {
  readonly folder: string;
  /** Where its site is published. */
  readonly dist: string;
  /** Puts other content in the place of what is there. */
  fill(files: Files): void;
  build(...typed: readonly string[]): Promise<Ended>;
  check(...typed: readonly string[]): Promise<Ended>;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function workshop(files: Files): Workshop {
  const folder = emptyFolder();
  const content = join(folder, 'content');
  const fill = (next: Files) => {
    rmSync(content, { recursive: true, force: true });
    writeFiles(content, next);
  };
  fill(files);
  cpSync(join(inject('cache'), 'theme'), join(folder, '.waymark/theme'), { recursive: true });
  const command = async (...typed: readonly string[]): Promise<Ended> => {
    const io = fakeIo(folder, { today: TODAY, env: { PATH: process.env.PATH } });
    const code = await run(typed, io);
    return { code, ...io.printed };
  };
  return {
    folder,
    dist: join(folder, 'dist'),
    fill,
    build: (...typed) => command('build', ...typed),
    check: (...typed) => command('check', ...typed),
  };
}

/** It goes with the run. */
export function emptyFolder(): string {
  return mkdtempSync(join(inject('temporary'), 'workshop-'));
}
