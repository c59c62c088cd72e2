/** Playbooks with thousands of entries, made without files: the texts differ as much as those that people write, so that they pack no better. */
import type { Entry } from '#model/entry.ts';

const SYLLABLES = 'ba re ti mo lun ser ka vo pen dri sta ne gor li ful ward ex om tra qui'.split(' ');
const VOCABULARY = 3000;

type Random = () => number;
type Text = (words: number) => string;

/** As many as are asked for, each with a name and a summary of its own. @param around what they are made like */
export function manyLike<E extends Entry>(around: E, count: number): readonly E[] {
  const text = textSource(1);
  return Array.from({ length: count }, (_, index) =>
    entryLike(around, index, `${text(3).toLowerCase().replaceAll(' ', '-')}-${index}`, text),
  );
}

/** @param sizes how many there are below each, from the top down: `[8, 25]` are 8 parts with 25 guides each */
export function treeLike<E extends Entry>(around: E, sizes: readonly number[]): readonly E[] {
  const text = textSource(2);
  const below = (folders: readonly string[], depth: number): readonly E[] =>
    Array.from({ length: sizes[depth] ?? 0 }, (_, index) => {
      const id = `${folders.at(-1) ?? 'part'}-${index}`;
      const own = { ...entryLike(around, index, id, text), folders };
      return [own, ...below([...folders, id], depth + 1)];
    }).flat();
  return below([], 0);
}

/** As on disk, each has a number and a day of its own where its kind has such fields. */
function entryLike<E extends Entry>(around: E, index: number, id: string, text: Text): E {
  const own: Readonly<Record<string, unknown>> = {
    title: text(3),
    summary: `${text(13)}.`,
    definition: `${text(20)}.`,
    number: index + 1,
    created: `20${10 + (index % 17)}-0${1 + (index % 9)}-01`,
    decided: undefined,
  };
  const known = Object.entries(own).filter(([name]) => name in around.data || name === 'summary');
  const file = around.file.replace(around.id, id);
  return { ...around, id, file, data: { ...around.data, ...Object.fromEntries(known) } };
}

/** Sentences of made-up words, always the same ones for a seed. */
function textSource(seed: number): Text {
  const random = lehmer(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
  );
  return (words) => {
    const text = Array.from({ length: words }, () => pick(vocabulary)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

/** A small seeded generator of numbers from 0 to 1. */
function lehmer(seed: number): Random {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
