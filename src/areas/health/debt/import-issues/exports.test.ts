/** Exports as trackers write them today: their columns, their states, their dates, and what is wrong at its line. */
// cspell:ignore zusammenfassung vorgangsschlüssel vorgangstyp statuskategorie lösung erstellt erledigt fertig wird nicht anhang
import { describe, expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import type { DayOrder } from '#areas/direction/import-series/date-forms.ts';
import { readCsv } from './read-csv.ts';
import { newRow } from './new-row.ts';
import { readGitHub } from './read-github.ts';

const fileOf = (path: string, text: string) => {
  const [file] = memoryTree({ [path]: text }).files;
  if (file === undefined) throw new Error('A tree of one file has one.');
  return file;
};

function csv(text: string, order?: DayOrder) {
  const { issues, faults } = readCsv(fileOf('issues.csv', text), order);
  return {
    issues: issues.map(({ tracker, key, state, created, closed }) => [tracker, key, state, created, closed]),
    faults: faults.map(({ location: { start }, message }) => `${start.line}:${start.column} ${message}`),
  };
}

describe('GitLab', () => {
  test('since 18.4 has the number that people know as IID', () => {
    const text = `ID,IID,Title,Description,Type,URL,State,Confidential,Labels,Created At (UTC),Updated At (UTC),Closed At (UTC)
9000001,7,One,,Issue,https://gitlab.com/example/shop/-/work_items/7,Open,No,debt,2026-03-05 10:11:12,2026-03-05 10:11:12,
9000002,8,Two,,Issue,https://gitlab.com/example/shop/-/work_items/8,Closed,No,debt,2026-03-05 10:11:12,2026-03-05 10:11:12,2026-03-09 10:11:12
`;
    expect(csv(text).issues).toEqual([
      ['gitlab', '7', 'open', '2026-03-05', undefined],
      ['gitlab', '8', 'done', '2026-03-05', '2026-03-09'],
    ]);
  });

  test('before it had it as Issue ID', () => {
    const text = `Issue ID,URL,Title,State,Description,Author,Created At (UTC),Closed At (UTC),Labels
7,https://gitlab.com/example/shop/-/issues/7,One,Open,,Someone,2026-03-05 10:11:12,,"debt,build"
`;
    expect(csv(text).issues).toEqual([['gitlab', '7', 'open', '2026-03-05', undefined]]);
  });
});

describe('Jira', () => {
  test('Cloud says by the category of a state whether it is closed, whatever the state is called, and stands after it', () => {
    const text = `Summary,Issue key,Issue id,Issue Type,Status,Resolution,Created,Updated,Status Category Changed,Resolved,Labels,Labels,Custom field (Story Points),Status Category
One,BILL-1,10001,Task,Live,Done,12/Jan/26 9:14 AM,,05/Mar/26 1:00 PM,04/Mar/26 4:00 PM,debt,tests,,Done
Two,BILL-2,10002,Task,Shipped,,12/Jan/26 9:14 AM,,05/Mar/26 1:00 PM,,debt,,,Done
Three,BILL-3,10003,Task,Closed for now,,12/Jan/26 9:14 AM,,05/Mar/26 1:00 PM,,debt,,,In Progress
Four,BILL-4,10004,Task,Live,Won't Do,12/Jan/26 9:14 AM,,05/Mar/26 1:00 PM,04/Mar/26 4:00 PM,,,,Done
`;
    expect(csv(text).issues).toEqual([
      ['jira', 'BILL-1', 'done', '2026-01-12', '2026-03-04'],
      ['jira', 'BILL-2', 'done', '2026-01-12', '2026-03-05'],
      ['jira', 'BILL-3', 'open', '2026-01-12', undefined],
      ['jira', 'BILL-4', 'dropped', '2026-01-12', '2026-03-04'],
    ]);
  });

  test('Data Center has no category: what has a day of its resolution is closed', () => {
    const text = `Issue Type,Issue key,Issue id,Summary,Status,Resolution,Created,Resolved
Bug,BILL-1,10001,One,Released,Fixed,30/Jul/25 23:33,2/Aug/25 10:00
Bug,BILL-2,10002,Two,Reopened,,30/Jul/25 23:33,
`;
    expect(csv(text).issues).toEqual([
      ['jira', 'BILL-1', 'done', '2025-07-30', '2025-08-02'],
      ['jira', 'BILL-2', 'open', '2025-07-30', undefined],
    ]);
  });

  test('in German has German columns and dates', () => {
    const text = `Zusammenfassung;Vorgangsschlüssel;Vorgangstyp;Status;Lösung;Erstellt;Erledigt;Anhang;Anhang;Statuskategorie
Eins;BILL-1;Aufgabe;Fertig;Fertig;23.10.2025 11:02;12/März/26 11:12;;;Fertig
Zwei;BILL-2;Aufgabe;Fertig;Wird nicht erledigt;05/Dez./25 11:02;16.02.2026 11:12;;;Fertig
`;
    expect(csv(text).issues).toEqual([
      ['jira', 'BILL-1', 'done', '2025-10-23', '2026-03-12'],
      ['jira', 'BILL-2', 'dropped', '2025-12-05', '2026-02-16'],
    ]);
  });
});

describe('dates that are one day or another', () => {
  const text =
    'Summary,Issue key,Status,Created,Resolved\nOne,BILL-1,To Do,03/05/2026,\nTwo,BILL-2,Done,04/05/2026,06/05/2026\n';

  test('are asked for once', () => {
    expect(csv(text)).toEqual({
      issues: [],
      faults: [
        '2:18 Unexpected `03/05/2026` and 2 more such dates, expected to know whether the day or the month stands first',
      ],
    });
  });

  test('are what was typed', () => {
    expect(csv(text, 'day-first').issues.map(([, , , created]) => created)).toEqual(['2026-05-03', '2026-05-04']);
    expect(csv(text, 'month-first').issues.map(([, , , created]) => created)).toEqual(['2026-03-05', '2026-04-05']);
  });

  test('are what another date of the export proves', () => {
    expect(csv(`${text}Three,BILL-3,To Do,13/05/2026,\n`).issues[0]?.[3]).toBe('2026-05-03');
  });
});

describe('what is wrong has its line', () => {
  test.each([
    [
      'a column that is missing',
      'Summary,Status,Created\nOne,To Do,2026-03-05\n',
      '1:1 Missing column `issue key`, expected the issues of GitLab or Jira as CSV',
    ],
    [
      'a date that is none',
      'Summary,Issue key,Status,Created\nOne,BILL-1,To Do,soon\n',
      '2:18 Unexpected `soon` of issue `BILL-1`, expected a day such as `2026-04-01`, `01.04.2026` or `01/Apr/26`',
    ],
    [
      'what is done on no day',
      'Summary,Issue key,Status,Created\nOne,BILL-1,Done,2026-03-05\n',
      '2:1 Missing `resolved` of issue `BILL-1`, expected the day',
    ],
  ])('in CSV: %s', (_, text, fault) => {
    expect(csv(text).faults).toEqual([fault]);
  });

  const issue = '"number": 7, "title": "One", "state": "CLOSED", "createdAt": "2026-03-05T10:11:12Z"';
  test.each([
    ['no JSON', '[\n  { "number": 7 }\n  { "number": 8 }\n]', '3:3 Unexpected `{`, expected a list of issues as JSON'],
    [
      'a file that was cut off',
      '[\n  { "number": 7,',
      '2:17 Unexpected end of the file, expected a list of issues as JSON',
    ],
    ['an object', '{ "issues": [] }', '1:1 Unexpected content, expected a list of issues as JSON'],
    [
      'an item that is no issue',
      '[\n  { "number": 7, "title": "One" }\n]',
      '2:3 Unexpected item without `state`, expected an issue with `number`, `title` and `state`',
    ],
    ['no day', `[\n  { ${issue} }\n]`, '2:3 Missing `closedAt` of issue `7`, expected the day'],
    [
      'a day that is none',
      `[\n  { ${issue},\n    "closedAt": "yesterday" }\n]`,
      '3:17 Unexpected `yesterday` of issue `7`, expected a day such as `2026-04-01`, `01.04.2026` or `01/Apr/26`',
    ],
  ])('in JSON: %s', (_, text, fault) => {
    const { faults } = readGitHub(fileOf('issues.json', text));
    expect(faults.map(({ location: { start }, message }) => `${start.line}:${start.column} ${message}`)).toEqual([
      fault,
    ]);
  });
});

test('a long description comes along whole', () => {
  const text = 'Every order waits for it. '.repeat(60).trim();
  const { issues } = readCsv(
    fileOf(
      'issues.csv',
      `Issue ID,URL,Title,State,Description,Author,Created At (UTC),Closed At (UTC),Labels\n7,https://gitlab.com/example/shop/-/issues/7,One,Open,"${text}",Someone,2026-03-05 10:11:12,,debt\n`,
    ),
  );
  const [issue] = issues;
  if (issue === undefined) throw new Error('The file has an issue.');
  expect(newRow(issue, { owner: 'team/shop', reviewed: '2026-04-01', system: 'shop' }).cause).toContain(text);
});
