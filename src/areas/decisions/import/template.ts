/** Whether a record is a template: what it says are places to fill in, whatever it is called. */
// cspell:disable
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from '../madr/document.ts';

/** A whole line that is a place to fill in: `{title}`, `[short title]`, `<name>`, `TODO`, `STATUS`, `YYYY-MM-DD`, `…`. */
const PLACE =
  /^[\s*_#>"“-]*(?:\{[^{}]+\}|\[[^[\]]+\](?!\()|<[^<>]+>|\(fill (?:me )?in.*\)|&lt;.+&gt;|TODO|TBD|TITLE|STATUS|DATE|NUMBER|YYYY-MM-DD|(?:short )?title|[.…]+|N(?:UMBER)?\. TITLE)[\s*_"”.:…]*$/u;

/** The title of a template: a place to fill in, with a number before it at most. */
const TITLE = /^\W*(?:(?:ADR|MADR|RFC)?[\s#_-]*(?:\d+|N{1,4}|X{1,4}|#+|NUMBER)[\s.):–—-]+)?/iu;

/** Choices that nobody made: three or more with bars between them. */
const CHOICES = /\S\s*\|\s*\S.*\|\s*\S/u;

/** Templates that ask in sentences call themselves so. */
const CALLED = /(?:^|[^\p{L}])(?:template|vorlage|modèle|gabarit|plantilla|modelo|テンプレート|雛形)(?:[^\p{L}]|$)/iu;

interface Read {
  readonly title: string | undefined;
  readonly name: string;
  readonly nodes: readonly RootContent[];
  /** What the status says. */
  readonly status: readonly string[];
}

export function isTemplate({ title = '', name, nodes, status }: Read): boolean {
  const named = oneLine(title);
  const rest = named.replace(TITLE, '');
  if (PLACE.test(named) || (rest !== '' && PLACE.test(rest)) || /^(?:NUMBER|N{3,}|X{3,})\b/.test(named)) return true;
  const lines = nodes.filter(({ type }) => type !== 'heading' && type !== 'html').flatMap(linesOf);
  const places = lines.filter((line) => PLACE.test(line) || PLACE.test(line.replace(/^[\p{L} -]{3,30}:\s*/u, '')));
  if (lines.length > 0 && places.length * 2 > lines.length) return true;
  const isUnmade = status.length > 0 && status.every((each) => CHOICES.test(each) || PLACE.test(each) || listsStatuses(each));
  return (CALLED.test(name) || CALLED.test(named)) && (places.length > 0 || isUnmade);
}

/** *What is the status, such as proposed, accepted, rejected, deprecated, superseded, etc.?* */
function listsStatuses(line: string): boolean {
  return (line.match(/proposed|accepted|rejected|deprecated|superseded/giu) ?? []).length > 2;
}

function linesOf(node: RootContent): readonly string[] {
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap(linesOf));
  if (node.type === 'blockquote') return node.children.flatMap(linesOf);
  return toString(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
