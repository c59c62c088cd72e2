/** What a change of a ladder means, level by level, with the version that it takes: for `waymark diff`. */
import type { ChangeTools, Statement, StatementItem, ToldChange, ChangeWeight } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { statement } from '#changes/statement.ts';
import { MEANING } from './bump.ts';
import type { Does } from './change.ts';
import { compareEntries, type ChangedLadder } from './compare.ts';
import { diffSections, type DiffSection, type Line } from './print/lines.ts';
import type { ladderSchema } from '../ladder/schema.ts';

type LadderEntry = Entry<'ladder'>;

/** What the comparison of two contracts tells of, and says by level. */
const TOLD = [
  'version',
  'extends',
  'overrides',
  'scales',
  'tracks',
  'levels',
  'dimensions',
  'groups',
  'disciplines',
  'expectations',
  'requirements',
  'pointsModel',
  'promotion',
  'guidance',
] as const satisfies readonly (keyof typeof ladderSchema.shape)[];

export function ladderChanged(
  before: LadderEntry | undefined,
  after: LadderEntry | undefined,
  { before: old, after: present }: ChangeTools,
): ToldChange {
  if (before === undefined || after === undefined) {
    const version = (after ?? before)?.data.version ?? '';
    return {
      statements: [
        statement(
          'entries',
          after === undefined ? `was in version ${version}` : `begins with version ${version}`,
          'version',
        ),
      ],
    };
  }
  const compared = compareEntries(before, after, { name: '', playbook: old }, { name: '', playbook: present });
  const sections = compared.is === 'changed' ? diffSections(compared) : [];
  const levels = [...before.data.levels, ...after.data.levels];
  const told = sections.map((section) => sectionStatement(section, levels));
  // The version tells of the same changes once more.
  const parts = told.flatMap((each) => each.parts ?? []);
  return { statements: [...versionStatements(compared).map((each) => ({ ...each, parts })), ...told], told: TOLD };
}

function versionStatements({ before, after, bump, expected, isEnough }: ChangedLadder): readonly Statement[] {
  const isSame = before === after;
  if (isSame && bump === 'none') return [];
  const number = isSame ? `stays in version ${after}` : `goes from version ${before} to ${after}`;
  const verdict = isEnough ? '' : `, expected at least ${expected}`;
  const weight: ChangeWeight = bump === 'major' ? 'asks' : bump === 'minor' ? 'fields' : 'words';
  return [statement(weight, `${number}${verdict}: ${MEANING[bump]}`, 'version')];
}

/** What asks more of people weighs as much as anything that does. */
const WEIGHTS: Readonly<Record<Does, ChangeWeight>> = {
  added: 'asks',
  deepened: 'asks',
  moved: 'asks',
  removed: 'fields',
  weakened: 'fields',
  renamed: 'fields',
  clarified: 'words',
  reworded: 'words',
};

function sectionStatement({ title, lines }: DiffSection, levels: LadderEntry['data']['levels']): Statement {
  const parts = [...new Set(levels.filter(({ label }) => label === title).map(({ id }) => id))];
  const counts = [...Map.groupBy(lines, ({ does }) => does)].map(([does, own]) => `${own.length} ${does}`);
  const [first] = lines;
  return {
    says: `at ${title}: ${counts.join(', ')}`,
    weight: first === undefined ? 'fields' : WEIGHTS[first.does],
    fields: [],
    parts: parts.length === 0 ? undefined : parts,
    items: lines.map(itemOf),
  };
}

function itemOf({ does, subject, says }: Line): StatementItem {
  const text = (change: 'removed' | 'added') =>
    subject
      .filter((run) => run.change === 'same' || run.change === change)
      .map((run) => run.text)
      .join('');
  const isReworded = subject.some(({ change }) => change !== 'same');
  const about = says === undefined ? '' : ` (${says})`;
  return isReworded
    ? { says: `${does}${about}`, wordings: [text('removed'), text('added')] }
    : { says: `${does}: ${text('added')}${about}` };
}
