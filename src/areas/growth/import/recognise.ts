/** Which shape a source has: the one that keeps most of its words where readers see them. */
import { quoted } from '#model/quoted.ts';
import { keptWords } from '#source/kept-words.ts';
import { readableWords, wordsOf } from '#source/readable-words.ts';
import { isHtml, type SourceDocument } from './documents.ts';
import { entryFile } from './draft/entry-file.ts';
import { Notebook } from './notebook.ts';
import type { LadderSettings, NewEntry, Shape } from './shape.ts';

export interface Recognised {
  readonly shape: Shape;
  readonly entries: readonly NewEntry[];
  readonly notebook: Notebook;
  /** Of the words of all files that belong to the ladder, between 0 and 1. */
  readonly share: number;
  /** Of these words, what became levels, groups, expectations: the rest stands in prose. */
  readonly inFields: number;
}

/** Below it, a shape would lose too much to be the right one. */
const ENOUGH = 0.8;
/** Below it, what was found is no more than an aside of a text about something else. */
const ENOUGH_IN_FIELDS = 0.2;
/** Shapes this near to each other keep the same: the more particular one is taken, which knows more of what the words mean. */
const ALIKE = 0.05;

/** @param shapes from the most particular to the most general */
export function recognise(
  shapes: readonly Shape[],
  documents: readonly SourceDocument[],
  settings: LadderSettings,
): { readonly best: Recognised | undefined; readonly isEnough: boolean } {
  const sources = documents.map(({ path, source }) =>
    readableWords(isHtml(path) ? `${path}.md` : /\.[cm]?[jt]sx?$/i.test(path) ? `${path}.json` : path, source.text),
  );
  const tried = shapes
    .filter((shape) => documents.some((document) => shape.recognises(document)))
    .map((shape) => tryShape(shape, documents, sources, settings))
    .filter(({ entries }) => entries.length > 0);
  // Whatever a shape does not understand, it can put into prose: what it understands counts twice.
  const scoreOf = ({ share, inFields }: Recognised) => (share + inFields) / 2;
  const most = Math.max(0, ...tried.map(scoreOf));
  const best = tried.find((each) => scoreOf(each) >= most - ALIKE);
  return {
    best,
    isEnough: best !== undefined && best.share >= ENOUGH && best.inFields >= ENOUGH_IN_FIELDS,
  };
}

export function tryShape(
  shape: Shape,
  documents: readonly SourceDocument[],
  sources: readonly (readonly string[])[],
  settings: LadderSettings,
): Recognised {
  const notebook = new Notebook();
  const entries = shape.read(documents, notebook, settings);
  const structure = notebook.understood.flatMap(wordsOf);
  const shareOf = (written: readonly string[]) => {
    const counted = keptWords(sources, [...written, ...structure]);
    const total = sum(counted.map((each) => each.total));
    return total === 0 ? 1 : sum(counted.map((each) => each.kept)) / total;
  };
  return {
    shape,
    entries,
    notebook,
    share: shareOf(entries.flatMap(wordsIn)),
    inFields: shareOf(entries.flatMap((entry) => wordsIn({ ...entry, body: '' }))),
  };
}

function wordsIn(entry: NewEntry): readonly string[] {
  const { path, content } = entryFile(entry);
  return typeof content === 'string' ? readableWords(path, content) : [];
}

/** Why no shape was taken, and what could be done about it. */
export function refusal(best: Recognised | undefined, shapes: readonly Shape[]): string {
  if (best === undefined)
    return `no names of levels were found in it. Say them in their order, \`--level-names "Explorer, Captain"\`, or name its form: \`--from ${shapes.map(({ name }) => name).join('|')}\``;
  if (best.share >= ENOUGH)
    return `only ${Math.floor(best.inFields * 100)}% of its words would be those of levels, and the rest prose around them. Name the files that hold the ladder, or take all of it with \`--from ${best.shape.name}\``;
  const others = shapes.filter((each) => each !== best.shape).map(({ name }) => name);
  return `no form that is known keeps four fifths of its words. \`${best.shape.name}\` comes nearest, with ${Math.floor(best.share * 100)}%: take it with \`--from ${best.shape.name}\`, or try ${quoted(others)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
