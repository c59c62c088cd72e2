/** How well the recognisers do on sentences sorted by hand: what they miss, and where they raise a false alarm. */
import type { Labelled } from './labelled/labelled.ts';
import { recognisersWith, signsIn } from './recognise.ts';
import { SORTS, type Sign, type Sort } from './sign.ts';

interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** With the words that raised it. */
  readonly falseAlarms: readonly string[];
}

const recognisers = recognisersWith();

/** A sentence of another sort counts as harmless for this one, unless it is both. */
export function accuracyOf(sort: Sort, list: Labelled): Accuracy {
  const signs = (text: string): readonly Sign[] => signsIn(text, recognisers[sort]);
  const own = list[sort];
  const missed = own.filter((text) => signs(text).length === 0);
  const others = [...list.harmless, ...SORTS.flatMap((each) => (each === sort ? [] : list[each]))].filter(
    (text) => !own.includes(text),
  );
  const falseAlarms = others.flatMap((text) => {
    const [first] = signs(text);
    return first === undefined ? [] : [`${text} (${first.phrase})`];
  });
  const found = own.length - missed.length;
  return { ...rates(found, own.length, falseAlarms.length), found, missed, falseAlarms };
}

/** All sorts together: is a sentence marked that has any of them. */
export function accuracyOn(list: Labelled): Omit<Accuracy, 'missed' | 'falseAlarms'> {
  const isMarked = (text: string) => SORTS.some((sort) => signsIn(text, recognisers[sort]).length > 0);
  const all = SORTS.flatMap((sort) => list[sort]);
  const found = all.filter(isMarked).length;
  return { ...rates(found, all.length, list.harmless.filter(isMarked).length), found };
}

function rates(found: number, all: number, alarms: number) {
  return { precision: found + alarms === 0 ? 1 : found / (found + alarms), recall: all === 0 ? 1 : found / all };
}
