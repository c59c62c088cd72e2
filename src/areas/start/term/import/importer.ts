/** `waymark import terms`: a glossary in a sheet or in Markdown becomes terms, each once. */
import { slug } from '#load/slug.ts';
import type { RawFile } from '#model/content-tree.ts';
import type { Fault, Imported, ImportedFile, Importer, ImportSettings } from '#model/importer.ts';
import { decode, SourceText } from '#source/decode.ts';
import { partsIn } from '#source/front-matter.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { rowsIn } from '#source/table/table.ts';
import { counted } from '#words/number-words.ts';
import { fold } from '../names.ts';
import { existingTerms, merged, type ExistingTerm } from './existing-terms.ts';
import { pointedTo, type FoundTerm, type FoundTerms } from './found-term.ts';
import { termsInMarkdown } from './glossary-markdown.ts';
import { termsInTable } from './glossary-table.ts';
import { termFile } from './term-file.ts';

export const terms: Importer = {
  about: 'a glossary',
  reads: [
    'a sheet with columns for the term, its definition, synonyms, what it is not, its source, in any order and several languages',
    'Markdown with a table, a list of definitions, `**Term**: definition`, headings with text, or abbreviations',
  ],
  options: {},
  read: importTerms,
};

function importTerms(source: Parameters<Importer['read']>[0], settings: ImportSettings): Imported {
  const faults: Fault[] = source.problems.map(({ location, message, hint }) => ({ location, message, hint }));
  const found = source.files.map((file) => ({ file, ...readFile(file, faults) }));
  const glossary = together(found.flatMap(({ terms: each }) => each));
  const written = filesOf(glossary.terms, settings);
  const unused = found.filter(({ terms: each, left }) => each.length === 0 && left.length === 0);
  return {
    files: written.files,
    read: [counted(glossary.terms.length, 'term')],
    notes: [...glossary.notes, ...written.notes],
    setAside: [
      ...unused.map(({ file }) => ({ file: file.path, reason: 'no term was found in it' })),
      ...found.flatMap(({ left }) => left),
      ...written.left,
    ],
    understood: [
      ...found.flatMap(({ understood }) => understood),
      ...glossary.understood,
      ...glossary.terms.flatMap(namesOfFields),
    ],
    faults,
  };
}

/** What fields hold that readers see as names and addresses rather than as text. */
function namesOfFields({ synonyms, confusedWith, links, tags }: FoundTerm): readonly string[] {
  return [...synonyms, ...confusedWith, ...tags, ...links.map(({ url }) => url)];
}

const NOTHING: FoundTerms = { terms: [], understood: [], left: [] };

function readFile(file: RawFile, faults: Fault[]): FoundTerms {
  if (/\.(csv|tsv|tab)$/i.test(file.path)) {
    const { source, isOther, problem } = decodeTable(file);
    if (isOther === true && problem !== undefined) faults.push(problem);
    const rows = rowsIn(source).map((row, index) => {
      const start = row[0]?.location.start ?? { line: index + 1, column: 1 };
      return {
        cells: row.map(({ text }) => text),
        place: `${file.path}:${String(start.line)}:${String(start.column)}`,
      };
    });
    return termsInTable(rows, asText) ?? NOTHING;
  }
  if (!/\.(md|mdx|markdown|txt)$/i.test(file.path)) return NOTHING;
  const text = decode(file);
  if (!(text instanceof SourceText)) {
    faults.push(text);
    return NOTHING;
  }
  return termsInMarkdown(withTitle(text));
}

/** A page that has its title in a field, with that as its heading; its lines keep their numbers where there is room. */
function withTitle(source: SourceText): SourceText {
  const parts = partsIn(source, 'md');
  if (parts === undefined) return source;
  const [, title = ''] = /^title:\s*(.+?)\s*$/m.exec(parts.yaml) ?? [];
  const body = source.text.slice(parts.bodyStart);
  const heading = title === '' || /^# /m.test(body) ? '' : `# ${title.replace(/^["']|["']$/g, '')}\n`;
  const gap = source.text
    .slice(0, parts.bodyStart)
    .replace(/[^\n]/g, '')
    .slice(heading === '' ? 0 : 1);
  return new SourceText(source.file, heading + gap + body);
}

