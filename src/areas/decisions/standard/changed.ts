/** What a change of a standard means: what it asks newly, more strictly or no longer, and which systems have come how far. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, rewording, spoken, statement } from '#changes/statement.ts';
import { KEYWORDS, type Standard } from './schema.ts';

type StandardEntry = Entry<'standard'>;
type Keyword = Standard['requirements'][number]['keyword'];

export function standardChanged(
  before: StandardEntry | undefined,
  after: StandardEntry | undefined,
  { nameOf }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { added, removed, kept } = itemised(before.data.requirements, after.data.requirements, ({ id }) => id);
  const adoption = itemised(
    before.data.adoption,
    after.data.adoption,
    ({ system, requirement = '' }) => `${nameOf(system, 'system')} ${requirement}`,
  );
  const about = (requirement: string | undefined) => (requirement === undefined ? '' : ` for \`${requirement}\``);
  return {
    statements: spoken([
      ...added.map(({ keyword, text }) =>
        statement(
          keyword === 'MAY' ? 'fields' : 'asks',
          `asks something new: systems ${keyword} ${text}`,
          'requirements.+',
        ),
      ),
      ...kept.map(
        ([was, is]) =>
          was.keyword !== is.keyword &&
          statement(
            strength(is.keyword) > strength(was.keyword) ? 'asks' : 'decides',
            `says ${is.keyword} instead of ${was.keyword}: ${is.text}`,
            'requirements.*.keyword',
          ),
      ),
      ...removed.map(({ keyword, text }) =>
        statement('decides', `no longer asks: systems ${keyword} ${text}`, 'requirements.+'),
      ),
      ...kept.map(
        ([was, is]) =>
          was.text !== is.text &&
          rewording(`rewords what systems ${is.keyword} do`, [was.text, is.text], 'requirements.*.text'),
      ),
      ...adoption.kept.map(
        ([was, is]) =>
          was.state !== is.state &&
          statement(
            'decides',
            `is ${inWords(is.state)} by ${nameOf(is.system, 'system')}${about(is.requirement)}, before ${inWords(was.state)}`,
            'adoption.*.state',
          ),
      ),
    ]),
  };
}

/** MUST and MUST NOT bind alike. */
function strength(keyword: Keyword): number {
  return -Math.floor(KEYWORDS.indexOf(keyword) / 2);
}

function inWords(state: Standard['adoption'][number]['state']): string {
  return state
    .replace('not-met', 'not met')
    .replace('partial', 'met in part')
    .replace('not-applicable', 'not to be met');
}
