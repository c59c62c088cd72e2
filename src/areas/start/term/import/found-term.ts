/** A term as a source says it, before it is an entry. */
// cspell:ignore siehe voir vedi
export interface FoundTerm {
  readonly name: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
  readonly confusedWith: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly tags: readonly string[];
  /** Paragraphs of Markdown that no field holds. */
  readonly notes: readonly string[];
  /** Where it stands: `terms.csv:3:1`. */
  readonly place: string;
}

export interface FoundTerms {
  readonly terms: readonly FoundTerm[];
  /** Text that became structure: the heads of columns, the letters of an alphabet. */
  readonly understood: readonly string[];
  /** What is no term, at its place. */
  readonly left: readonly { readonly file: string; readonly reason: string }[];
}

/** *Service level objective (SLO)* has a short name in brackets. */
export function nameParts(written: string): { readonly name: string; readonly synonyms: readonly string[] } {
  const plain = written.replace(/\s+/g, ' ').replace(/^[\s*_:]+|[\s*_:]+$/g, '');
  const [, name, inside = ''] = /^(.*\S)\s*[([]([^()[\]]{1,60})[)\]]$/.exec(plain) ?? [];
  return name === undefined ? { name: plain, synonyms: [] } : { name, synonyms: namesIn(inside) };
}

/** Names between whatever separates them: commas, semicolons, slashes, lines. */
export function namesIn(cell: string): readonly string[] {
  const separator = /[;\n|•]/.test(cell)
    ? /[;\n|•]+/
    : /[,、，]/.test(cell)
      ? /[,、，]+/
      : /\s\/\s|\/(?=\S{2,}\s|\p{Lu})/u;
  return [
    ...new Set(cell.split(separator).map((name) => name.replace(/^[\s\-–*"“”'`]+|[\s."“”'`]+$/g, '').trim())),
  ].filter((name) => name !== '' && !isNothing(name));
}

/** A cell that only says that there is nothing. */
export function isNothing(cell: string): boolean {
  return /^\s*(?:[-–—./]*|n\/?a|none|keine?|tbd|\?+)\s*$/i.test(cell);
}

/** The name that a definition points to: *see Incident*. */
export function pointedTo(definition: string): string | undefined {
  const [, name] =
    /^\s*(?:→|->|=>|(?:see(?: also)?|siehe|s\.|voir|v[ée]ase|ver|vedi|参照)[:\s])\s*(.{1,80}?)\s*\.?\s*$/iu.exec(
      definition,
    ) ?? [];
  return name === undefined
    ? undefined
    : name
        .replace(/[[\]"“”*_`]/g, '')
        .replace(/\([^)]*\)$/, '')
        .trim();
}
