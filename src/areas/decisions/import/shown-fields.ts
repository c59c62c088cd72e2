/** Fields of other tools: what readers are to see becomes a list above the text; settings of a publisher stay fields. */
// cspell:ignore schlagwörter étiquettes etiquetas
import { stringify } from 'yaml';
import { slug } from '#load/slug.ts';
import { keyCalled } from '../madr/written.ts';
import { simple } from '../madr/simple.ts';

/** What tools that publish Markdown put beside a record's own fields. */
const SETTINGS =
  /^(?:parent|grand_?parent|nav_?(?:order|exclude|title)|has_?(?:children|toc)|layout|permalink|slug|url|id|uid|weight|order|draft|published|toc|sidebar(?:_.*)?|menu|type|template|lang|language|locale|math|comments?|image|redirect_from|aliases|hide_.*|pagination_.*|custom_edit_url|number|adr|index|version|schema|form)$/i;

const TAGS = /^(?:tags?|categor(?:y|ies)|keywords?|labels?|schlagwörter|étiquettes|etiquetas|タグ)$/i;
const SUMMARY = /^(?:summary|description|abstract|excerpt)$/i;

const LONGEST_SUMMARY = 280;

export interface ShownFields {
  readonly summary: string | undefined;
  readonly tags: readonly string[];
  /** Markdown, to stand above the text. */
  readonly list: readonly string[];
  /** Under names of one's own. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** @param title that the entry has: one of the front matter that says the same is not repeated */
export function shownFields(data: Readonly<Record<string, unknown>>, title: string): ShownFields {
  const tags: string[] = [];
  const list: string[] = [];
  const settings: Record<string, unknown> = {};
  let summary: string | undefined;
  for (const [key, value] of Object.entries(data)) {
    if (value === null || value === undefined || value === '' || keyCalled(key) !== undefined) continue;
    const words = wordsOf(value);
    if (TAGS.test(key) && words !== undefined) {
      tags.push(...words.filter((word) => slug(word) !== ''));
      const rest = words.filter((word) => slug(word) === '');
      if (rest.length > 0) list.push(point(key, rest.join(', ')));
    } else if (/^title$/i.test(key)) {
      if (words !== undefined && !isSame(words.join(' '), title)) list.push(point(key, words.join(' ')));
    } else if (SUMMARY.test(key) && typeof value === 'string' && summary === undefined && isSummary(value))
      summary = value.trim();
    else if (MENUS.test(key) || (SETTINGS.test(key) && !isSentence(value))) settings[`x-${slug(key)}`] = value;
    else if (words === undefined)
      list.push(`\`\`\`yaml\n${stringify({ [key]: value }, { lineWidth: 0 }).trim()}\n\`\`\``);
    else list.push(point(key, words.join(', ')));
  }
  return { summary, tags, list, settings };
}

/** Names for the menus of a publisher: no page shows them here. */
const MENUS = /^(?:sidebar_?label|nav_?title|menu|layout|permalink|parent|grand_?parent)$/i;

export function settingsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) => (MENUS.test(key) && typeof value === 'string' ? [value] : []));
}

function isSummary(value: string): boolean {
  return value.length <= LONGEST_SUMMARY && !/\n\s*\n|[<{[]/.test(value.trim());
}

/** Settings are a word or a number; what has words in it is text for readers. */
function isSentence(value: unknown): boolean {
  return typeof value === 'string' && /\S\s+\S/.test(value) && !/^(?:\d|true|false)/.test(value);
}

function isSame(one: string, other: string): boolean {
  const [own, known] = [simple(one), simple(other)];
  return own === known || own.endsWith(` ${known}`) || known.endsWith(` ${own}`);
}

function point(key: string, value: string): string {
  const name = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .trim();
  return `- **${name.charAt(0).toUpperCase()}${name.slice(1)}:** ${value.replace(/\s*\n\s*/g, ' ').trim()}`;
}

/** None for what has fields of its own. */
function wordsOf(value: unknown): readonly string[] | undefined {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = parts.filter((each) => ['string', 'number', 'boolean'].includes(typeof each)).map(String);
  return words.length === parts.length ? words : undefined;
}
