/** What every form says in the same words: headings, the count, whom a change concerns. */
import type { ChangeWeight } from '#model/change.ts';
import { counted, listInWords } from '#words/number-words.ts';
import type { Affected, Change, Comparison, ReviewedPage, ReviewRequest } from '../comparison.ts';

/** What stands above the changes of each weight. */
export const HEADINGS: Readonly<Record<ChangeWeight, string>> = {
  breaks: 'Breaks something',
  asks: 'Asks more of people',
  decides: 'Decisions, owners and standing',
  time: 'When people meet',
  entries: 'New and gone',
  fields: 'Other changes',
  words: 'Other words',
  upkeep: 'Upkeep',
};

export interface Group {
  readonly heading: string;
  readonly weight: ChangeWeight;
  readonly changes: readonly Change[];
}

export function groupsOf({ changes }: Pick<Comparison, 'changes'>): readonly Group[] {
  return [...Map.groupBy(changes, ({ weight }) => weight)].map(([weight, own]) => ({
    heading: HEADINGS[weight],
    weight,
    changes: own,
  }));
}

/** *3 entries changed, 1 gone, 2 new findings*. */
export function summaryOf({ changes, files, findings }: Comparison): string {
  const entries = changes.filter(({ kind }) => kind !== undefined);
  const count = (is: Change['is']) => entries.filter((each) => each.is === is).length;
  const parts = [
    said(count('added'), 'new', 'entry', 'entries'),
    count('removed') > 0 ? `${counted(count('removed'), 'entry', 'entries')} gone` : undefined,
    count('renamed') > 0 ? `${counted(count('renamed'), 'entry', 'entries')} renamed` : undefined,
    count('changed') > 0 ? `${counted(count('changed'), 'entry', 'entries')} changed` : undefined,
    count('unread') > 0 ? `${counted(count('unread'), 'entry', 'entries')} that cannot be compared` : undefined,
    entries.length < changes.length ? 'the configuration changed' : undefined,
    files.length > 0 ? `${counted(files.length, 'other file')} changed` : undefined,
    said(findings.added.length, 'new', 'finding', 'findings'),
    findings.gone.length > 0 ? `${counted(findings.gone.length, 'finding')} gone` : undefined,
  ].filter((part) => part !== undefined);
  const says = listInWords(parts);
  return parts.length === 0 ? 'Nothing is different' : says.charAt(0).toUpperCase() + says.slice(1);
}

function said(count: number, adjective: string, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${adjective} ${count === 1 ? one : many}`;
}

/** Names of this many pages are told; of more, their number. */
const MOST_NAMED = 4;

export interface Concerned {
  /** Teams and roles. */
  readonly people: readonly string[];
  readonly morePeople: number;
  /** Pages that refer to it. */
  readonly pages: readonly string[];
  readonly morePages: number;
}

export function concernedBy(affected: readonly Affected[]): Concerned {
  const people = affected.filter(({ isParty }) => isParty).map(({ title }) => title);
  const pages = affected.filter(({ isParty }) => !isParty).map(({ title, sort }) => `${title} (${sort})`);
  return {
    people: people.slice(0, MOST_PEOPLE),
    morePeople: Math.max(0, people.length - MOST_PEOPLE),
    pages: pages.slice(0, MOST_NAMED),
    morePages: Math.max(0, pages.length - MOST_NAMED),
  };
}

const MOST_PEOPLE = 8;

/** *a, b and 3 more*. */
export function withMore(names: readonly string[], more: number): string {
  return listInWords(more > 0 ? [...names, `${more} more`] : names);
}

/** So many owners are named, those first who are asked for most, and of each so many pages. */
const MOST_OWNERS = 4;
const MOST_REVIEWS = 3;

interface AskedToRead {
  readonly owners: readonly AskedOwner[];
  /** What is said of the others. */
  readonly rest: string | undefined;
}

interface AskedOwner {
  readonly owner: string;
  readonly pages: readonly { readonly page: ReviewedPage; readonly says: string }[];
  readonly more: number;
}

/** Who is asked to read what again: *Deploying (guide), because of Toil*. */
export function askedOwners({ reviews }: Pick<Comparison, 'reviews'>): AskedToRead {
  const others = reviews.slice(MOST_OWNERS);
  const pages = others.reduce((sum, each) => sum + each.pages.length, 0);
  return {
    owners: reviews.slice(0, MOST_OWNERS).map(askedOwner),
    rest:
      others.length === 0
        ? undefined
        : `… and ${counted(pages, 'page')} of ${counted(others.length, 'other owner')}: \`waymark diff --format json\` has all`,
  };
}

function askedOwner({ owner, pages }: ReviewRequest): AskedOwner {
  return {
    owner: owner?.title ?? 'Without an owner',
    pages: pages.slice(0, MOST_REVIEWS).map((page) => ({
      page,
      says: `${page.title} (${page.sort}), because of ${withMore(page.because.slice(0, 3), Math.max(0, page.because.length - 3))}`,
    })),
    more: Math.max(0, pages.length - MOST_REVIEWS),
  };
}

export const READ_AGAIN = 'To read again';
export const HOW_TO_ANSWER =
  'These pages stay as they are and depend on what changes. `waymark reviewed <entry>` says that a page is right.';

/** What readers of a narrower audience would hear too, in one sentence. */
export function leftOut({ left, visibility }: Comparison): string | undefined {
  const parts = [
    left.changes > 0 ? counted(left.changes, 'change') : undefined,
    left.findings > 0 ? counted(left.findings, 'finding') : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0
    ? undefined
    : `Left out, because not all \`${visibility}\` readers may see it: ${listInWords(parts)}.`;
}
