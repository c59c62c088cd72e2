// cspell:ignore whatsnext seealso codelang codenew rawhtml
/** What each shortcode becomes: those of Hugo itself, of Docsy, and of other themes for documentation. */
import { callout, capitalised, details, tabs } from '../../text/directives.ts';
import { outsideCode } from '../../text/outside-code.ts';
import { shortcodesIn, shownAsText, type HugoPart, type Shortcode } from './shortcodes.ts';

export interface ShortcodeTools {
  /** The address of a page as `ref` names it. */
  ref(path: string): string;
  /** The text of a file; none where it is not there. */
  file(path: string): string | undefined;
  /** A picture of the page's own whose name begins so. */
  picture(name: string): string;
  param(name: string): string | undefined;
  /** Told what no reader of the site sees. */
  hidden(text: string): void;
  /** Told for one of which only the text is kept. */
  unknown(name: string): void;
}

export function withoutShortcodes(text: string, tools: ShortcodeTools): string {
  if (!/\{\{[<%]/.test(text)) return text;
  return outsideCode(shownAsText(write(shortcodesIn(text), tools, 0)), (words) =>
    words.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n'),
  );
}

function write(parts: readonly HugoPart[], tools: ShortcodeTools, depth: number): string {
  let out = '';
  for (const [at, part] of parts.entries()) {
    if (typeof part === 'string') {
      out += part;
      continue;
    }
    const next = parts[at + 1];
    const before = out.slice(out.lastIndexOf('\n') + 1);
    const isAlone =
      before.trim() === '' && (next === undefined || (typeof next === 'string' && /^[ \t]*(?:\n|$)/.test(next)));
    const text = one(part, tools, depth, isAlone);
    out = isAlone && text.includes('\n') ? placed(out, before, text) : out + text;
  }
  return out;
}

/** A block that stands in an item of a list stays in it; one that is indented for its looks begins at the edge. */
function placed(out: string, indent: string, text: string): string {
  const above = out.slice(0, out.length - indent.length);
  const item = above
    .split('\n')
    .findLast((line) => line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) < indent.length);
  if (item === undefined || !/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(item)) return above + text;
  const lines = text.split('\n').map((line) => (line.trim() === '' || line.startsWith(indent) ? line : indent + line));
  return above + lines.join('\n');
}

function one(code: Shortcode, tools: ShortcodeTools, depth: number, isAlone = true): string {
  const { named, positional, isPaired } = code;
  const inside = () => write(code.children, tools, depth + 1);
  const name = code.name.toLowerCase();
  const [first = ''] = positional;
  const title = named.title ?? named.header ?? named.summary ?? named.name;
  switch (name) {
    case 'ref':
    case 'relref':
      return tools.ref(named.path ?? first);
    case 'alert':
    case 'hint':
    case 'notice':
    case 'callout':
    case 'admonition':
    case 'pageinfo':
    case 'note':
    case 'tip':
    case 'info':
    case 'warning':
    case 'caution':
    case 'danger':
      return block(
        callout(
          typeOf(name, named.type ?? named.color ?? named.style ?? first),
          title ?? (name === 'notice' ? positional[1] : undefined),
          inside(),
        ),
      );
    case 'details':
    case 'expand':
    case 'collapse':
    case 'spoiler':
      return block(details(title ?? (first || 'Details'), inside()));
    case 'tabpane':
    case 'tabs':
    case 'tabgroup':
      return block(tabsIn(code, tools, depth));
    case 'readfile':
      return fileText(named, first, tools);
    case 'figure':
    case 'img':
    case 'image':
      return figure(named, first, tools);
    case 'imgproc':
      return `\n\n![${inside().trim().replace(/\s+/g, ' ')}](${address(tools.picture(named.src ?? first))})\n\n`;
    case 'highlight':
      return fence(first, inside());
    case 'mermaid':
      return fence('mermaid', inside());
    case 'youtube':
      return `https://www.youtube.com/watch?v=${named.id ?? first}`;
    case 'vimeo':
      return `https://vimeo.com/${named.id ?? first}`;
    case 'gist':
      return `https://gist.github.com/${first}/${positional[1] ?? ''}`;
    case 'param':
      return tools.param(first) ?? '';
    case 'comment':
      tools.hidden(inside());
      return '';
    case 'heading':
      return HEADINGS[first.toLowerCase()] ?? first;
    case 'feature-state':
    case 'feature_state':
      return `**Feature state:** ${[named.for_k8s_version, named.state, first].filter((each) => each !== undefined && each !== '').join(' ')}`;
    case 'glossary_tooltip':
      return named.text ?? (named.term_id ?? first).replaceAll('-', ' ');
    case 'include':
    case 'snippet':
      return fileText({ ...named, file: named.file ?? named.path ?? first }, first, tools);
    case 'code':
    case 'codenew':
    case 'code_sample':
      return fileText(
        { code: 'true', lang: named.language ?? named.lang ?? '', file: named.file ?? first },
        first,
        tools,
      );
    case 'tweet':
    case 'x':
      return `https://twitter.com/${named.user ?? 'i'}/status/${named.id ?? first}`;
    case 'button':
    case 'btn': {
      const to = named.href ?? named.url ?? named.link ?? named.relref;
      const words = inside().trim() || (named.text ?? title ?? first);
      return to === undefined ? words : `[${words}](${address(/^https?:/.test(to) ? to : tools.ref(to))})`;
    }
    case 'rawhtml':
    case 'html':
    case 'columns':
    case 'column':
      return block(inside());
    case 'icon':
    case 'blocks/link-down':
    case 'toc':
    case 'br':
      return '';
    case 'cardpane':
    case 'cards':
    case 'steps':
    case 'blocks/section':
    case 'blocks/lead':
      return block(inside());
    case 'card':
    case 'blocks/cover':
    case 'blocks/feature':
      return block(
        [heading(title, named.link ?? named.url, tools), named.subtitle ?? '', inside().trim(), named.footer ?? '']
          .filter((each) => each !== '')
          .join('\n\n'),
      );
    default: {
      tools.unknown(code.name);
      const words = wordsOf(code, isAlone);
      return [...words, ...(isPaired ? [inside()] : [])].join(' ');
    }
  }
}

/** What the site of Kubernetes calls its parts. */
const HEADINGS: Readonly<Record<string, string | undefined>> = {
  objectives: 'Objectives',
  prerequisites: 'Before you begin',
  cleanup: 'Cleaning up',
  whatsnext: "What's next",
  synopsis: 'Synopsis',
  options: 'Options',
  seealso: 'See also',
};

const NAMED_WORDS = ['text', 'title', 'label', 'header', 'caption', 'alt', 'content', 'description', 'summary'];

/** What is known to be words, sentences and addresses; in a line of text also what a sentence would miss: `on {{< key "F1" >}}`. */
function wordsOf({ named, positional }: Shortcode, isAlone: boolean): readonly string[] {
  const isSentence = (each: string) => /\S\s+\S/.test(each);
  return [
    ...Object.entries(named).flatMap(([name, value]) =>
      NAMED_WORDS.includes(name.toLowerCase()) || isSentence(value) || /^https?:\/\/\S+$/.test(value) ? [value] : [],
    ),
    ...positional.filter((each, at) => isSentence(each) || (!isAlone && at === 0) || /^https?:\/\/\S+$/.test(each)),
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  primary: 'note',
  secondary: 'note',
  success: 'tip',
  pageinfo: 'note',
  dark: 'note',
  light: 'note',
};

function typeOf(name: string, said: string): string {
  const type = said === '' || said.startsWith('#') ? name : said.toLowerCase();
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  return known ?? (/^(?:alert|notice|callout|admonition|hint)$/.test(type) ? 'note' : type);
}

/** Docsy shows the text of a tab as code, unless it says that it is text. */
function tabsIn({ name, named, children }: Shortcode, tools: ShortcodeTools, depth: number): string {
  const all = children.flatMap((part) => (typeof part !== 'string' && part.name === 'tab' ? [part] : []));
  const isOfDocsy = name === 'tabpane';
  // The first of Docsy may be a label of the others, which nobody can open.
  const labels = all.filter((tab) => !tab.isPaired && (tab.named.disabled ?? tab.positional[0]) === 'true');
  const shown = all
    .filter((tab) => !labels.includes(tab))
    .map((tab) => {
      const language = tab.named.lang ?? named.lang ?? '';
      const isText = !isOfDocsy || (tab.named.text ?? named.text ?? 'false') !== 'false';
      const file = tab.named.include === undefined ? undefined : tools.file(tab.named.include);
      const inside = file === undefined ? write(tab.children, tools, depth + 1) : fence(tab.named.codelang ?? '', file);
      const label = tab.named.header ?? tab.named.title ?? tab.named.name ?? tab.positional[0] ?? capitalised(language);
      return {
        label: label === '' ? 'Tab' : label,
        inside: isText || /^\s*(?:```|~~~)/.test(inside) ? inside : fence(language, inside),
      };
    });
  const between = children
    .flatMap((part) => (typeof part === 'string' ? part : part.name === 'tab' ? [] : one(part, tools, depth + 1)))
    .join('')
    .trim();
  return [...labels.map(({ named: { header = '' } }) => header), between, shown.length === 0 ? '' : tabs(shown)]
    .filter((each) => each !== '')
    .join('\n\n');
}

function fileText(named: Readonly<Record<string, string>>, first: string, tools: ShortcodeTools): string {
  const path = named.file ?? first;
  const text = tools.file(path);
  if (text === undefined) return `(${path})`;
  return named.code === 'true' ? fence(named.lang ?? '', text) : text;
}

function figure(named: Readonly<Record<string, string>>, first: string, tools: ShortcodeTools): string {
  const { caption = '', title = '' } = named;
  const alt = [named.alt, caption, title].find((each) => each !== undefined && each !== '') ?? '';
  const words = [title, caption].filter((each) => each !== '' && each !== alt).join(': ');
  const below = words === '' ? '' : `\n\n*${words}*`;
  return block(`![${alt}](${address(tools.picture(named.src ?? first))})${below}`);
}

function heading(title: string | undefined, link: string | undefined, tools: ShortcodeTools): string {
  if (title === undefined || title === '') return '';
  return link === undefined || link === ''
    ? `**${title}**`
    : `**[${title}](${address(/^https?:/.test(link) ? link : tools.ref(link))})**`;
}

function fence(language: string, code: string): string {
  const ticks = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\n${ticks}${language}\n${code.replace(/^\n+/, '').trimEnd()}\n${ticks}\n`;
}

function address(url: string): string {
  return /[\s()]/.test(url) ? `<${url}>` : url;
}

function block(text: string): string {
  return `\n\n${text}\n\n`;
}
