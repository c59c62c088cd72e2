/** Whether a CSV file could run as a script: `Cost,Days` is a line of JavaScript, and harmless; one that calls something is not. */
import { compiles } from './script.ts';

/** Nothing is called, set or run without one of these. */
const ACTS = /[(`=]/;
const QUOTED_CELL = /(^|[,;\t\n\r])"(?:[^"\\\n\r]|"")*"(?=[,;\t\n\r]|$)/g;

export function tableActs(text: string): boolean {
  if (!ACTS.test(text)) return false;
  // Where nothing outside of quoted cells could begin a comment, a pattern or other text, they are texts of JavaScript too.
  const unquoted = text.replaceAll(QUOTED_CELL, '$1');
  if (!/[(`=/'"\\]/.test(unquoted)) return false;
  return compiles(text);
}
