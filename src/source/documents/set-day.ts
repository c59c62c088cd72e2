/** Sets a day in a content file: one line becomes another, and all else stays byte for byte, line endings too. */
import type { Location } from '#model/location.ts';
import type { SourceText } from '../decode.ts';
import { partsIn } from '../front-matter.ts';
import { withFields } from './edit-fields.ts';

/** Fields as people read them: a new one stands where its neighbours are. */
const ORDER = ['title', 'summary', 'owner', 'reviewed'];

/** The text with a field of the file itself; undefined where a Markdown file has no front matter to put it in. */
export function withDay(source: SourceText, field: string, day: string): string | undefined {
  const format = /\.ya?ml$/.test(source.file) ? 'yaml' : 'md';
  const parts = partsIn(source, format);
  if (parts === undefined) return undefined;
  const { text } = source;
  const start = format === 'yaml' ? 0 : text.indexOf('\n') + 1;
  const fields = text.slice(start, parts.yaml.length);
  const edited = withFields(fields, [[field, day]], ORDER);
  const ends = fields.includes('\r\n') ? edited.replace(/\r?\n/g, '\r\n') : edited;
  return text.slice(0, start) + ends + text.slice(parts.yaml.length);
}

/** The text with days at some places, in whatever quotes they stand there: cells of a table, or values of the configuration. */
export function withDayAt(source: SourceText, places: readonly Location[], day: string): string {
  const ranges = new Map(places.map(({ start, end }) => [source.offset(start), source.offset(end)]));
  const lastFirst = [...ranges].toSorted(([a], [b]) => b - a);
  return lastFirst.reduce((text, [from, to]) => {
    const [quote = ''] = /^["']/.exec(text.slice(from, to)) ?? [];
    return text.slice(0, from) + quote + day + quote + text.slice(to);
  }, source.text);
}
