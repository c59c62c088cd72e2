/** What reading the numbers beside an entry may report. */
import { example, type ExampleFile, type Finding } from '#model/rule.ts';

const metric = example('metric', {}, { id: 'lead-time' });
const series = (text: string, file = 'metrics/lead-time.csv'): ExampleFile => ({ file, text });
const good = [metric, series('date,value,note\n2026-03-30,4.5,\n2026-04-06,,No deployments\n2026-04-13,3.9,\n')];

export const seriesFindings: readonly Finding[] = [
  {
    id: 'series/no-entry',
    severity: 'error',
    why: 'The numbers of a file that belongs to no entry are shown nowhere.',
    fix: 'Give the file the name of the entry whose numbers it holds.',
    valid: [good],
    invalid: [
      {
        content: [metric, series('date,value\n', 'metrics/lead-tme.csv')],
        expect: [
          'metrics/lead-tme.csv:1:1 Unexpected series `lead-tme.csv`, expected the name of a metric in `metrics`',
        ],
      },
    ],
  },
  {
    id: 'series/columns',
    severity: 'error',
    why: 'A column that is not known by its name cannot be drawn.',
    fix: 'Name the columns in the first row.',
    valid: [good, [metric, series('note;value;date\n;4.5;2026-03-30\n')]],
    invalid: [
      {
        content: [metric, series('Week,Hours\n2026-03-30,4.5\n')],
        expect: [
          'metrics/lead-time.csv:1:1 Unexpected column `Week`, expected `date`, `value`, `note`',
          'metrics/lead-time.csv:1:6 Unexpected column `Hours`, expected `date`, `value`, `note`',
        ],
      },
      {
        content: [metric, series('date,note\n2026-03-30,Quiet\n')],
        expect: ['metrics/lead-time.csv:1:1 Missing column `value`, expected `date`, `value`, `note`'],
      },
      {
        content: [metric, series('\n')],
        expect: ['metrics/lead-time.csv:1:1 Unexpected empty file, expected a row of column names'],
      },
      {
        content: [metric, series('date,value,value\n2026-03-30,4.5,5\n')],
        expect: ['metrics/lead-time.csv:1:12 Unexpected second column `value`, expected it once'],
      },
    ],
  },
  {
    id: 'series/cell',
    severity: 'error',
    why: 'Charts and budgets would show a guessed number as if it were right.',
    fix: 'Write days as `2026-04-01` and numbers as `4.5`; leave a cell empty where nothing is known.',
    valid: [good, [metric, series('date,value\n2026-03-30,-0.5\n2026-04-06,1e3\n')]],
    invalid: [
      {
        content: [metric, series('date,value\n30.03.2026,4.5\n2026-04-06,"4,5"\n2026-04-13,12 %\n,3\n')],
        expect: [
          'metrics/lead-time.csv:2:1 Unexpected `30.03.2026`, expected a day, such as `2026-04-01`',
          'metrics/lead-time.csv:3:12 Unexpected `4,5`, expected a number, such as `4.5`',
          'metrics/lead-time.csv:4:12 Unexpected `12 %`, expected a number, such as `4.5`',
          'metrics/lead-time.csv:5:1 Missing date, expected a day, such as `2026-04-01`',
        ],
      },
      {
        content: [metric, series('date,value,note\n2026-03-30,4.5,Quiet,and slow\n')],
        expect: ['metrics/lead-time.csv:2:22 Unexpected `and slow` beyond the last column, expected 3 cells'],
      },
    ],
  },
  {
    id: 'series/date-twice',
    severity: 'error',
    why: 'Of two numbers for one day, one is wrong.',
    fix: 'Keep one of the two lines.',
    valid: [good],
    invalid: [
      {
        content: [metric, series('date,value\n2026-03-30,4.5\n2026-04-06,4\n2026-03-30,5\n')],
        expect: [
          'metrics/lead-time.csv:4:1 Unexpected `2026-03-30` again, expected each date once; it stands in line 2 too',
        ],
      },
    ],
  },
  {
    id: 'series/open-quote',
    severity: 'error',
    why: 'All that follows an open quote is one cell, so its numbers are lost.',
    fix: 'Close the quote.',
    valid: [[metric, series('date,value,note\n2026-03-30,4.5,"Quiet,\nand slow"\n')]],
    invalid: [
      {
        content: [metric, series('date,value,note\n2026-03-30,4.5,"Quiet\n2026-04-06,4,\n')],
        expect: ['metrics/lead-time.csv:2:16 Unexpected end of the file inside of quotes, expected a closing quote'],
      },
    ],
  },
];
