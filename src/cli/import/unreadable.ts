/** Forms that no import reads, each with the way to one that can be read. */
import { KnownError } from '#model/known-error.ts';
import { WORKBOOK } from './unpack/workbook.ts';

// cspell:ignore xlsb
const AS_TEXT =
  'Open it and save it as Markdown, HTML or, where it is a table, as CSV or `.xlsx`; `pandoc -t gfm` turns many forms into Markdown.';

const FORMS: readonly (readonly [RegExp, what: string, hint: string])[] = [
  [
    /^(https?|ftp|ssh|git):\/\/|^git@/i,
    'is an address',
    'Imports read files: clone or download it first, or export it from the tool that holds it, and name the folder.',
  ],
  [
    /\.pdf$/i,
    'is a PDF, which keeps the look of a text and not its structure',
    `Import what it was made from. ${AS_TEXT}`,
  ],
  [/\.(docx?|odt|rtf|pages|gdoc)$/i, 'is a document of a word processor', AS_TEXT],
  [/\.(pptx?|odp|key)$/i, 'is a presentation', AS_TEXT],
  [/\.(numbers|gsheet|xlsb)$/i, 'is a sheet of another form', 'Open it, save it as `.xlsx` or CSV, and import that.'],
  [/\.(rar|7z|tgz|tar|gz|bz2|xz)$/i, 'is an archive of another form than zip', 'Unpack it, and import the folder.'],
  [
    /\.(png|jpe?g|gif|webp|heic)$/i,
    'is a picture',
    'Import the text it shows: what it was made from, or what you type.',
  ],
];

/** @throws KnownError where what was typed can be no source */
export function refuseUnreadable(typed: string): void {
  const found = FORMS.find(([form]) => form.test(typed.trim()));
  if (found !== undefined && !WORKBOOK.test(typed)) throw new KnownError(`\`${typed}\` ${found[1]}`, found[2]);
}
