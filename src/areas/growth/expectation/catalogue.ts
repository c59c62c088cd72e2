/** All expectations of a ladder, each once and in full, at the address that links to it keep. */
import type { PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import { byGroup } from './by-group.ts';
import { orderedLevels } from '../level/order.ts';
import type { Expectation } from '../ladder/schema.ts';
import { groupAnchor, levelLink } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

/** The anchor of the last part of the page of all expectations. */
export const RETIRED = 'asked-no-longer';

export type CatalogueBody = ReturnType<typeof catalogueBody>;

export function catalogueBody(reading: Reading, tools: PageTools) {
  const { entry, whole, retired } = reading;
  const groups = byGroup(whole.groups, whole.expectations).map(({ group, depth, expectations }) => ({
    heading: { depth: depth === 0 ? 2 : 3, id: groupAnchor(group.id), text: group.label },
    summary: group.summary && tools.inline(group.summary, entry),
    expectations: expectations.map((each) => ({
      ...reading.viewOfAny(each),
      ...whereAsked(each, reading, tools),
    })),
  }));
  return {
    groups,
    retired: retired.map(({ id, text, deprecatedIn = '' }) => ({
      id,
      text: tools.inline(text, entry),
      deprecatedIn,
      editHref: lineOf(id, reading, tools),
    })),
  };
}

function whereAsked(
  { id, levels, text }: Expectation,
  { entry, data, everyone, disciplines }: Reading,
  tools: PageTools,
) {
  const isCommon = everyone.data.expectations.some((each) => each.id === id);
  const within = disciplines.filter(({ ladder }) => ladder.data.expectations.some((each) => each.id === id));
  return {
    everyLevel: data.levels.every((level) => levels.includes(level.id)),
    disciplines: isCommon ? [] : within.map(({ discipline }) => discipline.label),
    levels: orderedLevels(data)
      .filter((level) => levels.includes(level.id))
      .map((level) => levelLink({ ladder: entry, level }, tools)),
    // What single disciplines say instead; no text where one does not ask for it.
    instead: disciplines.flatMap(({ discipline, ladder, viewOf }) => {
      const override = discipline.overrides.find(({ expectation }) => expectation === id);
      if (override === undefined) return [];
      const there = ladder.data.expectations.find((each) => each.id === id);
      if (there?.text === text) return [];
      return [
        {
          discipline: discipline.label,
          text: there && viewOf(there).text,
          reason: tools.inline(override.reason, entry),
        },
      ];
    }),
  };
}

function lineOf(id: string, { entry }: Reading, tools: PageTools): string | undefined {
  const index = entry.data.expectations.findIndex((each) => each.id === id);
  if (index === -1) return undefined;
  return tools.editLink(entry.file, entry.at(['expectations', index]).start.line);
}

export function catalogueContents({ groups, retired }: CatalogueBody, { speech }: PageTools): readonly Heading[] {
  const last = { depth: 2, id: RETIRED, text: growthWords(speech).expectation.retired };
  return [...groups.map(({ heading }) => heading), ...(retired.length > 0 ? [last] : [])];
}
