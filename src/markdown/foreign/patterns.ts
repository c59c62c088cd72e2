/** How other tools mark text up, and what to write here. */
import { DIRECTIVES } from '../components.ts';
import { short, type Pattern } from '../patterns.ts';
import { blockReplaced, directiveFor, isAdmonition, tabsReplaced } from './blocks.ts';

const AS_TEXT = 'Nothing is included or run: write the text itself, or put the tag between backticks.';

const AS_SECTION = 'A section of another page is `::include[guide/on-call#handover]`; other files are not included.';

export const foreignPatterns: readonly Pattern[] = [
  {
    sign: /^[ \t]*((?:!!!|\?\?\?\+?)[ \t]*([\w-]*)((?:[ \t]+[\w-]+)*)(?:[ \t]*"([^"\r\n]*)")?)[ \t]*$/dgm,
    say({ groups: [line = '', name = '', , title = ''], start, text }) {
      const isTitled = /"[ \t]*$/.test(line);
      const isBlock = /^[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))?(?: {4}|\t)\S/.test(
        text.slice(start, start + 2000),
      );
      // Three marks at the beginning of a sentence are those of a person.
      if (!isTitled && !isAdmonition(name) && !(isBlock && name !== '')) return undefined;
      const directive = directiveFor(line, name, isTitled ? title : undefined);
      return {
        message: `Unexpected \`${short(line)}\`, expected \`${short(directive)}\``,
        hint: 'The text follows on lines that are not indented, and `:::` on a line of its own closes it.',
        edits: blockReplaced(text, start, directive),
      };
    },
  },
  {
    sign: /^[ \t]*(===[!+]?[ \t]+"([^"\n]*)")/dgm,
    say: ({ groups: [line = '', title = ''], start, text }) => ({
      message: `Unexpected \`${short(line)}\`, expected \`:::tab[${title}]\` inside \`::::tabs\``,
      hint: 'The text follows on lines that are not indented; `:::` closes each tab and `::::` all of them.',
      edits: tabsReplaced(text, start),
    }),
  },
  {
    sign: /\{\{(?:[<%][^\r\n]{0,300}?[>%]|\uE000{1,300})\}\}/dg,
    // Placeholders around code are covered as well.
    say: ({ written }) =>
      /^\{\{[<%](?![ \t]*\/)/.test(written) ? insteadOf(written, 'the text itself', AS_TEXT) : undefined,
  },
  {
    sign: /(?<!\{)\{%[^\r\n]{0,300}?%\}(?!\})/dg,
    // What ends a tag belongs to the one that opened it.
    say: ({ written }) =>
      /^\{%-?[ \t]*end/.test(written) ? undefined : insteadOf(written, 'the text itself', AS_TEXT),
  },
  {
    sign: /^[ \t]*((?:<<<|@import)[ \t]+["']?[@.\w/-][^\r\n]*|\{![^\r\n{}]+!\})/dgm,
    say: ({ groups: [line = ''] }) => insteadOf(line, 'the text itself', AS_SECTION),
  },
  {
    sign: /^[ \t]*(;?-{2,}8<-{2,}[^\r\n]*)/dgm,
    say: ({ groups: [line = ''] }) => insteadOf(line, 'the text itself', AS_SECTION),
  },
  {
    sign: /^[ \t]*(\[\[?[_\uE000]*TOC[_\uE000]*\]?\]|@\[toc\]|\{:toc\}|\{toc\})[ \t]*$/dgim,
    say: ({ groups: [line = ''] }) => ({
      ...insteadOf(line, 'nothing: every page lists its contents', 'Remove the line.'),
      to: '',
    }),
  },
  {
    sign: /^[ \t]*(\{(?:code|noformat|panel|info|note|warning|tip|expand)(?::[^}\r\n]*)?\})/dgm,
    say: ({ groups: [tag = ''] }) =>
      insteadOf(
        tag,
        'Markdown',
        'Write a fence of three backticks around code, and `:::note` and `:::` around a note.',
      ),
  },
  {
    sign: /^[ \t]*(h([1-6])\.)[ \t]+\S/dgm,
    say({ groups: [tag = '', level = '2'] }) {
      const to = '#'.repeat(Number(level));
      return insteadOf(tag, `\`${to}\``, 'Write a heading with hashes and a space.');
    },
  },
  {
    sign: /^[ \t]*(\.\.[ \t]+([\w-]+)::)/dgm,
    say: ({ groups: [tag = '', name = ''] }) =>
      insteadOf(
        tag,
        Object.hasOwn(DIRECTIVES, name) ? `\`:::${name}\`` : 'Markdown',
        'Write a directive between colons, or plain Markdown.',
      ),
  },
  {
    sign: /(?<!:{3,}[ \t]*[\w-]*)\{:?[ \t]*(?:[.#:][a-z_][\w-]*|[a-z][\w-]*=(?:"[^"\r\n]*"|[\w-]+))(?:[ \t]+(?:[.#][a-z_][\w-]*|[a-z][\w-]*=(?:"[^"\r\n]*"|[\w-]+)))*[ \t]*\}/dgi,
    say: ({ written, start, text }) => ({
      ...insteadOf(
        written,
        'no attributes here',
        'Remove it: the theme styles every part. A heading may have an anchor, `## Names {#names}`. What is meant as text stands between backticks.',
      ),
      // An anchor may be what a link leads to.
      to: written.includes('#') || !isOfMarkup(text, start, written) ? undefined : '',
    }),
  },
  {
    // A colon and a name are a directive to the parser, and so are covered.
    sign: /\{\uE000{2,40}=(?:"[^"\r\n]*"|[\w-]+)[ \t]*\}/dg,
    say: ({ written }) =>
      written.startsWith('{:')
        ? {
            ...insteadOf(written, 'no attributes here', 'Remove it: links and images take none.'),
            to: '',
          }
        : undefined,
  },
  {
    sign: /(?<![=\w])==(?=\S)([^=\r\n]+?)(?<=\S)==(?![=\w])/dg,
    say: ({ written, groups: [inner = ''] }) => element(written, 'mark', inner, 'Write `**…**` where it matters.'),
  },
  {
    sign: /(?<=\w)\^([^\s^]{1,20})\^/dg,
    say: ({ written, groups: [inner = ''] }) =>
      element(written, 'sup', inner, 'Write the element, or the sign itself: x².'),
  },
  {
    sign: /(?<![\w+])\+\+([a-z][\w-]*(?:\+[\w-]+)*)\+\+(?![\w+])/dgi,
    say({ written, groups: [keys = ''] }) {
      const to = keys
        .split('+')
        .map((key) => `<kbd>${key.charAt(0).toUpperCase()}${key.slice(1)}</kbd>`)
        .join('+');
      return { ...insteadOf(written, `\`${short(to)}\``, 'Write each key between `<kbd>` and `</kbd>`.'), to };
    },
  },
  {
    sign: /(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])/dg,
    say: ({ written }) =>
      insteadOf(written, 'the sign itself', 'Type or paste the emoji: 🚀. Short names are not replaced.'),
  },
  {
    sign: /(?<![\w%])%%[^%\r\n]+%%/dg,
    say: ({ written, start, text }) => ({
      ...insteadOf(written, '`<!-- … -->`', 'Readers see it as it is; an HTML comment is not shown.'),
      // A single word within a line may be the name of a variable.
      to:
        written.includes('--') || !(/\s/.test(written) || isAloneOnLine(text, start, written))
          ? undefined
          : written.replace(/^%%\s*/, '<!-- ').replace(/\s*%%$/, ' -->'),
    }),
  },
  {
    sign: /(?<![\w$])\$\$[^$]{0,2000}\$\$/dg,
    say: ({ written }) =>
      insteadOf(
        written,
        'words, code or an image',
        'Formulas are not rendered: write it in words, between backticks, or show it as an image.',
      ),
  },
  {
    sign: /(?<=\S[ \t]*(?:\r\n|\r|\n))[ \t]*(:[ \t]+[^\r\n]+)/dg,
    say: ({ groups: [line = ''] }) =>
      insteadOf(
        line,
        'a term on the line above it',
        'A definition begins with a colon, below the words that it defines.',
      ),
  },
  {
    sign: /^[ \t]*(\^{3,}|"{3,})[ \t]*$/dgm,
    say: ({ groups: [line = ''] }) =>
      insteadOf(
        line,
        'a heading with hashes, `### Names`',
        'Put hashes and a space before the line above, and remove this one.',
      ),
  },
  {
    sign: /(?<![\w^\[])\^\^(?=\S)([^^\r\n]+?)(?<=\S)\^\^(?![\w^])/dg,
    say: ({ written, groups: [inner = ''] }) => element(written, 'ins', inner, 'Write `**…**` where it matters.'),
  },
  {
    sign: /^[ \t]*(\*\[[^\]\r\n]+\]:)[ \t]/dgm,
    say: ({ groups: [line = ''] }) =>
      insteadOf(line, 'a term of the glossary', 'Write a file in `terms/`: it is explained wherever its name appears.'),
  },
];

/** The element that a pair of signs stands for. */
function element(written: string, name: string, inner: string, hint: string) {
  const to = `<${name}>${inner}</${name}>`;
  return { ...insteadOf(written, `\`<${name}>${short(inner)}</${name}>\``, hint), to };
}

/** Whether braces belong to what they touch, or to the block next to their line. Elsewhere they may be words. */
function isOfMarkup(text: string, start: number, written: string): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - 500), start))?.[0] ?? '';
  return /[)\]*_`>]$/.test(before) || isAloneOnLine(text, start, written) || written.startsWith('{:');
}

function isAloneOnLine(text: string, start: number, written: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 500), start), text.slice(start + written.length)];
  return /(?:^|[\r\n])[ \t]*$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(after.slice(0, 500));
}

function insteadOf(written: string, expected: string, hint: string) {
  return { message: `Unexpected \`${short(written)}\`, expected ${expected}`, hint };
}
