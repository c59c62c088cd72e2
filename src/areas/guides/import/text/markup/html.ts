/** Elements of HTML in Markdown where it has a sign for them; what only lays out goes, what it holds stays. */
import { block } from '../containers.ts';
import { textOfAttribute } from './expressions.ts';
import type { Rendering, Renderings, Use } from './use.ts';

const body: Rendering = (use) => use.body();
const none: Rendering = () => '';

function around(sign: string): Rendering {
  return (use) => {
    const text = use.body();
    return text === '' || /\n|^\s|\s$/.test(text) ? text : `${sign}${text}${sign}`;
  };
}

function heading(depth: number): Rendering {
  return (use) => {
    const text = use.body().replace(/\s+/g, ' ');
    const id = use.text('id');
    return text === '' ? '' : `${'#'.repeat(depth)} ${text}${id === undefined || /\s/.test(id) ? '' : ` {#${id}}`}\n`;
  };
}

/** The element as it is, with the attributes that content may have. */
function kept(...attributes: readonly string[]): Rendering {
  return (use) => {
    const { name, isEmpty } = use.element.tag;
    const tag = name.toLowerCase();
    const written = ['id', ...attributes].flatMap((each) => {
      const text = use.text(each) ?? use.text(CAMEL[each] ?? each);
      return text === undefined ? [] : [` ${each}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`];
    });
    if (isEmpty) return `<${tag}${written.join('')}>`;
    // An empty line would end the HTML in the middle.
    return `<${tag}${written.join('')}>${use.body().replace(/\n(?:[ \t]*\n)+/g, '\n')}</${tag}>`;
  };
}

const CAMEL: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan', datetime: 'dateTime' };

const image: Rendering = (use) => {
  const src = use.text('src');
  const alt = use.text('alt', 'title') ?? '';
  if (src === undefined) return alt;
  return /[\s<>]/.test(src) ? `![${alt}](<${src.replace(/[<>]/g, '')}>)` : `![${alt.replace(/[[\]]/g, '')}](${src})`;
};

const link: Rendering = (use) => {
  const href = use.text('href', 'to');
  const id = use.text('id', 'name');
  const text = use.body();
  if (href === undefined) return id === undefined ? text : `<a id="${id}"></a>${text}`;
  return text.includes('\n') || text === ''
    ? text
    : `[${text}](${/[\s()<>]/.test(href) ? `<${href.replace(/[<>]/g, '')}>` : href})`;
};

/** What plays or shows another page is a link to it. */
const player: Rendering = (use) => {
  const src = use.text('src');
  const inside = use.body();
  const name = use.text('title', 'alt') ?? src;
  return [src === undefined || name === undefined ? '' : `[${name}](<${src}>)`, inside]
    .filter((each) => each !== '')
    .join('\n\n');
};

function list(sign: (at: number) => string): Rendering {
  return (use) =>
    use
      .body()
      .split(/\n?\uE003/)
      .flatMap((item, at) => {
        if (item.trim() === '') return [];
        if (at === 0) return [item];
        const marker = sign(at);
        return [
          marker +
            item
              .trim()
              .replaceAll('\n', `\n${' '.repeat(marker.length)}`)
              .replace(/[ \t]+$/gm, ''),
        ];
      })
      .join('\n');
}

const details: Rendering = (use, page) => {
  const summary = use.element.parts.find(
    (part) => typeof part === 'object' && 'tag' in part && part.tag.name.toLowerCase() === 'summary',
  );
  const said = use.text('summary') ?? '';
  const label = summary === undefined ? said : labelOf(use, page);
  return block('details', label, use.body());
};

function labelOf(use: Use, page: Parameters<Rendering>[1]): string {
  for (const part of use.element.parts) {
    if (typeof part === 'string' || 'code' in part || part.tag.name.toLowerCase() !== 'summary') continue;
    return textIn(part.parts, page).replace(/\s+/g, ' ').trim();
  }
  return '';
}

/** The words of a label: elements in it are left, values are put in. */
function textIn(parts: Use['element']['parts'], page: Parameters<Rendering>[1]): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : 'code' in part
          ? (textOfAttribute({ expression: part.code }, page.names) ?? '')
          : textIn(part.parts, page),
    )
    .join('');
}

const item: Rendering = (use) => (/^[uo]l$/i.test(use.around?.name ?? '') ? `\uE003${use.body()}` : `- ${use.body()}`);

const hidden: Rendering = (use, page) => {
  page.understood.push(use.body());
  return '';
};

export const HTML: Renderings = {
  '': body,
  a: link,
  abbr: kept('title'),
  audio: player,
  b: around('**'),
  blockquote: (use) => use.body().replace(/^/gm, '> '),
  br: () => '<br>',
  caption: kept(),
  code: (use) =>
    use.around?.name === 'pre'
      ? use.body()
      : around('`')(use, {
          names: { values: new Map(), imports: new Map() },
          renderings: {},
          understood: [],
          unknown: new Set(),
          asCode: [],
        }),
  dd: kept(),
  del: around('~~'),
  details,
  dl: kept(),
  dt: kept(),
  em: around('*'),
  embed: player,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  hr: () => '\n---\n',
  i: around('*'),
  iframe: player,
  img: image,
  input: (use) =>
    use.text('type') === 'checkbox' ? (use.has('checked') || use.has('defaultChecked') ? '[x]' : '[ ]') : '',
  ins: kept(),
  kbd: kept(),
  li: item,
  link: none,
  mark: kept(),
  meta: none,
  ol: list((at) => `${String(at)}. `),
  pre: (use) => `\`\`\`\`\n${use.body().replace(/^`|`$/g, '')}\n\`\`\`\``,
  q: kept(),
  s: around('~~'),
  script: hidden,
  source: none,
  strong: around('**'),
  style: hidden,
  sub: kept(),
  summary: (use) => (use.around?.name.toLowerCase() === 'details' ? '' : `**${use.body()}**`),
  sup: kept(),
  svg: (use) => use.text('aria-label') ?? '',
  table: kept(),
  tbody: kept(),
  td: kept('colspan', 'rowspan'),
  tfoot: kept(),
  th: kept('colspan', 'rowspan', 'scope'),
  thead: kept(),
  tr: kept(),
  track: none,
  ul: list(() => '- '),
  video: player,
};
