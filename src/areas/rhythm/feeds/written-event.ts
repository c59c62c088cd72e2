/** What the file of a ritual says of its event, read leniently: texts of the past may follow older rules. */
import { limitsSchema } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import { SourceText } from '#source/decode.ts';
import { partsIn } from '#source/front-matter.ts';
import { readYaml } from '#source/yaml.ts';
import { ritualSchema, type Ritual } from '../ritual/schema.ts';

/** The fields from which a calendar learns when and where to be. Their words, such as its purpose, are told without being counted. */
export type EventFields = Pick<Ritual, 'title' | 'status' | 'cadence'>;

const eventSchema = ritualSchema
  .pick({ title: true, status: true, cadence: true, category: true, roles: true, owner: true, aliases: true })
  .partial({ category: true, roles: true, aliases: true })
  .strip();

const LIMITS = limitsSchema.parse({});

/** Nothing where the text cannot be read. */
export function writtenEvent(file: string, text: string) {
  const source = new SourceText(file, text);
  const parts = partsIn(source, file.endsWith('.md') ? 'md' : file.endsWith('.mdx') ? 'mdx' : 'yaml');
  const value = parts && readYaml(source, parts.yaml, LIMITS).value;
  return isRecord(value) ? eventSchema.safeParse(value).data : undefined;
}

/** Undefined where it is in no calendar: it follows an event, or is no longer held. */
export function factsOf({ title, status, cadence }: EventFields): string | undefined {
  if ('trigger' in cadence || status === 'archived') return undefined;
  const { rrule, start, timezone, duration, exdates, moved } = cadence;
  return JSON.stringify([title, rrule, start, timezone, duration, exdates, moved.map(({ day, to }) => [day, to])]);
}
