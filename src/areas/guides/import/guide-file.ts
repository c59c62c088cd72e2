/** One guide as a file: fields in a fixed order, then its text. */
import { stringify } from 'yaml';
import { isRecord } from '#model/is-record.ts';
import type { DocsLink } from './dialect.ts';

export interface GuideFields {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly owner: string;
  readonly reviewed: string;
  readonly isDraft?: boolean | undefined;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly order?: number | undefined;
  readonly links?: readonly DocsLink[] | undefined;
}

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 280;

export function guideFile(fields: GuideFields, text: string): string {
  const title = shortened(fields.title, LONGEST_TITLE);
  const links = (fields.links ?? [])
    .filter(({ url }) => /^(https?:\/\/|mailto:)\S+$/i.test(url))
    .map(({ label, url }) => ({ label: shortened(label, LONGEST_TITLE), url }));
  const data = {
    title,
    ...(fields.summary === undefined ? {} : { summary: summaryFrom(fields.summary) }),
    owner: fields.owner,
    reviewed: fields.reviewed,
    ...(fields.isDraft === true ? { status: 'draft' } : {}),
    ...(fields.tags.length === 0 ? {} : { tags: fields.tags }),
    ...(fields.aliases.length === 0 ? {} : { aliases: fields.aliases }),
    ...(fields.order === undefined ? {} : { order: fields.order }),
    ...(links.length === 0 ? {} : { links }),
  };
  const long = title === fields.title ? '' : `**${asText(fields.title)}**\n\n`;
  const rest =
    fields.summary === undefined || fields.summary.length <= LONGEST_SUMMARY ? '' : `\n\n${asText(fields.summary)}`;
  const body = `${long}${text.trim()}${rest}`.trim();
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Whole sentences, as many as fit. The whole of it stands at the end of the page where it is longer. */
function summaryFrom(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return asText(text);
  const start = text.slice(0, LONGEST_SUMMARY);
  const end = /^[\s\S]*[.!?。！？](?=\s)/.exec(start)?.[0];
  return asText(end ?? shortened(start, LONGEST_SUMMARY - 20).replace(/\s\S*$/, '…')).slice(0, LONGEST_SUMMARY);
}

function shortened(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

/** Words that are read as Markdown. */
export function asText(words: string): string {
  return words.replace(/[\\`*_[\]<>&~|]/g, String.raw`\$&`);
}

/** Fields that hold a sentence, as a list of definitions at the end of a page: what no other field holds is still read. */
export function leftFields(fields: Readonly<Record<string, unknown>> | undefined): string {
  return Object.entries(fields ?? {})
    .flatMap(([name, value]) => {
      const texts = sentencesIn(value);
      return texts.length === 0
        ? []
        : [`${asText(called(name))}\n${texts.map((text) => `: ${asText(text)}`).join('\n')}`];
    })
    .join('\n\n');
}

function sentencesIn(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [value];
  return parts.flatMap((part) =>
    typeof part === 'string'
      ? /\S\s+\S/.test(part)
        ? [part.replace(/\s+/g, ' ').trim()]
        : []
      : isRecord(part) || Array.isArray(part)
        ? sentencesIn(part)
        : [],
  );
}

/** `reading_time` as *Reading time*. */
function called(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
