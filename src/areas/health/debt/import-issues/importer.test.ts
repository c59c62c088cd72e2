/** Issues keep debts in step: what the tracker owns changes, nothing else does, and the second run changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#testing/runs.ts';
import { memoryTree } from '#source/tree.ts';
import { issues as importer } from './importer.ts';

type Files = Readonly<Record<string, string>>;

function imported(source: Files, existing: Files = {}) {
  const read = importer.read(memoryTree(source), {
    owner: 'team/shop',
    today: '2026-04-15',
    existing: memoryTree(existing),
    given: { system: 'web-shop' },
  });
  const files = Object.fromEntries(read.files.map(({ path, content }) => [path, String(content)]));
  return {
    ...read,
    files,
    faults: read.faults.map(
      ({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`,
    ),
  };
}

const gh = (...all: readonly object[]) => ({
  'issues.json': JSON.stringify(
    all.map((each) => ({
      title: 'Prices in three places',
      state: 'OPEN',
      createdAt: '2026-01-12T08:00:00Z',
      closedAt: null,
      url: 'https://github.com/example/shop/issues/128',
      number: 128,
      labels: [{ name: 'debt' }],
      ...each,
    })),
  ),
});

const FILE = `# Ours
title: Three price lists   # what customers see
owner: team/shop
discovered: 2026-01-12
score: { risk: 4,  cost: 5, customerImpact: 3 } # argued in March
state: in-progress
source:
  system: github
  key: '128'
  url: https://github.com/example/shop/issues/128
`;
const before: Files = { 'debt/prices.yaml': FILE };

describe('a debt in a file', () => {
  test('takes its title from the tracker, and keeps every other byte', () => {
    expect(imported(gh({}), before).files['debt/prices.yaml']).toBe(
      FILE.replace('title: Three price lists ', 'title: "Prices in three places" '),
    );
  });

  test('is paid on the day on which the issue was closed, and open again where it was reopened', () => {
    const same = { title: 'Three price lists' };
    const paid = imported(gh({ ...same, state: 'CLOSED', closedAt: '2026-04-02T09:00:00Z' }), before).files;
    expect(paid['debt/prices.yaml']).toBe(FILE.replace('state: in-progress\n', 'state: paid\npaidOn: 2026-04-02\n'));
    expect(imported(gh(same), paid).files['debt/prices.yaml']).toBe(FILE.replace('in-progress', 'open'));
  });

  test('that was closed as not planned is not paid, and that is said', () => {
    const { files, notes } = imported(
      gh({ title: 'Three price lists', state: 'CLOSED', stateReason: 'NOT_PLANNED', closedAt: '2026-04-02T09:00:00Z' }),
      before,
    );
    expect(files['debt/prices.yaml']).toBe(FILE);
    expect(notes).toEqual([
      '`128` was closed without being done, and `debt/prices.yaml` still says `in-progress`: pay, retire or accept it',
    ]);
  });

  test('that vanished from the tracker is reported and stays', () => {
    const { files, notes } = imported(gh({ number: 9, url: 'https://github.com/example/shop/issues/9' }), before);
    expect(files['debt/prices.yaml']).toBeUndefined();
    expect(notes.at(-1)).toMatch(
      /^Not in this export, while other issues of the same project are: `128` \(`debt\/prices.yaml`\)\. Moved/,
    );
  });

  test('is not missing from the export of another repository, nor once it is paid', () => {
    const elsewhere = { number: 9, url: 'https://github.com/example/other/issues/9' };
    expect(imported(gh(elsewhere), before).notes.join()).not.toContain('Not in this export');
    const paid = { 'debt/prices.yaml': FILE.replace('in-progress', 'paid') };
    const same = { number: 9, url: 'https://github.com/example/shop/issues/9' };
    expect(imported(gh(same), paid).notes.join()).not.toContain('Not in this export');
  });

  test('is named among the first three, and counted with the rest', () => {
    const five = Object.fromEntries(
      [1, 2, 3, 4, 5].map((key) => [`debt/item-${key}.yaml`, FILE.replaceAll('128', String(key))]),
    );
    const { notes } = imported(gh({ number: 9, url: 'https://github.com/example/shop/issues/9' }), five);
    expect(notes.filter((note) => note.startsWith('Not in this export'))).toEqual([
      expect.stringContaining('`3` (`debt/item-3.yaml`) and 2 more. Moved'),
    ]);
  });
});

const TABLE = `id;title;state;discovered;paidOn;score.risk;source.key;source.url\r\nbill-1;"Old; title";planned;2026-01-12;;4;BILL-1;\r\nours;Ours;open;2026-02-01;;2;;\r\n`;
const JIRA = `Summary,Issue key,Issue id,Status,Resolution,Created,Resolved,Labels,Labels
"Invoices, by hand",BILL-1,10001,Done,Done,12/Jan/26 9:14 AM,03/Apr/26 4:00 PM,debt,
New one,BILL-2,10002,In Progress,,01.03.2026 09:14,,debt,tests
`;

test('a debt in a table changes in its cells, with its separator and its line ends; a new issue is a row of a draft', () => {
  const { files, notes } = imported({ 'jira.csv': JIRA }, { 'debt/billing.csv': TABLE });
  expect(files['debt/billing.csv']).toBe(
    TABLE.replace('"Old; title";planned;2026-01-12;;', 'Invoices, by hand;paid;2026-01-12;2026-04-03;'),
  );
  const [head = '', row = ''] = (files['debt/jira.csv'] ?? '').split('\n');
  const cells = Object.fromEntries(head.split(',').map((name, index) => [name, row.split(',')[index]]));
  expect(cells).toMatchObject({
    id: 'bill-2',
    title: 'New one',
    discovered: '2026-03-01',
    status: 'draft',
    system: 'web-shop',
    'source.key': 'BILL-2',
  });
  expect(notes[0]).toMatch(/^New, as drafts .*`BILL-2`/);
});

test('GitLab exports are read by the names of their columns', () => {
  const csv = `Title,Description,Issue ID,URL,State,Author,Created At (UTC),Closed At (UTC),Labels
"A ""quoted"" title","Two
lines",7,https://gitlab.com/example/shop/-/issues/7,Open,Someone,2026-03-05 10:11:12,,"debt,build"
Gone,,8,https://gitlab.com/example/shop/-/issues/8,Closed,Someone,2026-03-05 10:11:12,2026-03-09 10:11:12,debt
`;
  const { files, notes } = imported({ 'issues.csv': csv });
  expect(files['debt/gitlab.csv']).toContain(
    'shop-7,"A ""quoted"" title",team/shop,2026-04-15,web-shop,2026-03-05,open',
  );
  expect(notes).toContain('Closed before they came here, and left out: `8`');
});

describe('a table without a column that the tracker fills', () => {
  const narrow = (head: string, ...rows: readonly string[]) => ({ 'debt/billing.csv': [head, ...rows, ''].join('\n') });

  test('gets it after the last, in the rows that say something there', () => {
    const { files, notes } = imported(
      { 'jira.csv': JIRA },
      narrow('ID,Title,State,Discovered,source.key', 'bill-1,Old,open,2026-01-12,BILL-1', 'ours,Ours,open,2026-02-01'),
    );
    expect(files['debt/billing.csv']).toBe(
      [
        'ID,Title,State,Discovered,source.key,paidOn',
        'bill-1,"Invoices, by hand",paid,2026-01-12,BILL-1,2026-04-03',
        'ours,Ours,open,2026-02-01',
        '',
      ].join('\n'),
    );
    expect(notes).toContain('`debt/billing.csv` had no column `paidOn`: added after the last');
  });

  test('fills up a row that ends before it', () => {
    const { files } = imported(
      { 'jira.csv': JIRA },
      narrow('id,title,source.key,state,discovered,cycle', 'bill-1,"Invoices, by hand",BILL-1'),
    );
    expect(files['debt/billing.csv']).toBe(
      [
        'id,title,source.key,state,discovered,cycle,paidOn',
        'bill-1,"Invoices, by hand",BILL-1,paid,2026-01-12,,2026-04-03',
        '',
      ].join('\n'),
    );
  });

  test('takes new rows whole', () => {
    const before = {
      'debt/jira.csv': 'id,title,consequences.1,score.risk.value,state,paidOn\nours,Ours,Slow,4,open,\n',
    };
    const { files } = imported({ 'jira.csv': JIRA }, before);
    const [head = '', kept, row = ''] = (files['debt/jira.csv'] ?? '').split('\n');
    expect(kept).toBe('ours,Ours,Slow,4,open,');
    const names = head.split(',');
    expect(names).not.toContain('consequences');
    expect(Object.fromEntries(names.map((name, index) => [name, row.split(',')[index]]))).toMatchObject({
      id: 'bill-2',
      'consequences.1': 'TODO: who pays how much and how often',
      'score.risk.value': '3',
      system: 'web-shop',
      'source.key': 'BILL-2',
    });
    expect(imported({ 'jira.csv': JIRA }, { ...before, ...files }).files).toMatchObject(files);
  });
});

test('an issue that GitLab now calls a work item is the same issue', () => {
  const csv = `ID,IID,Title,URL,State,Created At (UTC),Closed At (UTC)
9000001,128,Prices,https://gitlab.com/example/shop/-/work_items/128,Open,2026-01-12 10:11:12,
`;
  const ours = FILE.replace('github\n', 'gitlab\n').replace('github.com/example/shop/', 'gitlab.com/example/shop/-/');
  const { files } = imported({ 'issues.csv': csv }, { 'debt/prices.yaml': ours });
  expect(Object.keys(files)).toEqual(['debt/prices.yaml']);
  expect(files['debt/prices.yaml']).toContain('url: https://gitlab.com/example/shop/-/work_items/128');
});

test('the same import twice changes nothing the second time', () => {
  const issue = fc.record({
    number: fc.integer({ min: 1, max: 6 }),
    title: fc.string({ minLength: 1, unit: 'grapheme' }).filter((title) => title.trim() !== ''),
    closed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(issue, { selector: ({ number }) => number }), (all) => {
      const source = gh(
        ...all.map(({ number, title, closed }) => ({
          number,
          title,
          url: `https://github.com/example/shop/issues/${number}`,
          state: closed ? 'CLOSED' : 'OPEN',
          closedAt: closed ? '2026-04-02T09:00:00Z' : null,
        })),
      );
      const seed = {
        'debt/prices.yaml': FILE.replaceAll('128', '2'),
        'debt/narrow.csv': 'id,title,source.key,source.system\nthree,Three,3,github\nfour,Four,4,github\n',
      };
      const first = { ...seed, ...imported(source, seed).files };
      const second = imported(source, first);
      expect({ ...first, ...second.files }).toEqual(first);
    }),
    { numRuns: runs(300) },
  );
});
