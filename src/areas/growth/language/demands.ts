/** How many demands a sentence makes. */
import { moodOf } from './verbs.ts';

/** Words after which the rest belongs to what was demanded, and is no demand of its own. */
const DEEPER = new Set(
  `that which who whom whose what when where while until before after if unless because so how why whether as to than without`.split(
    ' ',
  ),
);
/** What only an object begins with, so that the word before it is a verb and no plural. */
const OBJECT = new Set(
  `a an the their its his her our your my this these each every all any others them people it what how when whether`.split(
    ' ',
  ),
);

/** The verb that begins a second demand: `reviews` in *Writes tests for each change and reviews the changes of others*. */
export function secondDemand(sentence: string): string | undefined {
  const words = sentence.split(/[\s]+/).map((each) => each.replace(/[^\p{L}’'-]+/gu, ''));
  const start = moodOf(words[0] ?? '') === undefined ? 1 : 0;
  const mood = moodOf(words[start] ?? '');
  if (mood === undefined) return undefined;
  const deeper = words.findIndex((word, index) => index > start && DEEPER.has(word.toLowerCase()));
  const reach = deeper === -1 ? words.length : deeper;
  // Verbs side by side share one object: *designs and builds a service* asks for a service.
  for (let index = start + 2; index < reach - 1; index += 1) {
    const verb = words[index + 1] ?? '';
    const isJoined = words[index]?.toLowerCase() === 'and' && moodOf(verb) === mood;
    if (isJoined && OBJECT.has(words[index + 2]?.toLowerCase() ?? '')) return verb;
  }
  return undefined;
}

/** The first words of a second sentence, where there is one. */
export function secondSentence(text: string): string | undefined {
  const found = /(?<!\b(?:e\.g|i\.e|etc|vs|cf))[.!?]\s+(\p{Lu}[\p{L}’']*(?:\s+[\p{L}’']+){0,2})/u.exec(text);
  return found?.[1];
}
