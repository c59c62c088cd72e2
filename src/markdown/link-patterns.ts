/** Links, images and references with a mistake, which are displayed with their brackets. */
import { short, type Pattern } from './patterns.ts';

const ADDRESS = /^(?:https?:\/\/\S+|\.{1,2}\/\S+|#[\w-]+|\S+\.(?:mdx?|ya?ml|png|svg|jpe?g|gif|webp|pdf)(?:#\S*)?)$/i;

export const linkPatterns: readonly Pattern[] = [
  {
    sign: /(?<![\w\])])(!?)\[\[([^\s[\]|][^[\]|\r\n]*)(?:\|([^[\]\r\n]+))?\]\]/dg,
    say({ written, groups: [bang = '', target = '', label = ''] }) {
      if (/^_?toc_?$/i.test(target)) return undefined;
      const file = target.replace(/#.*/, '').trim();
      const isFile = /\.\w{2,4}$/.test(file);
      const path = `./${isFile ? file.replaceAll(' ', '-') : `${file.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, '-')}.md`}`;
      return {
        message: `Unexpected \`${short(written)}\`, expected \`${bang}[${short(label === '' ? target : label)}](${short(path)})\``,
        hint: 'Links are written with the path of a file, from the folder of this one.',
      };
    },
  },
  {
    sign: /(!?)\[((?:[^[\]]|\[[^[\]]*\]){0,300})\]\(((?:[^()\r\n]|\([^()\r\n]*\))*)\)/dg,
    say({ written, groups: [bang = '', label = '', inner = ''] }) {
      const address = inner.trim();
      if (/[“”„‟‘’]/.test(address)) {
        const title = /[“”„‟‘’](.*)[“”„‟‘’]/.exec(address)?.[1] ?? '';
        return {
          message: `Unexpected curly quotes in \`${short(written)}\`, expected straight ones: \`"${short(title)}"\``,
          hint: 'Type `"` around the title; some programs turn it into `“` while you type.',
        };
      }
      if (label.includes(']('))
        return {
          message: `Unexpected link inside the link \`${short(written)}\`, expected one after the other`,
          hint: 'A link holds no other link: end the first before the second begins.',
        };
      if (!/\s/.test(address)) return undefined;
      return {
        message: `Unexpected space in the address \`${short(address)}\`, expected \`${bang}[${short(label)}](<${short(address)}>)\``,
        hint: 'Put the address between `<` and `>`, or give the file a name without spaces.',
      };
    },
  },
  {
    sign: /(?<![\w\]\uE000])!?\[(?!\^)([^[\]]{1,200})\]\[([^[\]\r\n]*)\]/dg,
    say({ groups: [label = '', name = ''] }) {
      const reference = name === '' ? label : name;
      return {
        message: `Unexpected reference \`[${short(reference)}]\`, expected a line that defines it: \`[${short(reference)}]: ./file.md\``,
        hint: `Write that line below the text, or the address itself: \`[${short(label)}](./file.md)\`.`,
      };
    },
  },
  {
    sign: /\^\[([^[\]\r\n]*[^[\]\s][^[\]\r\n]*)\](?!\()/dg,
    say: ({ written, groups: [words = ''] }) => ({
      message: `Unexpected \`${short(written)}\`, expected \`[^1]\` and a line \`[^1]: ${short(words)}\``,
      hint: 'A footnote has a name or number of its own; the line that says it stands below the text.',
    }),
  },
  {
    sign: /\[\^([^[\]\r\n]+)\]/dg,
    say({ groups: [name = ''] }) {
      const plain = name.trim().replace(/\s+/g, '-');
      return {
        message: `Unexpected footnote \`[^${short(name)}]\`, expected a line that defines it: \`[^${short(plain)}]: …\``,
        hint: 'Write that line below the text; a name cannot contain spaces. Put the brackets between backticks where they are meant.',
      };
    },
  },
  {
    sign: /(!?)\[([^[\]\r\n]+)\][ \t]+\(([^()\s]+)\)/dg,
    say: ({ written, groups: [bang = '', label = '', address = ''] }) =>
      ADDRESS.test(address)
        ? {
            message: `Unexpected space in \`${short(written)}\`, expected \`${bang}[${short(label)}](${short(address)})\``,
            hint: 'Remove the space between the brackets.',
          }
        : undefined,
  },
  {
    sign: /\(([^()\r\n]+)\)\[([^[\]\s]+)\]/dg,
    say: ({ written, groups: [label = '', address = ''] }) =>
      ADDRESS.test(address)
        ? {
            message: `Unexpected \`${short(written)}\`, expected \`[${short(label)}](${short(address)})\``,
            hint: 'Put the words in square brackets and the address in parentheses.',
          }
        : undefined,
  },
  {
    sign: /!?\[([^[\]\r\n]+)\]\(((?:\.{1,2}\/|\w[\w./-]*\.mdx?)[^()\s]*)(?=[ \t]|\r|\n|$)/dgm,
    say: ({ written }) => ({
      message: `Unexpected end of \`${short(written)}\`, expected \`)\` after the address`,
      hint: 'Add the closing parenthesis.',
    }),
  },
];
