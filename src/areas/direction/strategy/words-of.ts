/** How many words a strategy has: all that a reader has to read of it, the text below its front matter included. */
import { parseInline } from '#markdown/inline.ts';
import type { Entry } from '#model/entry.ts';

/** What fits on one sheet of A4 in a size that people read. */
export const MOST_WORDS = 900;

export function wordsOf({ data, body }: Pick<Entry<'strategy'>, 'data' | 'body'>): number {
  const { summary, diagnosis, policies, actions, notDoing, wouldChangeOurMind } = data;
  const texts = [
    data.title,
    ...(summary === undefined ? [] : [summary]),
    ...diagnosis.flatMap(({ claim, evidence }) => [claim, ...evidence]),
    ...policies.flatMap(({ text, implies, forbids }) => [text, ...implies, ...forbids]),
    ...actions.map(({ text }) => text),
    ...notDoing,
    ...wouldChangeOurMind,
  ].map((text) => parseInline(text).text);
  return [...texts, body?.outline.text ?? ''].reduce((sum, text) => sum + wordsIn(text), 0);
}

/** Dashes between words are none. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
}
