/** Logs of decisions in the forms of other tools and languages: what of their words is kept, what is set aside, and what `check` says then. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { tryImport } from './try-import.ts';

function filesOf(log: string): Readonly<Record<string, string>> {
  const folder = fileURLToPath(new URL(`decisions-${log}`, import.meta.url));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

const tried = (log: string) => tryImport('decisions', filesOf(log));

/** The fields of each decision that was written, by its id. */
async function entriesOf(log: string) {
  const { files } = await tried(log);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(/^decisions\/|\.md$/g, ''),
      parse(/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') as Readonly<Record<string, unknown>>,
    ]),
  );
}

test.each<[log: string, decisions: number, words: number, kept: number, aside: number, exit: number, errors: number]>([
  ['german', 2, 69, 69, 0, 0, 0],
  ['romance', 6, 118, 118, 0, 0, 0],
  ['japanese', 2, 44, 44, 0, 0, 0],
  ['badges', 6, 85, 85, 0, 0, 0],
  ['tools', 4, 127, 127, 0, 0, 0],
  ['one-table', 4, 69, 69, 0, 1, 0],
  ['sheet', 3, 33, 33, 0, 0, 0],
  ['one-file', 2, 51, 51, 0, 0, 0],
  ['several-logs', 6, 108, 108, 1, 0, 0],
  ['twice', 2, 14, 14, 5, 0, 0],
  ['templates', 2, 31, 31, 3, 0, 0],
  ['markups', 1, 5, 5, 3, 1, 0],
  ['remarks', 6, 63, 63, 0, 1, 0],
])(
  '%s: %i decisions, %i words of which %i are kept, %i files set aside, exit %i, %i errors',
  async (log, ...expected) => {
    const { files, words, imported, exit, check } = await tried(log);
    expect([
      Object.keys(files).length,
      words.total,
      words.kept,
      imported.setAside.length,
      exit,
      check.filter(({ severity }) => severity === 'error').length,
    ]).toEqual(expected);
  },
);

