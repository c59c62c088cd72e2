/** Nearly correct Markdown is not published as literal characters. */
import { defineCheck, type CheckContext } from '../check.ts';
import { reportPatterns, short, type Pattern } from '../patterns.ts';
import { guide } from './example-guide.ts';

export const nearly = defineCheck({
  id: 'markdown/nearly',
  severity: 'warning',
  why: 'A heading, a list or emphasis that is not quite one is shown with its signs, and as one long line.',
  fix: 'Put a space after the sign, and none inside emphasis.',
  valid: [
    guide('## Names\n\n- Short\n- Long\n\n**Short** names: #platform, 2 * 3, `**kwargs` and src/**/*.ts — as ever.\n'),
    guide('> — The platform team\n'),
    guide('-5 degrees\n-10 at night\n\n-v prints more\n-q prints less\n\n2 ** 3 ** 4\n\n- [ ] Read\n- [x] Done\n'),
  ],
  invalid: [
    { content: guide('##Names\n'), expect: ['6:1 Unexpected `##Names`, expected `## Names`'] },
    {
      content: guide('##\u00A0Names\n\n-\u00A0Short\n'),
      expect: [
        '6:1 Unexpected special space after `##`, expected an ordinary one',
        '8:1 Unexpected special space after `-`, expected an ordinary one',
      ],
    },
    { content: guide('＃＃ Names\n'), expect: ['6:1 Unexpected `＃＃ Names`, expected `## Names`'] },
    { content: guide('- [] Read\n'), expect: ['6:3 Unexpected `[]`, expected `[ ]`'] },
    { content: guide('• Short\n• Long\n'), expect: ['6:1 Unexpected `•`, expected a list: `- Short`'] },
    { content: guide('-Short\n-Long\n'), expect: ['6:1 Unexpected `-Short`, expected `- Short`'] },
    { content: guide('1)Short\n2)Long\n'), expect: ['6:1 Unexpected `1)Short`, expected `1. Short`'] },
    {
      content: guide('A ** short** name, and **a long.\n'),
      expect: ['6:3 Unexpected `** short**`, expected `**short**`'],
    },
    {
      content: guide('**Short.**Long.\n'),
      expect: ['6:1 Unexpected `**Short.**`, expected a space after it'],
    },
    {
      content: guide('**Note: two days.\n'),
      expect: ['6:1 Unexpected `**` that is never closed, expected `**` at the end of what matters'],
    },
    {
      content: guide('Run `git push.\n'),
      expect: ['6:5 Unexpected "`" by itself, expected another one that closes it'],
    },
    {
      content: guide('<div>\nSome **bold** words.\n</div>\n'),
      expect: ['7:6 Unexpected `**bold**` inside HTML, expected an empty line before the text'],
    },
  ],
  check(context) {
    reportPatterns(context, patterns);
    checkHtml(context);
  },
});

/** Spaces that are none to Markdown: no-break, narrow, ideographic and of zero width. */
const WIDE_SPACE = '[\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]';

