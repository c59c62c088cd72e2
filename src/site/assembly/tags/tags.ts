/** The tags of a view, each with its address and its entries. */
import { createHash } from 'node:crypto';
import { slug } from '#load/slug.ts';
import { compareText } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';
import { isId } from '#model/fields.ts';
import type { View } from '#model/playbook.ts';
import { tagKey } from '#model/tag-key.ts';
import { fixedTags } from '#model/tags-config.ts';

export interface Tag {
  readonly label: string;
  readonly path: string;
  /** Inline Markdown. */
  readonly description: string | undefined;
  readonly entries: readonly Entry[];
}

export const TAGS_PATH = '/tags/';

const LONGEST = 60;

/** `/tags/code-review/`. Of `C++`, `CI/CD` and `Ä` letters alone would not tell them from `C`, `CI-CD` and `A`, so a digest follows. */
export function tagAddress(tag: string): string {
  const key = tagKey(tag);
  if (isId(key) && key.length <= LONGEST) return `${TAGS_PATH}${key}/`;
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 6);
  // Letters that stand for several would make a name longer than file systems take.
  return `${TAGS_PATH}${[slug(key).slice(0, LONGEST), digest].filter((part) => part !== '').join('-')}/`;
}

/** By what they are called. Of several spellings the most frequent one counts, unless the configuration gives a name. */
export function tagsOf(view: View): readonly Tag[] {
  const fixed = new Map(fixedTags(view.config.tags).map((each) => [tagKey(each.tag), each]));
  const uses = view.entries.flatMap((entry) => entry.data.tags.map((written) => ({ written, entry })));
  return [...Map.groupBy(uses, ({ written }) => tagKey(written))]
    .map(([key, own]): Tag => {
      const { label, tag, description } = fixed.get(key) ?? {};
      return {
        label: label ?? tag ?? usualSpelling(own.map(({ written }) => written)),
        path: tagAddress(key),
        description,
        entries: [...new Set(own.map(({ entry }) => entry))],
      };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, view.config.language) || compareText(a.path, b.path));
}

export function usualSpelling(written: readonly string[]): string {
  const counts = [...Map.groupBy(written, (each) => each)].map(([each, all]) => [each, all.length] as const);
  return counts.toSorted(([a, more], [b, most]) => most - more || compareText(a, b))[0]?.[0] ?? '';
}
