/** Whom a sentence speaks of: somebody, you, me, or nobody but the deed. */
import { firstWord } from './sentences.ts';
import { moodOf } from './verbs.ts';

export type Voice = 'third person' | 'imperative' | 'you' | 'I';

export function voiceOf(sentence: string): Voice | undefined {
  const first = firstWord(sentence).toLowerCase().replace('’', "'");
  if (/^(you|your|you're|you've)$/.test(first)) return 'you';
  if (/^(i|my|i'm|i've)$/.test(first)) return 'I';
  const mood = moodOf(first) ?? moodOf(afterAdverb(sentence));
  return mood && (mood === 'third' ? 'third person' : 'imperative');
}

/** *Proactively shares what was learnt.* */
function afterAdverb(sentence: string): string {
  return /^\p{L}+ly\s+(\p{L}+)/u.exec(sentence)?.[1] ?? '';
}

/** The voice that nearly all sentences have, where enough of them have one. */
export function commonVoice(voices: readonly (Voice | undefined)[]): Voice | undefined {
  const told = voices.filter((voice) => voice !== undefined);
  const counts = [...Map.groupBy(told, (voice) => voice)].map(([voice, same]) => ({ voice, count: same.length }));
  const most = counts.toSorted((a, b) => b.count - a.count)[0];
  return most !== undefined && most.count >= 3 && most.count * 3 >= told.length * 2 ? most.voice : undefined;
}