const patterns: readonly Pattern[] = [
  {
    // Typed with the Option or Alt key held a moment too long, the space is a no-break space, and no sign counts before it.
    sign: new RegExp(`^[ \\t]*(?:(#{1,6}|[-*+]|\\d{1,9}[.)])${WIDE_SPACE}+([^\\r\\n]*))`, 'dgm'),
    say: ({ groups: [sign = '', words = ''] }) => ({
      message: `Unexpected special space after \`${sign}\`, expected an ordinary one`,
      hint: `Type it anew, without another key held down: \`${sign} ${short(words)}\`.`,
    }),
  },
  {
    sign: /^[ \t]*((#{2,6})([^\s#\uE000][^\r\n]*?))[ \t]*$/dgm,
    say: ({ groups: [line = '', hashes = '', words = ''] }) =>
      instead(line, `\`${hashes} ${short(words)}\``, 'A space follows the hashes of a heading.'),
  },
  {
    sign: /^[ \t]*((＃{1,6})[ \t\u3000]*([^\s＃][^\r\n]*?))[ \t]*$/dgm,
    say: ({ groups: [line = '', signs = '', words = ''] }) =>
      instead(line, `\`${'#'.repeat(signs.length)} ${short(words)}\``, 'Only the narrow hash makes a heading.'),
  },
  {
    sign: /^[ \t]*([•●◦▪‣∙])[ \t]*([^\r\n]*)(?:(?:\r\n|\r|\n)[ \t]*[•●◦▪‣∙][^\r\n]*)*/dgm,
    say: ({ groups: [sign = '', words = ''] }) =>
      instead(
        sign,
        `a list: \`- ${short(words)}\``,
        'A list in Markdown begins with `-` and a space; this is shown as one long line.',
      ),
  },
  {
    sign: new RegExp(`^[ \\t]*([–—·])[ \\t]+([^\\r\\n]*)(?:\\r\\n|\\r|\\n)(?=[ \\t]*[–—·][ \\t])`, 'dgm'),
    say: ({ groups: [sign = '', words = ''] }) =>
      instead(
        sign,
        `a list: \`- ${short(words)}\``,
        'A list in Markdown begins with `-` and a space; this is shown as one long line.',
      ),
  },
  {
    // `-5` is a number and `-v` an option.
    sign: /^[ \t]*(([-*+])(?!\2)(?![\d.,]|[a-zA-Z](?![^\s,]))([^\s\uE000*_-][^\r\n]*))(?:(?:\r\n|\r|\n)[ \t]*\2(?!\2)[^\s\uE000][^\r\n]*)+/dgm,
    say: ({ groups: [line = '', sign = '', words = ''] }) =>
      instead(line, `\`${sign} ${short(words)}\``, 'A space follows the sign of a list.'),
  },
  {
    sign: /^[ \t\uE000]*(\[(?:|[ \t]*[xX✓✔][ \t]+|[ \t]+[xX✓✔][ \t]*)\])(?=[ \t]+\S)/dgm,
    say: ({ written, groups: [box = ''] }) =>
      /^[ \t]*(?:[-*+]|\d{1,9}[.)])/.test(written)
        ? instead(box, /[xX✓✔]/.test(box) ? '`[x]`' : '`[ ]`', 'A box to tick holds one space or one `x`.')
        : undefined,
  },
  {
    sign: /^[ \t]*((\d{1,9})[.)]([\p{L}][^\r\n]*))(?:(?:\r\n|\r|\n)[ \t]*\d{1,9}[.)][\p{L}][^\r\n]*)+/dgmu,
    say: ({ groups: [line = '', number = '', words = ''] }) =>
      instead(line, `\`${number}. ${short(words)}\``, 'A space follows the number of a list.'),
  },
  {
    sign: /(?<![*\w])\*\*(?!\*)([^*\r\n]+?)\*\*(?![*\w])/dg,
    say({ written, groups: [inner = ''] }) {
      // `2 ** 3 ** 4` is arithmetic.
      return inner.trim() === inner || /^ [\d\W]+ $/.test(inner)
        ? undefined
        : instead(written, `\`**${short(inner)}**\``, 'Write no space between the stars and the words.');
    },
  },
  {
    sign: /\*\*(?!\*)(?=\S)([^*\r\n]+)(?<=[^\s\p{L}\p{N}])\*\*(?=[\p{L}\p{N}])/dgu,
    say: ({ written }) =>
      instead(
        written,
        'a space after it',
        'Stars close only what ends with a letter, or what a space follows; otherwise write `<strong>`.',
      ),
  },
  {
    sign: /^[ \t]*\*\*(?=[\p{Lu}"“])(?![^*\r\n]*\*\*)/dgmu,
    say: () => ({
      message: 'Unexpected `**` that is never closed, expected `**` at the end of what matters',
      hint: 'Write `\\*\\*` where the stars themselves are meant.',
    }),
  },
  {
    // In a table, a stroke between two of them is reported as a lost cell.
    sign: /(?<![\w`])`(?=[^\s`])(?![^\r\n\uE000`]*\uE000[^\r\n`]*`)/dg,
    say: () => ({
      message: 'Unexpected "`" by itself, expected another one that closes it',
      hint: 'Write "\\`" where the sign itself is meant.',
    }),
  },
];

function instead(written: string, expected: string, hint: string) {
  return { message: `Unexpected \`${short(written)}\`, expected ${expected}`, hint };
}

/** Markdown directly below a tag is not parsed. */
function checkHtml({ index, positions, report }: CheckContext): void {
  for (const { node, parent } of index.nodes('html')) {
    if (parent?.type === 'paragraph' || /^<(?:pre|script|style|textarea)\b/i.test(node.value)) continue;
    const source = positions
      .source(node)
      .replace(/<!--[^]*?(?:-->|$)|<[^<>]*>|<code>[^]*?<\/code>/g, (tag) => ' '.repeat(tag.length));
    const found =
      /(?<![*\w])\*\*?[^\s*][^*\r\n]*\*\*?(?![*\w])|!?\[[^[\]\r\n]+\]\([^()\s]+\)|(?<=^[ \t]*)#{2,6} \S[^\r\n]*|`[^`\r\n]+`/m.exec(
        source,
      );
    if (found === null) continue;
    const start = positions.startOffset(node) + found.index;
    report(
      positions.between(start, start + found[0].length),
      `Unexpected \`${short(found[0])}\` inside HTML, expected an empty line before the text`,
      'Markdown is read again after an empty line; inside a tag such as `<summary>` write HTML.',
    );
  }
}
