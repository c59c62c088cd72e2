/** What reading tables of entries may report beside what any entry may get wrong. */
import { example, exampleConfig, type ExampleFile, type Finding } from '#model/rule.ts';

const table = (text: string, file = 'terms/on-call.csv'): ExampleFile => ({ file, text });
const HEAD = 'id,title,owner,reviewed,definition';
const ROW = 'runbook,Runbook,team/example-team,2026-04-01,The steps to take when a known alarm goes off.';
const good = [table(`${HEAD}\n${ROW}\n`)];
const settings = (lines: string) => exampleConfig(`tables:\n${lines}`);

export const tableFindings: readonly Finding[] = [
  {
    id: 'table/columns',
    severity: 'error',
    why: 'A column that is not known by its name is read by nobody, and every row would lack what it says.',
    fix: 'Name each column after a field; a column of your own begins with `x-`.',
    valid: [
      good,
      [
        table(
          `${HEAD};synonyms;x-page\n`.replaceAll(',', ';') +
            `${ROW.replaceAll(',', ';')};steps\\; script; playbook;4711\n`,
        ),
      ],
      [
        settings('  terms/on-call.csv: { owner: team/example-team, reviewed: 2026-04-01 }'),
        table('id,title,definition\nrunbook,Runbook,The steps to take when a known alarm goes off.\n'),
      ],
    ],
    invalid: [
      {
        content: [table(`${HEAD},Sumary,Wiki\n${ROW},,\n`)],
        expect: [
          'terms/on-call.csv:1:36 Unexpected column `Sumary`, expected `summary`',
          'terms/on-call.csv:1:43 Unexpected column `Wiki`, expected the name of a field',
        ],
      },
      {
        content: [table(`${HEAD},title\n${ROW},\n`)],
        expect: ['terms/on-call.csv:1:36 Unexpected second column `title`, expected it once'],
      },
      {
        content: [table(`${HEAD},links\n${ROW},\n`)],
        expect: ['terms/on-call.csv:1:36 Unexpected column `links`, expected one for each of its fields'],
      },
      {
        content: [table('title,definition\nRunbook,The steps to take.\n')],
        expect: ['terms/on-call.csv:1:1 Missing column `id`, expected the name of each entry in it'],
      },
      {
        content: [table('id,title,definition\nrunbook,Runbook,The steps to take.\n')],
        expect: [
          'terms/on-call.csv:1:1 Missing column `owner`, expected the team or role that keeps this true',
          'terms/on-call.csv:1:1 Missing column `reviewed`, expected the day when the owner last read it and found it right',
        ],
      },
      {
        content: [table(`${ROW}\n`)],
        expect: ['terms/on-call.csv:1:1 Unexpected `runbook` in the first row, expected names of fields'],
      },
      {
        content: [table('\n')],
        expect: ['terms/on-call.csv:1:1 Unexpected empty file, expected a row of column names'],
      },
    ],
  },
  {
    id: 'table/id',
    severity: 'error',
    why: 'The column `id` names an entry and is its address; a row without one is none.',
    fix: 'Write lower-case letters, digits and hyphens, such as `code-review`.',
    valid: [good],
    invalid: [
      {
        content: [table(`${HEAD}\n${ROW.replace('runbook', '')}\n${ROW.replace('runbook', 'Run Book')}\n`)],
        expect: [
          'terms/on-call.csv:2:1 Missing `id`, expected the name of the term in lower-case letters, digits and single hyphens',
          'terms/on-call.csv:3:1 Unexpected `Run Book`, expected lower-case letters, digits and single hyphens',
        ],
      },
    ],
  },
  {
    id: 'table/cell',
    severity: 'error',
    why: 'A cell beyond the last column belongs to no field, and usually means that those before it have slipped.',
    fix: 'Put a text that holds the separator in double quotes.',
    valid: [good],
    invalid: [
      {
        content: [table(`${HEAD}\n${ROW}, and what to do then\n`)],
        expect: ['terms/on-call.csv:2:93 Unexpected `and what to do then` beyond the last column, expected 5 cells'],
      },
    ],
  },
  {
    id: 'table/open-quote',
    severity: 'error',
    why: 'All that follows an open quote is one cell, so the rows below it are lost.',
    fix: 'Close the quote.',
    valid: [[table(`${HEAD}\n${ROW.replace('The steps', '"The steps,\nin order,"')}\n`)]],
    invalid: [
      {
        content: [table(`${HEAD}\n${ROW.replace('The steps', '"The steps')}\n${ROW}\n`)],
        expect: ['terms/on-call.csv:2:46 Unexpected end of the file inside of quotes, expected a closing quote'],
      },
    ],
  },
  {
    id: 'table/rows',
    severity: 'error',
    why: 'A table without end is what a program writes that has gone wrong, and every page would wait for it.',
    fix: 'Divide it into several tables in the same folder.',
    valid: [good],
    invalid: [],
  },
  {
    id: 'table/unknown',
    severity: 'error',
    why: 'What is said for a table that is not there counts for no row.',
    fix: 'Write the path of the table from the content folder.',
    valid: [[settings('  terms: { reviewed: 2026-04-01 }'), ...good]],
    invalid: [
      {
        content: [settings('  terms/oncall.csv: { reviewed: 2026-04-01 }'), ...good],
        expect: [
          'playbook.yaml:4:21 Unexpected table `terms/oncall.csv`, expected the path of one, or the folder of a kind that has tables',
        ],
      },
    ],
  },
  {
    id: 'table/misplaced',
    severity: 'warning',
    why: 'A table of entries that lies where none is read is a document for download, and its rows appear nowhere.',
    fix: 'Move it into the folder of a kind that has tables; where it is for download, link to it.',
    valid: [
      good,
      [
        { file: 'guides/alarms.csv', text: 'id,title\na,A\n' },
        example('guide', {}, { id: 'on-call', body: 'Take [all alarms](./alarms.csv).' }),
      ],
    ],
    invalid: [
      {
        content: [table('id,title\na,A\n', 'guides/alarms.csv')],
        expect: ['guides/alarms.csv:1:1 Unexpected table of entries in `guides`, expected a file for each guide'],
      },
      {
        content: [table(`${HEAD}\n${ROW}\n`, 'terms/platform/on-call.csv')],
        expect: [
          'terms/platform/on-call.csv:1:1 Unexpected table of entries in `terms/platform`, expected it in `terms` itself',
        ],
      },
    ],
  },
];
