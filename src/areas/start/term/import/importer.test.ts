/** Glossaries of several forms become terms: each once, with its names, and with nothing lost. */
import { expect, test } from 'vitest';
import { fieldsOf } from '#source/documents/merging/merge-fields.ts';
import { importWords } from '#source/import-words.ts';
import { memoryTree } from '#source/tree.ts';
import { terms } from './importer.ts';

function imported(files: Readonly<Record<string, string>>, existing: Readonly<Record<string, string>> = {}) {
  const tree = memoryTree(files);
  const read = terms.read(tree, {
    owner: 'team/platform',
    today: '2026-04-01',
    given: {},
    existing: memoryTree(existing),
  });
  const found = Object.fromEntries(
    read.files.map(({ path, content }) => [
      path.replace(/^terms\/|\.\w+$/g, ''),
      typeof content === 'string' ? content : '',
    ]),
  );
  return {
    ...read,
    found,
    lost: importWords(tree.files, read).lost,
    fields: Object.fromEntries(
      Object.entries(found).map(([id, text]) => [id, fieldsOf(text.split(/^---$/m)[1] ?? text)]),
    ),
  };
}

const TRUNK = 'The branch that everyone merges into, every day.';
const CANARY = 'A release to a few customers first.';

test.each<[string, string, string]>([
  ['columns in any order', 'a.csv', `Notes,Definition,Term\n,"${TRUNK}",Trunk\n,"${CANARY}",Canary\n`],
  ['semicolons, in German', 'a.csv', `Begriff;Erklärung\nTrunk;${TRUNK}\nCanary;${CANARY}\n`],
  ['tabs, in French', 'a.tsv', `Terme\tDéfinition\nTrunk\t${TRUNK}\nCanary\t${CANARY}\n`],
  [
    'heads in Japanese, under a title',
    'a.csv',
    `Glossary 2026,,\n用語,定義,別名\nTrunk,"${TRUNK}",\nCanary,"${CANARY}",\n`,
  ],
  ['two columns without heads', 'a.csv', `Trunk,"${TRUNK}"\nCanary,"${CANARY}"\n`],
  ['heads in a language that is not known', 'a.csv', `Pojem,Vysvětlení\nTrunk,"${TRUNK}"\nCanary,"${CANARY}"\n`],
  ['letters between rows', 'a.csv', `Term,Definition\nC,\nCanary,"${CANARY}"\nT,\nTrunk,"${TRUNK}"\n`],
  [
    'a table',
    'a.md',
    `# Glossary\n\n| Word | Meaning |\n| - | - |\n| Trunk | ${TRUNK} |\n| **Canary** | ${CANARY} |\n`,
  ],
  ['a list of definitions', 'a.md', `# Glossary\n\nTrunk\n: ${TRUNK}\n\nCanary\n\n: ${CANARY}\n`],
  ['bold terms in a list', 'a.md', `## T\n\n- **Trunk**: ${TRUNK}\n- **Canary:** ${CANARY}\n`],
  ['bold terms in paragraphs', 'a.md', `**Trunk** – ${TRUNK}\n\n**Canary** – ${CANARY}\n`],
  ['a list with colons', 'a.md', `* Trunk: ${TRUNK}\n* Canary: ${CANARY}\n`],
  [
    'headings with text',
    'a.md',
    `# Glossary\n\n## C\n\n### Canary\n\n${CANARY}\n\n## T\n\n### Trunk {#trunk}\n\n${TRUNK}\n`,
  ],
  ['abbreviations of MkDocs', 'a.md', `*[Trunk]: ${TRUNK}\n*[Canary]: ${CANARY}\n`],
])('%s', (_, path, text) => {
  const { fields, lost, setAside } = imported({ [path]: text });
  expect(lost).toEqual([]);
  expect(setAside).toEqual([]);
  expect(Object.fromEntries(Object.entries(fields).map(([id, data]) => [id, [data.title, data.definition]]))).toEqual({
    trunk: ['Trunk', TRUNK],
    canary: ['Canary', CANARY],
  });
});

test('a file for each term is called by its heading or its title', () => {
  const { fields } = imported({
    'trunk.md': `# Trunk\n\n${TRUNK}\n`,
    'canary.md': `---\ntitle: Canary\n---\n\n${CANARY}\n`,
  });
  expect(Object.keys(fields).toSorted()).toEqual(['canary', 'trunk']);
});

