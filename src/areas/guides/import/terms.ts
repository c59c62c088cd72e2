/** Abbreviations that pages explain, as terms of the playbook: readers see what each means where it first stands. */
import { stringify } from 'yaml';
import { slug } from '#load/slug.ts';
import type { ImportedFile, ImportSettings } from '#model/importer.ts';
import type { DocsTerm } from './dialect.ts';
import { asText } from './guide-file.ts';

export interface Terms {
  readonly files: readonly ImportedFile[];
  readonly notes: readonly string[];
  /** What several pages explain in the same words stands in one term. */
  readonly understood: readonly string[];
}

const LONGEST_NAME = 120;
const LONGEST_MEANING = 600;

/** @param dayOf the day of review of a file, as for pages */
export function termsFrom(
  terms: readonly DocsTerm[],
  { owner, existing }: Pick<ImportSettings, 'owner' | 'existing'>,
  dayOf: (path: string) => string,
): Terms {
  const there = new Set(existing.files.map(({ path }) => path));
  const given = new Map<string, DocsTerm>();
  const notes: string[] = [];
  const understood: string[] = [];
  for (const term of terms) {
    const id = slug(term.name);
    const known = given.get(id);
    if (id === '' || term.name.length > LONGEST_NAME || term.meaning.length > LONGEST_MEANING)
      notes.push(`No term is made of \`${term.name.slice(0, 40)}\`: ${term.meaning.slice(0, 200)}`);
    else if (known === undefined) given.set(id, term);
    else if (known.meaning === term.meaning) understood.push(`${term.name} ${term.meaning}`);
    else notes.push(`\`${term.name}\` is explained twice: as ${known.meaning}, which is kept, and as ${term.meaning}`);
  }
  const files = [...given].flatMap(([id, { name, meaning }]): readonly ImportedFile[] => {
    const path = `terms/${id}.yaml`;
    if (there.has(`terms/${id}.md`)) return [];
    return [
      {
        path,
        content: stringify(
          { title: name, definition: asText(meaning), owner, reviewed: dayOf(path) },
          { lineWidth: 0 },
        ),
      },
    ];
  });
  return { files, notes, understood };
}
