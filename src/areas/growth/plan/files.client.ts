/** Files that a plan leaves and enters the browser by. */
import { say } from '#words/say.ts';
import { saveFile, type TextFile } from '#site/client/kept/file.ts';
import { fromCsv, toCsv } from './file/csv.ts';
import { toMarkdown } from './file/markdown.ts';
import type { Plan } from './plan.ts';
import { fromMarkdown } from './file/read-markdown.ts';
import { FILE_WORDS } from './file/file-words.ts';
import type { Imported } from './imported.ts';
import type { PlannerWords } from './planner-words.ts';

const FORMATS = {
  markdown: { write: toMarkdown, extension: 'md', type: 'text/markdown' },
  csv: { write: toCsv, extension: 'csv', type: 'text/csv' },
} as const;
export type PlanFormat = keyof typeof FORMATS;

const LARGEST = 2_000_000;

export function download(plan: Plan, format: PlanFormat, words: PlannerWords): void {
  saveFile(fileOf(plan, format, words));
}

export function fileOf(plan: Plan, format: PlanFormat, words: PlannerWords): TextFile {
  const { write, extension, type } = FORMATS[format];
  const { from, to } = plan;
  const name =
    from === undefined ? say(words.fileName, { to: to.id }) : say(words.fileNameFrom, { from: from.id, to: to.id });
  return { name: `${name}.${extension}`, text: write(plan, words), type };
}

/** Files of this page's language are read, and English ones. */
export async function readFile(file: File, words: PlannerWords): Promise<Imported> {
  if (file.size > LARGEST) return { fault: 'tooLarge' };
  const text = decoded(await file.arrayBuffer());
  return /^\uFEFF?"?Part"?[,;\t]/.test(text) ? fromCsv(text) : fromMarkdown(text, [words, FILE_WORDS]);
}

/** Some spreadsheets still write the encoding of an old Windows. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
