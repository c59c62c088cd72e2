/** The checklist of a standard for a spreadsheet. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { csv } from '#words/csv.ts';

const HEADER = ['Standard', 'Requirement', 'Keyword', 'Text', 'Evidence', 'Met', 'Remarks'];

export function csvPath(standard: Entry<'standard'>, tools: Pick<PageTools, 'address'>): string {
  return `${tools.address(standard)}checklist.csv`;
}

export function checklistFile(standard: Entry<'standard'>, tools: PageTools): ExportedFile {
  const { code, requirements } = standard.data;
  const rows = requirements.map(({ id, keyword, text, evidence = '' }) => [code, id, keyword, text, evidence, '', '']);
  return { path: csvPath(standard, tools), content: () => csv([HEADER, ...rows]) };
}
