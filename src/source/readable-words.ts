/** The words of a file that its readers see: text, without markup, addresses and names of fields. An import counts them to say what it lost. */
import { limitsSchema } from '#model/config.ts';
import { SourceText } from './decode.ts';
import { partsIn, type Parts } from './front-matter.ts';
import { placeholdersIn } from './placeholders.ts';
import { rowsIn } from './table/table.ts';
import { readYaml } from './yaml.ts';

/** Fields whose values are read by people even where they are one word. Others count from two words on: one alone is mostly a setting. */
const NAMES = /^(title|name|label|heading|summary|description|text|term|definition|displayname|sidebar_label)$/i;

/** Fields that name and date an entry: no reader sees them as text. An organisation's own fields are on no page. */
const NOT_SHOWN = /^(id|aliases|owner|reviewed|visibility|slug|permalink|x-.*)$/;

/** Whether the words of a file of this name can be read. */
export function isReadable(path: string): boolean {
  return /\.(md|mdx|markdown|ya?ml|json|csv|tsv|tab|html?|txt)$/i.test(path);
}

/**
 * @param path says by its ending how the text is read
 * @returns in their order, lower case; one that stands twice is there twice
 */
export function readableWords(path: string, text: string): readonly string[] {
  return wordsOf(readableText(path, text));
}

/** The words of a text that is no markup. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{M}]{2,}/gu) ?? []
  );
}

function readableText(path: string, text: string): string {
  switch (/\.([^./]+)$/.exec(path.toLowerCase())?.[1]) {
    case 'md':
    case 'mdx':
    case 'markdown':
      return ofMarkdown(path, text);
    case 'yaml':
    case 'yml':
      // A file may hold several documents.
      return text
        .split(/^---(?=\s|$)/m)
        .map((document) => ofData(path, document))
        .join('\n');
    case 'json':
      return ofData(path, text);
    case 'csv':
    case 'tsv':
    case 'tab':
      return rowsIn(new SourceText(path, text))
        .flat()
        .map((cell) => cell.text)
        .join('\n');
    case 'html':
    case 'htm':
      return ofHtml(text);
    case 'txt':
      return text;
    default:
      return '';
  }
}

function ofMarkdown(path: string, text: string): string {
  const parts = partsIn({ text }, 'md') ?? otherFields(text);
  const prose = text
    .slice(parts?.bodyStart ?? 0)
    .replace(/^ *\[[^\]]+\]:\s*\S+.*$/gm, ' ')
    .replace(/\]\((?:[^()]|\([^()]*\))*\)/g, '] ')
    .replace(/\]\[[^\]]*\]/g, '] ')
    .replace(/^([ \t]*(?:```+|~~~+)).*$/gm, '$1')
    .replace(/^([ \t]*)(?:!!!|\?\?\?\+?)\s*[\w-]+(?: inline| end)*/gm, '$1')
    .replace(/^([ \t]*):::+ *[\w-]*/gm, '$1')
    .replace(/\[!\w+\]/g, ' ')
    .replace(/^[ \t]*--8<--.*$/gm, ' ')
    .replace(/^(?:import|export)\s.+$/gm, ' ')
    .replace(/\{\{[%<][^{\n]{0,2000}?[%>]\}\}|\{[ \t]*(?:[:#.%]|[\w-]+=)[^{}\n]*\}|:[\w+-]+:/g, ' ');
  return `${parts === undefined ? '' : ofData(path, parts.yaml)}\n${ofHtml(prose)}`;
}

/** Fields in TOML or JSON, as Hugo takes them: near enough to YAML to find their text. */
function otherFields(text: string): Pick<Parts, 'yaml' | 'bodyStart'> | undefined {
  const [toml, lines] = /^\+\+\+[ \t]*\r?\n([\s\S]*?)^\+\+\+[ \t]*$/m.exec(text) ?? [];
  if (toml !== undefined && text.startsWith(toml))
    return { yaml: (lines ?? '').replace(/^([ \t]*[\w-]+)[ \t]*=[ \t]*/gm, '$1: '), bodyStart: toml.length };
  const [json] = /^\{\s*"[\s\S]*?\}[ \t]*$/m.exec(text.slice(0, 20_000)) ?? [];
  return json !== undefined && text.startsWith(json) ? { yaml: json, bodyStart: json.length } : undefined;
}

function ofHtml(text: string): string {
  const isPlaceholder = placeholdersIn(text);
  const shown = without(without(without(text, /<!--/, /-->/), /<script\b/, /<\/script>/), /<style\b/, /<\/style>/);
  return shown
    .replace(/<!\w[^<>]*>/g, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (isPlaceholder(tag) ? tag : ' '))
    .replace(/\b(?:https?:\/\/|mailto:|www\.)\S+/gi, ' ')
    .replace(/&(?:#\w+|\w+);/g, ' ');
}

/** Each stretch between two signs gives way to a space. What stays open is text: a pattern would look for its end from each beginning. */
function without(text: string, begin: RegExp, end: RegExp): string {
  let kept = '';
  let at = 0;
  for (let from = after(begin, text, 0); from !== undefined; from = after(begin, text, at)) {
    const to = after(end, text, from.to);
    if (to === undefined) break;
    kept += `${text.slice(at, from.at)} `;
    at = to.to;
  }
  return kept + text.slice(at);
}

function after(sign: RegExp, text: string, from: number): { readonly at: number; readonly to: number } | undefined {
  const search = new RegExp(sign.source, 'gi');
  search.lastIndex = from;
  const found = search.exec(text);
  return found === null ? undefined : { at: found.index, to: search.lastIndex };
}

function ofData(path: string, text: string): string {
  const { value } = readYaml(new SourceText(path, text), text, limitsSchema.parse({}), { salvage: true });
  const found: string[] = [];
  const walk = (part: unknown, name: string): void => {
    if (Array.isArray(part)) for (const each of part as readonly unknown[]) walk(each, name);
    else if (typeof part === 'object' && part !== null)
      for (const [key, each] of Object.entries(part)) {
        if (!NOT_SHOWN.test(key)) walk(each, key);
      }
    else if (typeof part === 'string' && (NAMES.test(name) || /\S\s+\S/.test(part))) found.push(ofHtml(part));
  };
  walk(value, '');
  return found.join('\n');
}
