/** What is said around an author's text: by links beside headings, boxes of tasks, tables and footnotes. */
import type { DiagramWords } from './diagrams/diagram-words.ts';

export interface ProseWords {
  linkTo(heading: string): string;
  readonly done: string;
  readonly toDo: string;
  readonly table: string;
  tableOf(headers: readonly string[]): string;
  readonly footnotes: string;
  readonly diagram: DiagramWords;
  backTo(reference: string): string;
}
