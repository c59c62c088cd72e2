/** An organisation renames its kinds: no sentence of the interface may call them by our names. */
import { expect, test } from 'vitest';
import { decisionsWords } from '#areas/decisions/words/decisions-words.ts';
import { growthWords } from '#areas/growth/words/growth-words.ts';
import { guidesWords } from '#areas/guides/words/guides-words.ts';
import { healthWords } from '#areas/health/words/health-words.ts';
import { organisationWords } from '#areas/organisation/words/organisation-words.ts';
import { rhythmWords } from '#areas/rhythm/words/rhythm-words.ts';
import { startWords } from '#areas/start/words/start-words.ts';
import { chartsWords } from '#charts/words/charts-words.ts';
import { siteWords } from '#site/words/site-words.ts';

/** The kinds whose names organisations differ in most, in both languages; other names are common nouns as well. */
const NAMES =
  /\b(?:teams?|ladders?|rituals?|ritualen?|karriereleitern?|verhaltensweisen|health[- ]checks?|momentaufnahmen?|snapshots?)\b/i;

const areas = [
  chartsWords,
  decisionsWords,
  growthWords,
  guidesWords,
  healthWords,
  organisationWords,
  rhythmWords,
  siteWords,
  startWords,
];

test.each(['en', 'de'] as const)('no sentence in `%s` calls a kind by a name that is not everyone’s', (language) => {
  const sentences = areas.flatMap((words) => sentencesOf(words({ language })));
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter(([, text]) => NAMES.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
});

/** Where kinds get their names, and the word by which the file of a growth plan is read back. */
const NAMING = /^(?:kinds\.[^.]+\.(?:one|many)|plan\.browser\.ladder)$/;

/** Each text with its path. */
function sentencesOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, said]: [string, unknown]) => {
    const at = `${path}${name}`;
    if (NAMING.test(at)) return [];
    if (typeof said === 'string') return [[at, said]];
    if (typeof said === 'function') return writtenIn(String(said)).map((text) => [at, text] as const);
    return typeof said === 'object' && said !== null ? sentencesOf(said, `${at}.`) : [];
  });
}

/** What a function that makes a sentence has in quotes, without what it puts in. */
function writtenIn(code: string): readonly string[] {
  return (code.match(/(?<!\[)'[^'\n]*'|`[^`]*`/g) ?? []).map((text) => text.replaceAll(/\$\{[^}]*\}/g, '…'));
}
