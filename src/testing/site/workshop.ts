/** A folder with content, in which commands run as they do at a terminal. The theme is there already: compiling it is for another test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { TODAY } from '../built-site.ts';
import { waymarkIn, type Ended } from '../fake-io.ts';
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

export function workshop(files: Files): Workshop {
  const folder = emptyFolder();
  const content = join(folder, 'content');
  const fill = (next: Files) => {
    rmSync(content, { recursive: true, force: true });
    writeFiles(content, next);
  };
  fill(files);
  cpSync(join(inject('cache'), 'theme'), join(folder, '.waymark/theme'), { recursive: true });
  const command = (...typed: readonly string[]) =>
    waymarkIn(folder, typed, { today: TODAY, env: { PATH: process.env.PATH } });
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
