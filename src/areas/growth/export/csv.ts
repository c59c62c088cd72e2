/** A ladder as CSV for spreadsheets: a row for each level, group and expectation; it imports again to the same ladder. */
import { csv as asCsv } from '#words/csv.ts';
import type { Expectation } from '../ladder/schema.ts';
import type { LadderFormat } from './ladder-format.ts';
import type { PortableLadder } from './portable.ts';
import { COLUMNS, exampleLine, linesOf, resourceLine, type SheetRow } from './sheet-columns.ts';

export const ladderAsCsv: LadderFormat = {
  format: 'csv',
  extension: 'csv',
  about: 'a row for each expectation, for spreadsheets; imports again',
  write(ladder) {
    return asCsv([COLUMNS, ...rowsOf(ladder).map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
  },
};

function rowsOf({ id, ladder, sources, extensions, body }: PortableLadder): readonly SheetRow[] {
  const { title, summary, tracks, levels, groups, disciplines, expectations, ...rest } = ladder;
  return [
    { record: 'ladder', id, label: title, text: summary, more: JSON.stringify({ ...rest, sources, extensions, body }) },
    ...tracks.map(({ id, label, kind, ...more }): SheetRow => ({
      record: 'track',
      id,
      label,
      kind,
      more: moreOf(more),
    })),
    ...levels.map(({ id, label, track, tagline, ...more }): SheetRow => ({
      record: 'level',
      id,
      label,
      parent: track,
      text: tagline,
      more: moreOf(more),
    })),
    ...groups.map(({ id, label, parent, kind, summary: text }): SheetRow => ({
      record: 'group',
      id,
      label,
      parent,
      kind,
      text,
    })),
    ...disciplines.map(({ id, label, summary: text, ...more }): SheetRow => ({
      record: 'discipline',
      id,
      label,
      text,
      more: moreOf(more),
    })),
    ...expectations.map(expectationRow),
  ];
}

function expectationRow(expectation: Expectation): SheetRow {
  const { id, group, levels, disciplines, text, detail, kind, skills, proficiency, weight, cumulative } = expectation;
  return {
    record: 'expectation',
    id,
    parent: group,
    levels: levels.join(', '),
    disciplines: disciplines.join(', '),
    text,
    detail,
    kind,
    skills: skills.join(', '),
    proficiency,
    weight,
    cumulative: cumulative ? 'yes' : '',
    examples: linesOf(expectation.examples.map(exampleLine)),
    resources: linesOf(expectation.resources.map(resourceLine)),
    since: expectation.since,
    deprecatedIn: expectation.deprecatedIn,
  };
}

function moreOf(fields: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return filled.length === 0 ? '' : JSON.stringify(Object.fromEntries(filled));
}
