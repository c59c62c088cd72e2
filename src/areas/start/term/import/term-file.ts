/** A found term as a file: what fields hold in fields, the rest as text below them. */
import { stringify } from 'yaml';
import { tag } from '#model/fields.ts';
import type { FoundTerm } from './found-term.ts';

const LONGEST_DEFINITION = 600;
const LONGEST_NAME = 120;

export interface Keeping {
  readonly owner: string;
  readonly reviewed: string;
  /** The ids of the terms that it is not. */
  readonly confusedWith: readonly string[];
  /** Names of such terms that are none here. */
  readonly unknown: readonly string[];
  /** Names that no other term has. */
  readonly synonyms: readonly string[];
  /** Names that another term has already. */
  readonly claimed: readonly string[];
}

export function termFile(
  term: FoundTerm,
  { owner, reviewed, confusedWith, unknown, synonyms, claimed }: Keeping,
): string {
  const { definition, rest } = shortened(term.definition);
  const names = synonyms.filter((name) => name.length <= LONGEST_NAME);
  const others = [...synonyms.filter((name) => name.length > LONGEST_NAME), ...claimed];
  const tags = term.tags.filter((each) => tag().safeParse(each).success);
  const links = [...new Map(term.links.map((link) => [link.url, link])).values()];
  const data = {
    title: term.name,
    owner,
    reviewed,
    ...(tags.length === 0 ? {} : { tags }),
    ...(links.length === 0 ? {} : { links }),
    definition,
    ...(names.length === 0 ? {} : { synonyms: names }),
    ...(confusedWith.length === 0 ? {} : { notToConfuseWith: confusedWith }),
  };
  const text = [
    rest,
    ...term.notes,
    others.length === 0 ? '' : `**Also called:** ${others.join(', ')}`,
    unknown.length === 0 ? '' : `**Not to confuse with:** ${unknown.join(', ')}`,
    tags.length === term.tags.length ? '' : `**Tags:** ${term.tags.filter((each) => !tags.includes(each)).join(', ')}`,
  ].filter((part) => part !== '');
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${text.length === 0 ? '' : `\n${text.join('\n\n')}\n`}`;
}

/** As many whole sentences as a definition takes; what follows stands below. */
function shortened(text: string): { readonly definition: string; readonly rest: string } {
  if (text.length <= LONGEST_DEFINITION) return { definition: text, rest: '' };
  const start = text.slice(0, LONGEST_DEFINITION);
  const sentences = /^[\s\S]*[.!?。！？](?=\s|$)/.exec(start)?.[0] ?? /^[\s\S]*(?=\s)/.exec(start)?.[0] ?? start;
  return { definition: sentences.toWellFormed().trim(), rest: text.slice(sentences.length).trim() };
}
