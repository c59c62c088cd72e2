/** How other tools mark text up, and what to write here. */
import { DIRECTIVES } from './components.ts';
import { short, type Pattern } from './patterns.ts';

const AS_TEXT = 'Nothing is included or run: write the text itself, or put the tag between backticks.';

export const foreignPatterns: readonly Pattern[] = [
  {
    sign: /^[ \t]*((?:!!!|\?\?\?\+?)[ \t]*([\w-]+)(?:[ \t]+"([^"\n]*)")?[^\r\n]*)/dgm,
    say({ groups: [line = '', name = '', title = ''] }) {
      const directive = line.startsWith('?') ? 'details' : Object.hasOwn(DIRECTIVES, name) ? name : 'note';
      const label = title === '' ? (directive === 'details' ? `[${name}]` : '') : `[${title}]`;
      return {
        message: `Unexpected \`${short(line)}\`, expected \`:::${directive}${label}\``,
        hint: 'The text follows on lines that are not indented, and `:::` on a line of its own closes it.',
      };
    },
  },
  {
    sign: /^[ \t]*(===[!+]?[ \t]+"([^"\n]*)")/dgm,
    say: ({ groups: [line = '', title = ''] }) => ({
      message: `Unexpected \`${short(line)}\`, expected \`:::tab[${title}]\` inside \`::::tabs\``,
      hint: 'The text follows on lines that are not indented; `:::` closes each tab and `::::` all of them.',
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
    sign: /^[ \t]*(;?-{2,}8<-{2,}[^\r\n]*)/dgm,
    say: ({ groups: [line = ''] }) => insteadOf(line, 'the text itself', AS_TEXT),
  },
  {
    sign: /^[ \t]*(\[\[?[_\uE000]*TOC[_\uE000]*\]?\]|@\[toc\]|\{:toc\}|\{toc\})[ \t]*$/dgim,
    say: ({ groups: [line = ''] }) => insteadOf(line, 'nothing: every page lists its contents', 'Remove the line.'),
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
    say: ({ groups: [tag = '', level = '2'] }) =>
      insteadOf(tag, `\`${'#'.repeat(Number(level))}\``, 'Write a heading with hashes and a space.'),
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
    sign: /(?<!:{3,}[ \t]*[\w-]*)\{:?[ \t]*(?:[.#][a-z_][\w-]*|[a-z][\w-]*=(?:"[^"\r\n]*"|[\w-]+))(?:[ \t]+(?:[.#][a-z_][\w-]*|[a-z][\w-]*=(?:"[^"\r\n]*"|[\w-]+)))*[ \t]*\}/dgi,
    say: ({ written }) =>
      insteadOf(
        written,
        'no attributes here',
        'Remove it: the theme styles every part. A heading may have an anchor, `## Names {#names}`.',
      ),
  },
  {
    sign: /(?<![=\w])==(?=\S)([^=\r\n]+?)(?<=\S)==(?![=\w])/dg,
    say: ({ written, groups: [inner = ''] }) =>
      insteadOf(written, `\`<mark>${short(inner)}</mark>\``, 'Write `**…**` where it matters.'),
  },
  {
    sign: /(?<=\w)\^([^\s^]{1,20})\^/dg,
    say: ({ written, groups: [inner = ''] }) =>
      insteadOf(written, `\`<sup>${short(inner)}</sup>\``, 'Write the element, or the sign itself: x².'),
  },
  {
    sign: /(?<![\w+])\+\+([a-z][\w+-]*)\+\+(?![\w+])/dgi,
    say: ({ written, groups: [inner = ''] }) =>
      insteadOf(written, `\`<kbd>${short(inner)}</kbd>\``, 'Write each key between `<kbd>` and `</kbd>`.'),
  },
  {
    sign: /(?<![\w:]):[a-z][a-z0-9_+-]+:(?![\w:])/dg,
    say: ({ written }) =>
      insteadOf(written, 'the sign itself', 'Type or paste the emoji: 🚀. Short names are not replaced.'),
  },
  {
    sign: /(?<![\w%])%%[^%\r\n]+%%/dg,
    say: ({ written }) => insteadOf(written, '`<!-- … -->`', 'Readers see it as it is; an HTML comment is not shown.'),
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
        'a list: `- **Term**: what it means`',
        'Definition lists are not supported; a term of the playbook is a file in `terms/`.',
      ),
  },
  {
    sign: /^[ \t]*(\*\[[^\]\r\n]+\]:)[ \t]/dgm,
    say: ({ groups: [line = ''] }) =>
      insteadOf(line, 'a term of the glossary', 'Write a file in `terms/`: it is explained wherever its name appears.'),
  },
];

function insteadOf(written: string, expected: string, hint: string) {
  return { message: `Unexpected \`${short(written)}\`, expected ${expected}`, hint };
}
