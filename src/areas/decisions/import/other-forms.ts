/** Files of a log in a form that is not read, and what to do about each. */
// cspell:ignore adoc asciidoctor docbook licen
import type { RawFile } from '#model/content-tree.ts';
import type { SetAside } from '#model/importer.ts';

const MARKUPS: readonly (readonly [ending: RegExp, name: string, reader: string])[] = [
  [/\.(?:adoc|asciidoc|asc)$/i, 'AsciiDoc', 'asciidoctor -b docbook {file} && pandoc -f docbook -t gfm'],
  [/\.rst$/i, 'reStructuredText', 'pandoc -f rst -t gfm {file}'],
  [/\.org$/i, 'Org', 'pandoc -f org -t gfm {file}'],
  [/\.textile$/i, 'Textile', 'pandoc -f textile -t gfm {file}'],
  [/\.html?$/i, 'HTML', 'pandoc -f html -t gfm {file}'],
  [/\.(?:docx|odt)$/i, 'a document of a word processor', 'pandoc -t gfm {file}'],
];

const FOREIGN = /(?:^|\/)(?:licen[cs]e|copying|notice|makefile|code_?owners|contributing|change_?log)(?:\.\w+)?$/i;
const SETTING = /\.(?:ya?ml|json|toml|ini|js|cjs|mjs|ts|sh|bash|bat|ps1|py|rb|css|lock|bib)$|(?:^|\/)\./i;

/** What is said of a file that is no Markdown and no table. */
export function asideOf(file: RawFile): SetAside & { readonly isRecord?: boolean } {
  const markup = MARKUPS.find(([ending]) => ending.test(file.path));
  if (markup !== undefined) {
    const [, name, reader] = markup;
    return {
      file: file.path,
      reason: `it is ${name}, which is not read: turn it into Markdown first (\`${reader.replace('{file}', file.path.split('/').at(-1) ?? '')}\`), and import again`,
      isRecord: !/(?:^|\/)(?:readme|index|template)\b/i.test(file.path),
    };
  }
  if (FOREIGN.test(file.path) || SETTING.test(file.path))
    return { file: file.path, reason: 'it is no record: a licence or a setting', isForeign: true };
  return { file: file.path, reason: 'it is no Markdown', isForeign: true };
}

/** Licences may be Markdown too. */
export function isForeignName(path: string): boolean {
  return FOREIGN.test(path);
}