describe('status, days and people', () => {
  test.each<[log: string, id: string, fields: object]>([
    [
      'german',
      '0001-eine-datenbank',
      { status: 'accepted', decided: '2024-03-12', decisionMakers: ['Anna Berg', 'Tech-Lead', 'Betrieb'] },
    ],
    ['german', '0002-zwei-datenbanken', { status: 'rejected', created: '2024-04-01', decided: '2024-04-03' }],
    ['romance', 'adr-003', { status: 'accepted', decided: '2024-05-01', supersedes: ['adr-001', 'adr-002'] }],
    [
      'romance',
      '0001-usar-eventos',
      { status: 'accepted', decided: '2024-03-12', decisionMakers: ['Equipo de pagos', 'Líder técnico'] },
    ],
    ['romance', '0002-usar-filas', { status: 'superseded', created: '2024-04-05', supersededBy: '0003-nova-fila' }],
    [
      'japanese',
      '0001-event-log',
      {
        title: 'サービス間でイベントログを使う',
        status: 'accepted',
        decided: '2024-03-12',
        supersedes: ['0002-queue'],
      },
    ],
    ['badges', '0001-use-go', { status: 'accepted', decided: '2024-03-12' }],
    ['badges', '0002-use-rust', { status: 'rejected' }],
    [
      'badges',
      '0003-use-feature-flags',
      { status: 'accepted', decided: '2024-03-12', decisionMakers: ['Jane Miller'] },
    ],
    ['badges', '0004-use-one-trunk', { status: 'accepted', decided: '2024-03-12' }],
    ['badges', '0005-drop-feature-flags', { status: 'rejected', decided: '2024-03-12' }],
    [
      'tools',
      '0001-madr4',
      { status: 'superseded', supersededBy: '0003-jekyll', informed: ['everyone in engineering'] },
    ],
    [
      'tools',
      '0002-backstage',
      { title: 'Default JSON fields', number: 2, summary: 'Architecture decision on the default fields in JSON' },
    ],
    ['tools', '0003-jekyll', { decided: '2024-04-01', tags: ['architecture', 'data'], supersedes: ['0001-madr4'] }],
    [
      'one-table',
      '0002-use-kafka-between-services',
      { status: 'superseded', number: 2, supersededBy: '0004-use-nats-between-services' },
    ],
    ['sheet', '0002-zwei-datenbanken', { status: 'rejected', decisionMakers: ['Anna Berg', 'Jo Kurz'] }],
    [
      'one-file',
      'adr-001-use-kafka',
      { status: 'superseded', supersededBy: 'adr-002-use-nats', decided: '2024-01-03' },
    ],
    ['several-logs', 'search-0003-use-caches', { number: 6, supersedes: ['search-0002-use-queues'] }],
    [
      'remarks',
      '0003-c',
      { status: 'superseded', created: '2023-01-02', decided: '2023-02-03', supersededBy: '0001-a' },
    ],
    ['remarks', '0004-d', { status: 'superseded', amends: ['0001-a'] }],
    ['remarks', '20240301-use-x', { created: '2024-03-01', title: 'Use X' }],
  ])('%s: %s', async (log, id, fields) => {
    expect((await entriesOf(log))[id]).toMatchObject(fields);
  });

  test('that the source does not name are left out rather than made up', async () => {
    const decision = (await entriesOf('markups'))['0001-a'];
    expect(Object.keys(decision ?? {})).toEqual(['title', 'owner', 'reviewed', 'number', 'type', 'status', 'form']);
    const open = (await entriesOf('sheet'))['0003-drei-datenbanken'];
    expect(Object.keys(open ?? {})).not.toEqual(expect.arrayContaining(['decideBy']));
  });

  test('that could be two are said', async () => {
    const { imported } = await tried('remarks');
    expect(imported.faults.map(({ message }) => message)).toEqual([
      'Unexpected date `03/04/2024`, expected one whose day and month are told apart, such as `2026-04-01`',
    ]);
  });
});

test('what is no record is told: templates by their places, copies, translations and other markups', async () => {
  const reasons = (await Promise.all(['templates', 'twice', 'markups'].map(tried))).flatMap(({ imported }) =>
    imported.setAside.map(({ file, reason }) => `${file}: ${reason.replace(/:.*/, '')}`),
  );
  expect(reasons).toMatchInlineSnapshot(`
    [
      "0000-name.md: it is a template",
      "numbered.md: it is a template",
      "template-for-decisions.md: it is a template",
      "README.md: it lists records that are files of their own",
      "current/0002-use-cdn.md: it only names \`../adr/0002-use-cdn.md\`, which is counted there",
      "index.md: it is an index, no record",
      "current/0001-use-caches.md: it is the same as adr/0001-use-caches.md, and counted once",
      "adr/0001-use-caches.de.md: it is adr/0001-use-caches.md in another language (\`de\`)",
      "0002-b.adoc: it is AsciiDoc, which is not read",
      "0003-c.rst: it is reStructuredText, which is not read",
      "0004-d.org: it is Org, which is not read",
    ]
  `);
});

test('a log that names constructors, controls and depths is read like any other', async () => {
  const { imported } = await tryImport('decisions', {
    'constructor.md':
      '---\nconstructor: { a: 1 }\n__proto__: x y z\nstatus: { a: b }\n---\n# constructor\n\n## Decision\n\ntoString\n',
    'deep.md': `# Deep\n\nStatus: accepted\n\n## Decision\n\n${'> '.repeat(400)}x\n`,
    'wide.md': `|${' Title | Status |'.repeat(300)}\n|${'---|---|'.repeat(300)}\n${'| a | accepted |'.repeat(300)}\n`,
  });
  expect(imported.files.map(({ path }) => path)).toContain('decisions/constructor.md');
});
