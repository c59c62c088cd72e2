/** A ladder as its pages read it: composed once, and once more for each discipline. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { compose, firstOfEach, type ComposedLadder } from '../composition/compose.ts';
import { forDiscipline } from '../composition/discipline.ts';
import type { Discipline, Expectation, Ladder } from './schema.ts';
import { expectationViews, type ViewOf } from '../expectation/shown-expectation.ts';
import { inSpeech } from '../skills/proficiency.ts';

export interface Reading {
  readonly entry: Entry<'ladder'>;
  /** What is asked of everyone, whatever they work on. */
  readonly data: Ladder;
  readonly everyone: ComposedLadder;
  readonly viewOf: ViewOf;
  /** With terms explained, for pages about one level. */
  readonly explainedOf: ViewOf;
  readonly disciplines: readonly DisciplineReading[];
  /** What is asked of anybody: everyone's part, and what single disciplines add. */
  readonly all: readonly Expectation[];
  /** Each of them as it is first read: by everyone, or in the discipline that adds it. */
  readonly viewOfAny: ViewOf;
  /** The same in the shape of a ladder. */
  readonly whole: Ladder;
  readonly retired: readonly Expectation[];
}

export interface DisciplineReading {
  readonly discipline: Discipline;
  readonly ladder: ComposedLadder;
  readonly viewOf: ViewOf;
  readonly explainedOf: ViewOf;
}

function readLadder(entry: Entry<'ladder'>, tools: PageTools): Reading {
  const composed = spoken(compose(entry, tools.view), tools);
  const everyone = forDiscipline(composed, undefined, tools.view);
  const viewOf = expectationViews(everyone, tools);
  const explaining: PageTools = { ...tools, inline: tools.explained };
  const disciplines = composed.data.disciplines.map((discipline): DisciplineReading => {
    const ladder = forDiscipline(composed, discipline, tools.view);
    return {
      discipline,
      ladder,
      viewOf: expectationViews(ladder, tools, discipline),
      explainedOf: expectationViews(ladder, explaining, discipline),
    };
  });
  const seen = [{ ladder: everyone, viewOf }, ...disciplines].flatMap((each) =>
    each.ladder.data.expectations.map((expectation) => ({ expectation, viewOf: each.viewOf })),
  );
  const firsts = firstOfEach(seen, ({ expectation }) => expectation.id);
  const readings = new Map(firsts.map((each) => [each.expectation, each.viewOf]));
  const all = [...readings.keys()];
  const groups = [everyone, ...disciplines.map(({ ladder }) => ladder)].flatMap(({ data }) => data.groups);
  return {
    entry,
    data: everyone.data,
    everyone,
    viewOf,
    explainedOf: expectationViews(everyone, explaining),
    disciplines,
    all,
    viewOfAny: (expectation) => (readings.get(expectation) ?? viewOf)(expectation),
    whole: {
      ...everyone.data,
      groups: firstOfEach(groups, ({ id }) => id),
      expectations: all,
    },
    retired: composed.retired,
  };
}

function spoken(ladder: ComposedLadder, { speech }: PageTools): ComposedLadder {
  return { ...ladder, data: inSpeech(ladder.data, speech) };
}

/** Each ladder is read once, however many pages look at it. */
export function reader(tools: PageTools): (entry: Entry<'ladder'>) => Reading {
  const readings = new Map<Entry, Reading>();
  return (entry) => {
    const known = readings.get(entry);
    if (known !== undefined) return known;
    const reading = readLadder(entry, tools);
    readings.set(entry, reading);
    return reading;
  };
}
