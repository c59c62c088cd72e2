/** Writes the line by which Waymark knows a CI file again: how it was made, from which version, and whether it changed since. */
import { createHash } from 'node:crypto';
import { ciStampIn } from '#model/ci-stamp.ts';
import { wordsOf, type CiChoices } from './choices.ts';

/** The version of Waymark in which the text of CI files last changed. `ci-files.test.ts` asks for a new one when it does. */
export const CI_FILES_SINCE = '0.1.0';

/** @param text whose first line says what the file is for */
export function stamped(text: string, choices: CiChoices): string {
  const [first = '', ...rest] = text.split('\n');
  const call = choices.form === 'package' ? 'npx waymark ci' : 'npm run ci --';
  const typed = wordsOf(choices).join(' ');
  const stamp = `# Written by \`${call} ${typed}\`, Waymark ${CI_FILES_SINCE}, ${digest(text)}.`;
  return [first, stamp, ...rest].join('\n');
}

/** Whether a text is still as Waymark wrote it. */
export function isAsWritten(text: string): boolean {
  const stamp = ciStampIn(text);
  if (stamp === undefined) return false;
  return stamp.digest === digest(stamp.rest);
}

/** Git may check text out with other ends of lines. */
function digest(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}
