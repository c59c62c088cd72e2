/** How wide text stands in a terminal, so that what points at it points right. */
import { once } from '#model/once.ts';

/** A tenth of what a small check costs, and only needed for other text than ASCII. */
const characters = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

const INVISIBLE = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\ufe0f]/u;

export interface Character {
  readonly text: string;
  /** In columns of the terminal. */
  readonly width: number;
  /** In UTF-16 code units, from the start of the line as it was written. */
  readonly offset: number;
}

const TAB = '  ';
/** What nearly all text is, and what needs no knowledge of other scripts. */
const ASCII = /^[ -~]*$/;

/** A line as it is shown: tabs become spaces, and control characters become pictures, so that no content steers a terminal. */
export function visible(line: string): readonly Character[] {
  if (ASCII.test(line)) return Array.from(line, (text, offset) => ({ text, width: 1, offset }));
  return Array.from(characters().segment(line), ({ segment, index }) => {
    const text = segment === '\t' ? TAB : segment.replace(/[\p{Cc}\p{Bidi_Control}]/gu, picture);
    return { text, width: widthOf(text), offset: index };
  });
}

export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return Array.from(characters().segment(text)).reduce((width, { segment }) => width + widthOf(segment), 0);
}

function widthOf(character: string): number {
  if (character === TAB) return TAB.length;
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function picture(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}
