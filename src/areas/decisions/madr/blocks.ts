/** A text block by block, each with the facts that its lines state and the lines that state none. */
// cspell:ignore daten datos dati métadonnées rmation Statut accepté
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Document } from './document.ts';
import { factCalled, type FactName } from './fact-names.ts';
import { linesOf } from './lines.ts';
import { isBareStatus } from './status.ts';

export interface Fact {
  readonly name: FactName;
  readonly value: string;
  readonly node: RootContent;
}

export interface Block {
  readonly node: RootContent;
  readonly facts: readonly Fact[];
  /** Lines above the first section that state no fact, and those of other sections that call themselves a status. */
  readonly unread: readonly string[];
  /** Whether every visible line of it is a fact. */
  readonly isWhole: boolean;
}

/** A section in which each line is the value of one fact; one that holds facts by their names; or neither. */
type Section = { readonly name: FactName; readonly depth: number } | 'top' | 'names' | 'other';

interface Place {
  readonly section: Section;
  /** A name alone on its line, whose value follows. */
  readonly pending: string | undefined;
}

type Source = Pick<Document, 'source'>;

const OF_FACTS =
  /^\W*(?:meta(?:data|daten|datos|dados|dati)?|métadonnées|info(?:rmation)?|details?|summary|header|properties|general|about|overview)\W*$/iu;

/** @param isTitle which heading names the document */
export function blocksOf(
  nodes: readonly RootContent[],
  isTitle: (node: RootContent) => boolean,
  document: Source,
): readonly Block[] {
  let place: Place = { section: 'top', pending: undefined };
  return nodes
    .filter((node) => !isTitle(node))
    .map((node) => {
      const read = node.type === 'heading' ? readHeading(node, place) : readLines(node, place, document);
      place = read.place;
      return read.block;
    });
}

interface Read {
  readonly block: Block;
  readonly place: Place;
}

function readHeading(node: Extract<RootContent, { type: 'heading' }>, { section }: Place): Read {
  const title = toString(node);
  if (typeof section === 'object' && node.depth > section.depth) {
    const fact = { name: section.name, value: title, node };
    return { block: { node, facts: [fact], unread: [], isWhole: false }, place: { section, pending: undefined } };
  }
  const pair = pairIn(title, node);
  const name = factCalled(title) ?? pair?.name;
  const next: Section = name === undefined ? (OF_FACTS.test(title) ? 'names' : 'other') : { name, depth: node.depth };
  return {
    block: { node, facts: pair === undefined ? [] : [pair], unread: [], isWhole: name !== undefined && !pair },
    place: { section: next, pending: undefined },
  };
}

function readLines(node: RootContent, place: Place, document: Source): Read {
  const { section } = place;
  const lines = linesOf(node, document);
  const hasPicture = document.source(node).includes('![');
  const facts: Fact[] = [];
  const unread: string[] = [];
  let { pending } = place;
  for (const line of lines) {
    const pair = pairIn(line, node);
    const isName = pair === undefined ? factCalled(line) !== undefined && !isStatus(line, section) : pair.value === '';
    // Badges below other headings are examples.
    if (section === 'other') unread.push(...(pair?.name === 'status' && !hasPicture ? [pair.value] : []));
    else if (isName) pending = plain(line).replace(/\s*[:：]\s*$/u, '');
    else if (pair !== undefined) facts.push(pair);
    else {
      const name = typeof section === 'object' ? section.name : factCalled(pending ?? '');
      if (name !== undefined)
        facts.push({ name, value: name === 'relation' ? `${pending ?? ''} ${plain(line)}` : plain(line), node });
      else if (section === 'top') unread.push(line);
    }
  }
  const isOpen = pending !== undefined && facts.length === 0;
  const isWhole =
    section !== 'other' &&
    (lines.length === 0 ? node.type === 'html' : unread.length === 0 && (facts.length > 0 || isOpen));
  return {
    block: { node, facts, unread, isWhole },
    place: { section, pending: isOpen ? pending : undefined },
  };
}

/** *Decided.* below *Status* is one, while elsewhere it names a day. */
function isStatus(line: string, section: Section): boolean {
  return typeof section === 'object' && section.name === 'status' && isBareStatus(line);
}

/** `<!-- status: accepted -->`; what a template left there is none. */
export function factsInComment(node: Extract<RootContent, { type: 'html' }>): readonly Fact[] {
  const [, inside = ''] = /<!--(.*?)-->/s.exec(node.value) ?? [];
  return inside
    .split(/\n|;|\s\|\s/)
    .flatMap((line) => pairIn(line.trim(), node) ?? [])
    .filter(({ value }) => value !== '' && !/[{}<>[\]|]|YYYY/.test(value));
}

/** `Status: accepted`, `**Status** – accepted`, `Statut : accepté`, `ステータス：承認`. */
function pairIn(line: string, node: RootContent): Fact | undefined {
  const [, key = '', value = ''] =
    /^[^\p{L}\p{N}[(]*([\p{L}\p{M}][\p{L}\p{M} ()/'’-]{1,40}?)[*_`\s]*(?:[:：=]|\s[–—-]\s|\s\|\s)[*_\s]*(.*?)\s*$/u.exec(
      line,
    ) ?? [];
  const name = factCalled(key);
  if (name === undefined) return undefined;
  return { name, value: name === 'relation' && value !== '' ? `${key} ${plain(value)}` : plain(value), node };
}

function plain(value: string): string {
  return value.replace(/^[*_`\s]+(?=[^*_`\s])|[*_`\s]+$/g, '');
}
