/** What reading the facts beside an entry may report. */
import { example, type ExampleFile, type Finding } from '#model/rule.ts';

const HEAD = 'system,requirement,state,date,evidence\n';
const standard = example('standard', {}, { id: 'encryption' });
const system = [example('domain'), example('system', {}, { id: 'ledger' })];
const facts = (text: string, file = 'standards/encryption.facts.csv'): ExampleFile => ({ file, text });
const around = [...system, standard];
const good = [...around, facts(`${HEAD}ledger,at-rest,met,2026-04-14,https://ci.example.org/builds/4711\n`)];

export const factFindings: readonly Finding[] = [
  {
    id: 'facts/no-entry',
    severity: 'error',
    why: 'Facts about the requirements of nothing are shown nowhere, and the job that writes them goes on in vain.',
    fix: 'Give the file the name of the entry that its lines are about.',
    valid: [good],
    invalid: [
      {
        content: [...around, facts(HEAD, 'standards/encryptions.facts.csv')],
        expect: [
          'standards/encryptions.facts.csv:1:1 Unexpected facts `encryptions.facts.csv`, expected the name of a standard in `standards`',
        ],
      },
    ],
  },
  {
    id: 'facts/columns',
    severity: 'error',
    why: 'A column that is not known by its name says nothing.',
    fix: 'Let the first row be `system,requirement,state,date,evidence`.',
    valid: [good, [...around, facts('state;system;requirement;date\nmet;ledger;at-rest;2026-04-14\n')]],
    invalid: [
      {
        content: [...around, facts('System,Requirement,Result,Date\nledger,at-rest,met,2026-04-14\n')],
        expect: [
          'standards/encryption.facts.csv:1:20 Unexpected column `Result`, expected `system`, `requirement`, `state`, `date`, `evidence`',
        ],
      },
      {
        content: [...around, facts('system,requirement,state\nledger,at-rest,met\n')],
        expect: [
          'standards/encryption.facts.csv:1:1 Missing column `date`, expected `system`, `requirement`, `state`, `date`, `evidence`',
        ],
      },
    ],
  },
  {
    id: 'facts/cell',
    severity: 'error',
    why: 'A guessed fact would be shown as if it had been found out.',
    fix: 'Write states as `met`, `not-met`, `not-applicable` or `unknown`, and days as `2026-04-01`.',
    valid: [good, [...around, facts(`${HEAD}system/ledger,at-rest,unknown,,The check did not run\n`)]],
    invalid: [
      {
        content: [
          ...around,
          facts(`${HEAD}ledger,at-rest,pass,2026-04-14,\nledger,at-rest,met,14.04.2026,\n,at-rest,met,2026-04-14,\n`),
        ],
        expect: [
          'standards/encryption.facts.csv:2:16 Unexpected `pass`, expected one of `met`, `not-met`, `not-applicable`, `unknown`',
          'standards/encryption.facts.csv:3:20 Unexpected `14.04.2026`, expected a day, such as `2026-04-01`',
          'standards/encryption.facts.csv:4:1 Missing system, expected the system that the line is about',
        ],
      },
      {
        content: [...around, facts(`${HEAD}ledger,at-rest,met,,\n`)],
        expect: ['standards/encryption.facts.csv:2:20 Missing date, expected a day, such as `2026-04-01`'],
      },
      {
        content: [...around, facts(`${HEAD}ledger,at-rest,met,2026-04-14,Volumes,all of them\n`)],
        expect: [
          'standards/encryption.facts.csv:2:39 Unexpected `all of them` beyond the last column, expected 5 cells',
        ],
      },
    ],
  },
  {
    id: 'facts/open-quote',
    severity: 'error',
    why: 'All that follows an open quote is one cell, so the lines below it are lost.',
    fix: 'Close the quote.',
    valid: [[...around, facts(`${HEAD}ledger,at-rest,met,2026-04-14,"Volumes,\nall of them"\n`)]],
    invalid: [
      {
        content: [...around, facts(`${HEAD}ledger,at-rest,met,2026-04-14,"Volumes\nledger,at-rest,met,2026-04-15,\n`)],
        expect: [
          'standards/encryption.facts.csv:2:31 Unexpected end of the file inside of quotes, expected a closing quote',
        ],
      },
    ],
  },
];
