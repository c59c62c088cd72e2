/** A former version of a ladder as it could be read then, on one page. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { compose } from '../composition/compose.ts';
import { dimensionText } from '../level/dimension-text.ts';
import { matrix } from '../matrix/cells.ts';
import { levelsOf } from '../level/order.ts';
import { inSpeech, proficiencySteps } from '../skills/proficiency.ts';
import { itemOf, type Contract } from '../diff/contract.ts';
import type { Expectation, Ladder } from '../ladder/schema.ts';
import { CHANGELOG_PATH, versionAnchor } from './addresses.ts';
import { daysOf } from './changelog.ts';
import type { Edition } from './editions.ts';
import { growthWords } from '../words/growth-words.ts';

export type VersionBody = ReturnType<typeof versionBody>;

/** @param next the version that took its place */
export function versionBody(
  { ladder, edition, next }: { readonly ladder: Entry<'ladder'>; readonly edition: Edition; readonly next: Edition },
  tools: PageTools,
) {
  const { entry, playbook, contract, version } = edition.release;
  // With what disciplines add, each marked as theirs.
  const composed = inSpeech(compose(entry, playbook).data, tools.speech);
  const data: Ladder = { ...composed, expectations: Object.values(contract.expectations) };
  const html = tools.withoutLinks;
  const { columns, rows } = matrix(data);
  const changelog = `${tools.address(ladder)}${CHANGELOG_PATH}`;
  const { promotion } = data;
  return {
    ...daysOf(edition, tools.today),
    ladder: { label: ladder.data.title, href: tools.address(ladder) },
    version,
    changelog,
    next: {
      label: next.release.version,
      href: `${changelog}#${versionAnchor(next.release.version)}`,
    },
    tracks: data.tracks.map((track) => ({
      label: track.label,
      levels: levelsOf(data, track.id).map((level) => formerLevel(level, data, html)),
    })),
    columns: columns.map(({ id, label }) => ({ id, label })),
    rows: rows.map(({ group, depth, cells }) => ({
      label: group.label,
      depth,
      cells: cells.map((cell) => cell.map((expectation) => formerItem(expectation, data, contract, tools))),
    })),
    overrides: Object.values(contract.overrides).flatMap(({ discipline, expectation, text }) =>
      discipline === undefined
        ? []
        : [
            {
              discipline: itemOf(contract.disciplines, discipline)?.label ?? discipline,
              html: html(itemOf(contract.expectations, expectation)?.text ?? expectation),
              instead: text === null ? undefined : html(text),
            },
          ],
    ),
    promotion: promotion && { criteria: promotion.criteria.map(html), evidence: promotion.evidence.map(html) },
  };
}

function formerLevel(level: Ladder['levels'][number], data: Ladder, html: PageTools['withoutLinks']) {
  return {
    label: level.label,
    titles: level.titles.map((title) => title.label),
    tagline: level.tagline && html(level.tagline),
    dimensions: data.dimensions.flatMap((dimension) => {
      const value = dimensionText(data, dimension, level);
      return value === undefined ? [] : [{ label: dimension.label, value: html(value) }];
    }),
  };
}

function formerItem(
  { text, kind, weight, proficiency, disciplines }: Expectation,
  data: Ladder,
  contract: Contract,
  { speech, withoutLinks }: PageTools,
) {
  const { history: words, expectation } = growthWords(speech);
  const step = proficiencySteps(data).find(({ id }) => id === proficiency)?.label;
  const only = disciplines.map((id) => itemOf(contract.disciplines, id)?.label ?? id);
  // Its kind, weight, step and disciplines, in words.
  const marks = [
    kind === 'expectation' ? undefined : words.kinds[kind],
    weight && expectation.weights[weight],
    step,
    only.length === 0 ? undefined : words.onlyFor(only.join(', ')),
  ];
  return { html: withoutLinks(text), marks: marks.filter((mark) => mark !== undefined) };
}