/** Words of a cell as Markdown: signs in them are none. */
function asText(cell: string): string {
  return cell
    .replace(/[\\`*[\]<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replace(/\n(?=[-+#\d])/g, '\n\n');
}

interface Together {
  readonly terms: readonly FoundTerm[];
  readonly notes: readonly string[];
  readonly understood: readonly string[];
}

/** Each name once: what is said twice of a term stands together, and *see Incident* is another name of that. */
function together(found: readonly FoundTerm[]): Together {
  const byName = new Map<string, FoundTerm>();
  const understood: string[] = [];
  let twice = 0;
  const isTarget = new Set(
    found.filter(({ definition }) => pointedTo(definition) === undefined).map(({ name }) => fold(name)),
  );
  const pointers: { readonly term: FoundTerm; readonly to: string }[] = [];
  for (const term of found) {
    const to = pointedTo(term.definition);
    if (to !== undefined && isTarget.has(fold(to)) && fold(to) !== fold(term.name)) {
      pointers.push({ term, to });
      continue;
    }
    const before = byName.get(fold(term.name));
    if (before === undefined) byName.set(fold(term.name), term);
    else {
      twice += 1;
      byName.set(fold(term.name), joined(before, term));
      understood.push(term.name);
    }
  }
  for (const { term, to } of pointers) {
    const target = byName.get(fold(to));
    if (target === undefined) continue;
    understood.push(term.definition);
    byName.set(fold(to), {
      ...target,
      synonyms: [...target.synonyms, term.name, ...term.synonyms],
      notes: [...target.notes, ...term.notes],
    });
  }
  return {
    terms: [...byName.values()],
    understood,
    notes:
      twice === 0
        ? []
        : [`${counted(twice, 'term')} of the source stood there twice: both definitions are in one file`],
  };
}

function joined(first: FoundTerm, second: FoundTerm): FoundTerm {
  const isSame = fold(first.definition) === fold(second.definition);
  return {
    ...first,
    synonyms: [...first.synonyms, ...second.synonyms],
    confusedWith: [...first.confusedWith, ...second.confusedWith],
    links: [...first.links, ...second.links],
    tags: [...new Set([...first.tags, ...second.tags])],
    notes: [...first.notes, ...(isSame ? [] : [second.definition]), ...second.notes],
  };
}

interface Written {
  readonly files: readonly ImportedFile[];
  readonly notes: readonly string[];
  readonly left: Imported['setAside'];
}

function filesOf(found: readonly FoundTerm[], { owner, today, existing }: ImportSettings): Written {
  const there = existingTerms(existing);
  const ids = idsOf(found);
  // What an earlier import wrote is merged by the frame, line by line.
  const others = there.filter(({ path }) => ![...ids.values()].some((id) => path === `terms/${id}.md`));
  const byName = new Map(others.flatMap((term) => term.names.map((name) => [fold(name), term] as const)));
  const claims = new Map<string, FoundTerm | ExistingTerm>([
    ...byName,
    ...found.map((term) => [fold(term.name), term] as const).filter(([name]) => !byName.has(name)),
  ]);
  const left: Imported['setAside'][number][] = [];
  const files = new Map<string, ImportedFile>();
  let known = 0;
  for (const term of found) {
    const claim = (name: string, by: FoundTerm | ExistingTerm): boolean => {
      const own = claims.get(fold(name));
      if (own === undefined) claims.set(fold(name), by);
      return own === undefined;
    };
    const same =
      byName.get(fold(term.name)) ??
      term.synonyms.map((name) => byName.get(fold(name))).find((each) => each !== undefined);
    if (same !== undefined) {
      known += 1;
      const { written, isKept } = merged(term, same, (name) => claim(name, same) || claims.get(fold(name)) === term);
      if (written !== undefined) files.set(written.path, written);
      if (!isKept) left.push({ file: term.place, reason: `\`${same.path}\` defines it already, in other words` });
      continue;
    }
    const names = [...new Map(term.synonyms.map((name) => [fold(name), name])).values()].filter(
      (name) => fold(name) !== fold(term.name),
    );
    const synonyms = names.filter((name) => claim(name, term));
    const confused = term.confusedWith.map((name) => ({ name, id: idOf(name, ids, found, others) }));
    const id = ids.get(term) ?? slug(term.name);
    const confusedWith = [
      ...new Set(confused.flatMap((each) => (each.id === undefined || each.id === id ? [] : [each.id]))),
    ];
    files.set(`terms/${id}.md`, {
      path: `terms/${id}.md`,
      content: termFile(term, {
        owner,
        reviewed: today,
        synonyms,
        claimed: names.filter((name) => !synonyms.includes(name)),
        confusedWith,
        unknown: confused.flatMap((each) => (each.id === undefined ? [each.name] : [])),
      }),
    });
  }
  return {
    files: [...files.values()],
    left,
    notes: [
      ...(known === 0
        ? []
        : [
            `${counted(known, 'term')} of the source stood in the playbook already, under that name or another: the names that were missing are added`,
          ]),
      ...(files.size === known
        ? []
        : [
            '`reviewed` of what is new is a guess, the day of this import: set it with `waymark reviewed` as people read it',
          ]),
    ],
  };
}

/** Ids that stay the same from import to import; names without Latin letters get a number made of their letters. */
function idsOf(found: readonly FoundTerm[]): ReadonlyMap<FoundTerm, string> {
  const taken = new Set<string>();
  return new Map(
    found.map((term) => {
      const wanted = slug(term.name).slice(0, 80).replace(/-$/, '') || `term-${numberOf(term.name)}`;
      let id = wanted;
      for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${String(count)}`;
      taken.add(id);
      return [term, id] as const;
    }),
  );
}

function numberOf(name: string): string {
  let sum = 0;
  for (const sign of name) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}

function idOf(
  name: string,
  ids: ReadonlyMap<FoundTerm, string>,
  found: readonly FoundTerm[],
  others: readonly ExistingTerm[],
): string | undefined {
  const wanted = fold(name);
  const other = others.find(({ names }) => names.some((each) => fold(each) === wanted));
  const own = found.find((term) => [term.name, ...term.synonyms].some((each) => fold(each) === wanted));
  return other?.id ?? (own === undefined ? undefined : ids.get(own));
}
