/** Where the content is when nobody says it: in `content`, or at the top, in a repository that holds nothing else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Given, Options } from '#model/options.ts';

/** Node's own modules only: an unchanged build imports this. */
export const contentOption = {
  value: '<folder>',
  about: 'The content folder; `.` where `playbook.yaml` lies at the top.',
  fallback: 'content',
} as const;

const CONFIG = 'playbook.yaml';

/** What was given, with the folder at hand in the place of the usual one. */
export function withContentPlace(given: Given, options: Options, typed: readonly string[], cwd: string): Given {
  const isTyped = typed.some((word) => word === '--content' || word.startsWith('--content='));
  if (options.content !== contentOption || isTyped) return given;
  return { ...given, content: contentPlace(cwd) };
}

export function contentPlace(cwd: string): string {
  const isAtTop = !existsSync(join(cwd, contentOption.fallback, CONFIG)) && existsSync(join(cwd, CONFIG));
  return isAtTop ? '.' : contentOption.fallback;
}
