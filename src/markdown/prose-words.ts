/** What is said around an author's text: by links beside headings, boxes of tasks, tables and footnotes. */
export interface ProseWords {
  linkTo(heading: string): string;
  readonly done: string;
  readonly toDo: string;
  readonly table: string;
  tableOf(headers: readonly string[]): string;
  readonly footnotes: string;
  backTo(reference: string): string;
}
