/** Files that a plan leaves and enters the browser by. */
import { saveFile, type TextFile } from '#site/client/kept/file.ts';
import { fromCsv, toCsv } from './file/csv.ts';
import { toMarkdown } from './file/markdown.ts';
import type { Plan } from './plan.ts';
import { fromMarkdown } from './file/read-markdown.ts';
import type { Imported } from './words.ts';

const FORMATS = {
  markdown: { write: toMarkdown, extension: 'md', type: 'text/markdown' },
  csv: { write: toCsv, extension: 'csv', type: 'text/csv' },
} as const;
export type PlanFormat = keyof typeof FORMATS;

const LARGEST = 2_000_000;

export function download(plan: Plan, format: PlanFormat): void {
  saveFile(fileOf(plan, format));
}

export function fileOf(plan: Plan, format: PlanFormat): TextFile {
  const { write, extension, type } = FORMATS[format];
  const name = `growth-plan-${plan.from === undefined ? '' : `${plan.from.id}-`}to-${plan.to.id}.${extension}`;
  return { name, text: write(plan), type };
}

export async function readFile(file: File): Promise<Imported> {
  if (file.size > LARGEST) return { fault: 'This file is larger than any growth plan.' };
  const text = decoded(await file.arrayBuffer());
  return /^\uFEFF?"?Part"?[,;\t]/.test(text) ? fromCsv(text) : fromMarkdown(text);
}

/** Some spreadsheets still write the encoding of an old Windows. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
