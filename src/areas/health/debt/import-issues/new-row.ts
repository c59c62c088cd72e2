/** A new issue as the row of a draft: what the tracker says, and marks where only we can say. */
import { slug } from '#load/slug.ts';
import type { Issue } from './issue.ts';
import { titleOf } from './owned.ts';

/** What the rule `debt/not-priced` looks for. */
export const TO_DO = 'TODO';

/** A draft stands in no balance, so these numbers count nowhere. */
const OURS = {
  status: 'draft',
  type: 'code',
  cause: `${TO_DO}: how it came about`,
  consequences: `${TO_DO}: who pays how much and how often`,
  'principal.personDays.low': '0',
  'principal.personDays.high': '0',
  'interest.personDaysPerMonth': '0',
  'score.risk': '3',
  'score.cost': '3',
  'score.customerImpact': '3',
  treatment: 'pay',
} as const;

export const COLUMNS = [
  'id',
  'title',
  'owner',
  'reviewed',
  'system',
  'discovered',
  'state',
  'paidOn',
  ...Object.keys(OURS),
  'interest.reason',
  'paidWhen',
  'acceptedBy',
  'acceptedUntil',
  'cycle',
  'work',
  'source.system',
  'source.key',
  'source.url',
] as const;

export function newRow(
  issue: Issue,
  ours: { readonly owner: string; readonly reviewed: string; readonly system: string },
) {
  const { tracker, key, created, url } = issue;
  return {
    ...OURS,
    ...ours,
    id: idOf(issue),
    title: titleOf(issue),
    ...(causeOf(issue) === '' ? {} : { cause: `${OURS.cause}. The issue says: ${causeOf(issue)}` }),
    discovered: created,
    state: 'open',
    'source.system': tracker,
    'source.key': key,
    'source.url': url ?? '',
  };
}

/** What a field holds, beside its own words. */
const LONGEST = 5_900;

/** Its description, and its title where that is longer than a title may be. */
function causeOf(issue: Issue): string {
  const text = [...(titleOf(issue) === issue.title.replaceAll(/\s+/g, ' ').trim() ? [] : [issue.title]), issue.text]
    .join(' ')
    .trim();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2).replace(/\s+\S*$/, '')} …`;
}

/** `billing-128` of an issue in the repository `billing`; a key that begins with its project is enough by itself. */
export function idOf({ tracker, key, url }: Pick<Issue, 'tracker' | 'key' | 'url'>): string {
  if (/\p{L}/u.test(key)) return slug(key);
  const [, repository] = /\/([^/]+)\/(?:-\/)?(?:issues|work_items)\/\d+/.exec(url ?? '') ?? [];
  return slug(`${repository ?? tracker}-${key}`);
}
