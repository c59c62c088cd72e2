/** What kinds say about a system or a team in very few words, for a line of a table or the head of a page. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Said, Topic } from '#model/notes.ts';
import type { Link } from '#model/page.ts';

/** Leads to the section that says more. */
export interface Glance extends Link {
  readonly topic: Topic;
  /** The kind that says it. */
  readonly title: string;
  readonly tone: Said['tone'];
}

/** In the order of the topics. */
export function glancesAt(about: Entry, tools: PageTools): readonly Glance[] {
  return tools
    .notes(about)
    .flatMap(({ topic, title, glance }): readonly Glance[] =>
      glance === undefined
        ? []
        : [{ topic, title, label: glance.label, tone: glance.tone, href: `${tools.address(about)}#${topic}` }],
    );
}

export function isPressing({ tone }: Pick<Said, 'tone'>): boolean {
  return tone === 'bad' || tone === 'caution';
}

/** The topics that a table has a column for: those of which one of its rows says something. */
export function columnsOf(
  rows: readonly { readonly glances: readonly Glance[] }[],
  topics: readonly Topic[],
): readonly Pick<Glance, 'topic' | 'title'>[] {
  return topics.flatMap((topic) => {
    const found = rows.flatMap(({ glances }) => glances).find((glance) => glance.topic === topic);
    return found === undefined ? [] : [{ topic, title: found.title }];
  });
}