test('names, what it is not, sources and other columns', () => {
  const { fields, found, lost } = imported({
    'a.csv': [
      'Abbreviation,Term,Meaning,Not to be confused with,Link,Since,Tags',
      'ADR; decision log,Architecture decision record,A note of one decision.,RFC; Memo,https://adr.example.org,spring of 2019,writing',
      'RFC,Request for comments (proposal),What is *discussed* first.,,the old wiki,,',
      ',Severity,See Architecture decision record,,,,',
    ].join('\n'),
  });
  expect(lost).toEqual([]);
  expect(fields['architecture-decision-record']).toMatchObject({
    synonyms: ['ADR', 'decision log', 'Severity'],
    notToConfuseWith: ['request-for-comments'],
    links: [{ label: 'adr.example.org', url: 'https://adr.example.org' }],
    tags: ['writing'],
  });
  expect(found['architecture-decision-record']).toContain(
    '\n**Since:** spring of 2019\n\n**Not to confuse with:** Memo\n',
  );
  expect(fields['request-for-comments']).toMatchObject({
    synonyms: ['proposal', 'RFC'],
    definition: String.raw`What is \*discussed\* first.`,
  });
  expect(found['request-for-comments']).toContain('**Source:** the old wiki');
});

test('a term that the playbook has, under any of its names, gets no second file', () => {
  const there = {
    'terms/adr.yaml': 'title: ADR\nowner: team/platform\nreviewed: 2026-01-01\ndefinition: A note of one decision.\n',
  };
  const source = {
    'a.csv':
      'Term,Definition,Synonyms\nArchitecture decision record,A note of one decision.,ADR\nTrunk,The branch of all.,\n',
  };
  const { files, fields, lost } = imported(source, there);
  expect(files.map(({ path, replaces }) => [path, replaces])).toEqual([
    ['terms/adr.yaml', true],
    ['terms/trunk.md', undefined],
  ]);
  expect(fields.adr).toMatchObject({ title: 'ADR', synonyms: ['Architecture decision record'] });
  expect(lost).toEqual([]);
});

test('another definition than the one that is there is said, and counts as lost', () => {
  const there = {
    'terms/trunk.yaml': 'title: Trunk\nowner: team/platform\nreviewed: 2026-01-01\ndefinition: The main branch.\n',
  };
  const { setAside, lost, found } = imported(
    { 'a.csv': 'Term,Definition\nTrunk,Where everyone merges daily.\n' },
    there,
  );
  expect(setAside).toEqual([{ file: 'a.csv:2:1', reason: '`terms/trunk.yaml` defines it already, in other words' }]);
  expect(lost).not.toEqual([]);
  expect(found.trunk).toBe(there['terms/trunk.yaml']);
});

test('what is said twice stands together, and a name goes to the first that has it', () => {
  const { fields, found, notes } = imported({
    'a.csv':
      'Term,Definition,Synonyms\nTrunk,The branch of all.,main\nMainline,The line of releases.,main\ntrunk,Where everyone merges.,\n',
  });
  expect(fields.trunk).toMatchObject({ synonyms: ['main'] });
  expect(found.trunk).toContain('\n\nWhere everyone merges.\n');
  expect(found.mainline).toContain('**Also called:** main');
  expect(notes[0]).toContain('1 term of the source stood there twice');
});

test('a row without a definition is named with its place', () => {
  const { setAside } = imported({ 'a.csv': 'Term,Definition\nTrunk,The branch of all.\nLater,\n' });
  expect(setAside).toEqual([{ file: 'a.csv:3:1', reason: 'has no definition, or defines no term' }]);
});

test.each([
  [
    'names of every object',
    'Term,Definition\nconstructor,What makes it.\n__proto__,What it is made of.\n../../etc,A path.\n',
  ],
  ['no letters', 'Term,Definition\n!!!,Only signs here.\n用語,言葉の意味です。\n'],
  ['a long definition', `Term,Definition\nLong,"${'A sentence of words. '.repeat(200)}"\n`],
])('%s: files have names that a playbook takes', (_, text) => {
  const { files, lost } = imported({ 'a.csv': text });
  expect(lost).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
  for (const { path } of files) expect(path).toMatch(/^terms\/[a-z0-9-]+\.md$/);
});

test.each<[string, string, string, readonly string[]]>([
  [
    'a list of what a term is called too',
    'a.md',
    '# Words\n\n## Trunk\n\nThe branch of all.\n\n- Synonyms: Main\n- Code: `main`\n\n## Canary\n\nA first release.\n',
    ['canary', 'trunk'],
  ],
  [
    'terms alone on their lines',
    'a.md',
    '# Words\n\n**Trunk**\n\nThe branch of all.\n\n**Canary:**\n\nA first release.\n',
    ['canary', 'trunk'],
  ],
  [
    'what short names stand for',
    'a.csv',
    '"Acronym","Stands for","Notes"\n"SRE","Site reliability engineering","A discipline"\n"RPO","Recovery point objective",""\n',
    ['rpo', 'sre'],
  ],
])('%s are no terms more and no words less', (_, file, text, ids) => {
  const read = imported({ [file]: text });
  expect([Object.keys(read.found).toSorted(), read.lost]).toEqual([ids, []]);
});
