/** Policies as rows of a spreadsheet: what each implies and forbids, and what enforces it. */
import { parseInline } from '#markdown/inline.ts';
import type { Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import { csv } from '#words/csv.ts';

/** Headings of a file that programs read: the same in every language. */
const COLUMNS = [
  'strategy',
  'title',
  'team',
  'from',
  'to',
  'policy',
  'text',
  'implies',
  'forbids',
  'enforced by',
] as const;

export function policiesAsCsv(strategies: readonly Entry<'strategy'>[], view: View): string {
  return csv([
    COLUMNS,
    ...strategies.flatMap(({ id: strategy, data: { title, team, horizon, policies } }) =>
      policies.map(({ id, text, implies, forbids, enforcedBy }) => [
        strategy,
        title,
        view.resolve(team, ['team'])?.id ?? '',
        horizon.from,
        horizon.to,
        id,
        words(text),
        implies.map(words).join('\n'),
        forbids.map(words).join('\n'),
        enforcedBy.join('\n'),
      ]),
    ),
  ]);
}

function words(text: string): string {
  return parseInline(text).text;
}
