/** Files that are no entry because of what they are called or where they lie, with the name that would make them one. */
import type { Kind } from '#model/kind.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';
import { slug } from './slug.ts';

const INSTEAD: readonly (readonly [endings: string, advice: (name: string) => string])[] = [
  [
    'txt text markdown mdown mkd',
    (name) => `Rename it to \`${slug(name)}.md\`, and begin it with its title and owner (\`waymark new\` shows how).`,
  ],
  ['json json5', (name) => `Rename it to \`${slug(name)}.yaml\`: what is valid JSON is valid YAML.`],
  [
    'doc docx odt rtf html htm asciidoc rst org',
    (name) => `Convert it to Markdown, \`${slug(name)}.md\`, or export it as PDF.`,
  ],
  ['xls xlsx ods tsv', (name) => `Save it as \`${slug(name)}.csv\`.`],
  ['ppt pptx odp key', (name) => `Export it as \`${slug(name)}.pdf\`.`],
  ['bmp tif tiff heic ico psd', (name) => `Save it as \`${slug(name)}.png\`.`],
  ['bak orig rej old', () => 'Delete it, or begin its name with `_`: then it is left alone.'],
];

export function unsupported(path: string): Problem {
  const file = nameOf(path);
  const dot = file.lastIndexOf('.');
  const ending = dot > 0 ? file.slice(dot + 1).toLowerCase() : '';
  const advice = INSTEAD.find(([endings]) => ending !== '' && endings.split(' ').includes(ending))?.[1];
  return {
    rule: 'source/unsupported-file',
    message: `Unexpected ${ending === '' ? `file \`${file}\`` : `file type \`.${ending}\``}, expected Markdown, YAML, an image or a PDF`,
    hint:
      advice?.(file.slice(0, dot)) ??
      'Save text as `.md`, data as `.yaml`; to keep the file here and unpublished, begin its name with `_`.',
    location: startOf(path),
  };
}

export function unknownFolder(path: string, kinds: readonly Kind[]): Problem {
  const names = kinds.map((kind) => kind.folder.name);
  const [folder = path, ...below] = path.split('/');
  const guess = nearest(folder, names);
  const everyFolder = names.map((name) => `\`${name}\``).join(', ');
  if (below.length === 0)
    return {
      rule: 'source/unknown-folder',
      message: `Unexpected file \`${path}\` at the top, expected it in the folder of its kind, such as \`guides\``,
      hint: `Move it into one of ${everyFolder}.`,
      location: startOf(path),
    };
  return {
    rule: 'source/unknown-folder',
    message: `Unexpected folder \`${folder}\`, expected that of a kind, such as \`${guess ?? 'guides'}\``,
    hint:
      guess === undefined
        ? `Move what is in it into the folder of its kind: ${everyFolder}. A folder whose name begins with \`_\` is left alone.`
        : `Rename it to \`${guess}\`.`,
    location: startOf(path),
  };
}

export function invalidName(path: string, id: string): Problem {
  const proposal = slug(id);
  return {
    rule: 'source/invalid-id',
    message: `Unexpected name \`${id}\`, expected lower-case letters, digits and single hyphens`,
    hint:
      proposal === ''
        ? 'Rename the file, such as `code-review.md`.'
        : `Rename the file to \`${proposal}\`; the name is its id and its address.`,
    location: startOf(path),
  };
}

/** `.yml` and `.MD` are read, but links, searches and scripts look for one way to write them. */
export function otherEnding(path: string, id: string, expected: string): Problem {
  const ending = nameOf(path).slice(nameOf(path).lastIndexOf('.'));
  return {
    rule: 'source/file-ending',
    message: `Unexpected ending \`${ending}\`, expected \`${expected}\``,
    hint: `Rename the file to \`${slug(id) === '' ? 'code-review' : slug(id)}${expected}\`.`,
    location: startOf(path),
  };
}

/** It is the page of its folder where it has fields; a section page is made of its entries. */
export function indexFile(path: string): Problem {
  const steps = path.split('/').slice(0, -1);
  return {
    rule: 'source/invalid-id',
    message: `Unexpected name \`${nameOf(path)}\`, expected the name of what the page is about`,
    hint:
      steps.length > 1
        ? `To make it the page of \`${steps.join('/')}/\`, begin it with the fields of an entry (\`title\`, \`owner\`, \`reviewed\`); or move what it says into \`${steps.join('/')}.md\`, the page beside the folder.`
        : `The page of \`${steps.join('/')}\` is made of its entries; rename the file, such as \`${steps.join('/')}/start-here.md\`.`,
    location: startOf(path),
  };
}

export function readmeAsPage(path: string): Problem {
  return {
    rule: 'source/readme',
    message: `Unexpected fields in \`${nameOf(path)}\`, expected notes for authors, which are not published`,
    hint: 'The page of this folder is made of its entries. To publish it, rename it to what it is about, such as `start-here.md`; otherwise remove its fields.',
    location: startOf(path),
  };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
