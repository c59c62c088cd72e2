/** Whether a browser could run a file as a script of the site, whatever it is called: it must not even parse as one. */
import { Script } from 'node:vm';

/** A page that loads a script can choose its encoding, which turns bytes beyond ASCII into letters or into symbols. */
const READINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/[\u0080-\u00ff]/g, 'x'),
  (text) => Buffer.from(text, 'latin1').toString('utf8'),
];

/** @param text of the file, a character for each byte */
export function parsesAsScript(text: string): boolean {
  return READINGS.some((read) => compiles(read(text)));
}

/** Compiles it without running it. */
export function compiles(source: string): boolean {
  try {
    new Script(source);
    return true;
  } catch {
    return false;
  }
}
