/** The texts of entries that are read for blame, and where each of them stands. */
import { meaningfulTexts } from '#load/schema-walk.ts';
import type { EntryOf, KindName } from '#model/entry.ts';
import type { Location, Path } from '#model/location.ts';
import type { RuleContext } from '#model/rule.ts';
import { SourceText } from '#source/decode.ts';
import type { Sort } from './sign.ts';

/** The kinds that tell of what went wrong. */
const READ = ['incident', 'feedback', 'story'] as const satisfies readonly KindName[];
type ReadEntry = EntryOf<(typeof READ)[number]>;

export interface ReadText {
  readonly text: string;
  /** Whether it repeats what people said, in their words. */
  readonly isQuotation: boolean;
  /** Where some of its words stand. */
  placeOf(index: number, length: number): Location;
}

/** @param sort what is looked for: some of it may stand in some fields */
export function* textsToRead(
  sort: Sort,
  context: Pick<RuleContext, 'playbook' | 'entries' | 'textOf'>,
): Generator<ReadText> {
  for (const kind of READ)
    for (const entry of context.entries(kind) as readonly ReadEntry[]) yield* textsOf(entry, sort, context);
}

function* textsOf(
  entry: ReadEntry,
  sort: Sort,
  { playbook, textOf }: Pick<RuleContext, 'playbook' | 'textOf'>,
): Generator<ReadText> {
  const source = textOf(entry.file);
  const file = source === undefined ? undefined : new SourceText(entry.file, source);
  const schema = playbook.schemas.get(entry.kind);
  const fields = schema === undefined ? [] : [...meaningfulTexts(schema, entry.data)];
  const { title } = entry.data;
  yield { text: title, isQuotation: false, placeOf: within(entry, ['title'], title, file) };
  for (const { text, path, meaning } of fields)
    if (meaning.means === 'prose' && !mayStandIn(path, entry.kind, sort))
      yield {
        text,
        isQuotation: entry.kind === 'feedback' && path[0] === 'text',
        placeOf: within(entry, path, text, file),
      };
  const { body } = entry;
  if (body !== undefined && file !== undefined && source !== undefined) {
    const start = source.length - body.source.length;
    yield {
      text: body.source.replace(NOT_PROSE, (found) => found.replace(/[^\n]/g, ' ')),
      isQuotation: false,
      placeOf: (index, length) => file.range(start + index, start + index + length),
    };
  }
}

/** Code, comments, tags and MDX. */
const NOT_PROSE = /^(```|~~~)[^]*?^\1.*$|<!--[^]*?-->|<[^>\n]+>|^(?:import|export) .*$|\{[^{}\n]*\}/gm;

/** Luck is told as what could have been, an action as what is to be, and an answer weighs what a wish would have changed. */
const MAY_WEIGH: Readonly<Record<ReadEntry['kind'], readonly string[]>> = {
  incident: ['lucky', 'actions'],
  feedback: ['response'],
  story: [],
};

function mayStandIn([field]: Path, kind: ReadEntry['kind'], sort: Sort): boolean {
  return sort === 'counterfactual' && MAY_WEIGH[kind].some((each) => each === field);
}

/** In a value that is folded over lines or in quotes, words stand elsewhere than in its text; they are sought between its ends. */
function within(entry: ReadEntry, path: Path, text: string, file: SourceText | undefined): ReadText['placeOf'] {
  return (index, length) => {
    const whole = entry.at(path);
    if (file === undefined) return whole;
    const from = file.offset(whole.start);
    const pattern = new RegExp(
      text
        .slice(index, index + length)
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
        .join(String.raw`\s+`),
      'g',
    );
    const nth = [...text.slice(0, index).matchAll(pattern)].length;
    const found = [...file.text.slice(from, file.offset(whole.end)).matchAll(pattern)][nth];
    return found === undefined ? whole : file.range(from + found.index, from + found.index + found[0].length);
  };
}
