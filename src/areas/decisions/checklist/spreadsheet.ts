/** The checklist of a standard for a spreadsheet. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { csv } from '#words/csv.ts';
import { decisionsWords } from '../words/decisions-words.ts';

export function csvPath(standard: Entry<'standard'>, tools: Pick<PageTools, 'address'>): string {
  return `${tools.address(standard)}checklist.csv`;
}

export function checklistFile(standard: Entry<'standard'>, tools: PageTools): ExportedFile {
  const { code, requirements } = standard.data;
  const { checklist, standard: words } = decisionsWords(tools.speech);
  const { columns, spreadsheet } = checklist;
  const header = [
    tools.speech.names.standard.one,
    columns.requirement,
    spreadsheet.keyword,
    spreadsheet.text,
    spreadsheet.evidence,
    columns.met,
    columns.remarks,
  ];
  const rows = requirements.map(({ id, keyword, text, evidence = '' }) => [
    code,
    id,
    words.keywords[keyword],
    text,
    evidence,
    '',
    '',
  ]);
  return { path: csvPath(standard, tools), content: () => csv([header, ...rows]) };
}
