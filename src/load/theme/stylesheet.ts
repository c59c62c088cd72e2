/** Reads a stylesheet of an adopter's own: what it loads, and what would break out of its layer or load from another site. */
import { tokenize, tokenNames } from 'css-tree/tokenizer';
import type { Location } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from '#source/decode.ts';

export interface Stylesheet {
  /** The files that it loads, as they are written. */
  readonly addresses: readonly { readonly url: string; readonly location: Location }[];
  readonly problems: readonly Problem[];
}

interface Token {
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What ends each thing that can be open. */
const CLOSES: Readonly<Record<string, string>> = {
  '{-token': '}',
  '(-token': ')',
  '[-token': ']',
  'function-token': ')',
};
const CLOSING: ReadonlySet<string> = new Set(['}-token', ')-token', ']-token']);
/** Functions of CSS whose argument is an address. */
const LOADS = /^(url|src|image|image-set|-webkit-image-set)\($/i;

export function readStylesheet(source: SourceText): Stylesheet {
  const problems: Problem[] = [];
  const addresses: Stylesheet['addresses'][number][] = [];
  const open: Token[] = [];
  const refuse = ({ start, end }: Pick<Token, 'start' | 'end'>, message: string, hint: string) =>
    void problems.push({ rule: 'theme/stylesheet', message, hint, location: source.range(start, end) });
  const isLoading = () => open.some(({ type, text }) => type === 'function-token' && LOADS.test(text));

  for (const token of tokensOf(source.text)) {
    const { type, text, start, end } = token;
    // Browsers take `u\72l(` for `url(`, and nobody needs to write it so.
    if (type === 'function-token' && text.includes('\\'))
      refuse(
        token,
        `Unexpected \`\\\` in the name of the function \`${text}\`, expected letters`,
        'Write its name in plain letters.',
      );
    if (CLOSES[type] !== undefined) open.push(token);
    else if (CLOSING.has(type)) {
      const opening = open.at(-1);
      if (opening !== undefined && CLOSES[opening.type] === text) open.pop();
      else {
        refuse(
          token,
          `Unexpected \`${text}\`, expected ${expectedAfter(opening)}`,
          'Close what is open, in its order.',
        );
        return { addresses, problems };
      }
    } else if (type === 'at-keyword-token' && text.toLowerCase() === '@import')
      refuse(
        token,
        'Unexpected `@import`, expected rules only',
        'List the other stylesheet in `playbook.yaml`, under `css` of `theme`; a font belongs under `fonts` there.',
      );
    else if (isCutOff(token))
      refuse(token, `Unexpected end of ${NAMES[type] ?? 'the text'}, expected it to be closed`, 'Close it.');
    else if (type === 'url-token' || (type === 'string-token' && isLoading())) {
      const url = addressIn(text);
      if (isCarried(url) || url.startsWith('#')) continue;
      if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(url) || url.includes('\\'))
        refuse(
          token,
          `Unexpected address \`${url.slice(0, 80)}\`, expected a file beside the stylesheet`,
          'Save the file in the `theme` folder and write the way from the stylesheet: pages load nothing from other sites.',
        );
      else addresses.push({ url, location: source.range(start, end) });
    }
  }
  const [left] = open;
  if (left !== undefined)
    refuse(
      left,
      `Unexpected end of the file, expected \`${CLOSES[left.type] ?? '}'}\` for what opens here`,
      'Close it.',
    );
  return { addresses, problems };
}

/** In a layer of its own, which comes after all of the theme's. */
export function layered(css: string): string {
  return `@layer own {\n${css.trimEnd()}\n}\n`;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenize(text, (type, start, end) => {
    tokens.push({ type: tokenNames[type] ?? '', text: text.slice(start, end), start, end });
  });
  return tokens;
}

const NAMES: Readonly<Record<string, string>> = {
  'bad-string-token': 'the line',
  'bad-url-token': 'the address',
  'comment-token': 'the comment',
  'string-token': 'the text',
  'url-token': 'the address',
};

function isCutOff({ type, text }: Token): boolean {
  if (type.startsWith('bad-')) return true;
  if (type === 'comment-token') return text.length < 4 || !text.endsWith('*/');
  if (type === 'string-token') return text.length < 2 || !text.endsWith(text.charAt(0));
  return type === 'url-token' && !text.endsWith(')');
}

function addressIn(text: string): string {
  const inside = /^url\(\s*(.*?)\s*\)$/is.exec(text)?.[1] ?? text.slice(1, -1);
  return inside.trim();
}

function isCarried(url: string): boolean {
  return /^data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i.test(url);
}

function expectedAfter(opening: Token | undefined): string {
  return opening === undefined ? 'something open before it' : `\`${CLOSES[opening.type] ?? ''}\` first`;
}
