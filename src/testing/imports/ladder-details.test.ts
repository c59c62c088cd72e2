/** Ladders of other people, detail by detail: which texts stand at which level and group. */
// cspell:ignore stufen Stufen Einsteiger Entwickler Thema
import { expect, test } from 'vitest';
import { importLadder } from '../imported-ladder.ts';

const sections = (levels: readonly string[], parts: (level: string) => string) =>
  levels.map((level) => `## ${level}\n\n${parts(level)}\n`).join('\n');
const twoParts = (level: string) => `### Craft\n\n- Builds as ${level}\n\n### Team\n\n- Talks as ${level}\n`;
const page = (inside: string) =>
  `<html><head><title>Ladder</title></head><body><nav><a href="/">Home</a></nav><main>${inside}</main></body></html>`;
const row = (name: string, ...cells: readonly string[]) =>
  `<tr><th>${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const skill = (name: string, category: string) =>
  `name: ${name}\ncategory: ${category}\nlevels:\n  Junior:\n    - Learns ${name} now\n  Senior:\n    - Teaches ${name} too\n`;

test.each([
  [
    'a page of a website',
    {
      'index.html': page(
        `<h1>Software Engineer</h1>${['IC1', 'IC2'].map((code) => `<h2>${code} Software Engineer</h2><h3>Craft</h3><ul><li>Builds as ${code}</li></ul>`).join('')}`,
      ),
    },
    ['IC1 Software Engineer / Craft: Builds as IC1', 'IC2 Software Engineer / Craft: Builds as IC2'],
  ],
  [
    'a table of a website, with cells that span columns',
    {
      'matrix.html': page(
        `<h1>Matrix</h1><table><tr><th rowspan="2">Skill</th><th colspan="2">Individual</th></tr><tr><th>Engineer</th><th>Senior Engineer</th></tr>${row('Testing', 'Writes tests alone', 'Sets how to test')}<tr><th>Review</th><td colspan="2">Reads what others write</td></tr></table>`,
      ),
    },
    [
      'Engineer / Testing: Writes tests alone',
      'Senior Engineer / Testing: Sets how to test',
      'Engineer, Senior Engineer / Review: Reads what others write',
    ],
  ],
  [
    'a level whose name is known by its neighbours',
    { 'stufen.md': `# Stufen\n\n${sections(['Einsteiger', 'Entwickler', 'Senior-Entwickler'], twoParts)}` },
    ['Einsteiger', 'Entwickler', 'Senior-Entwickler'].flatMap((level) => [
      `${level} / Craft: Builds as ${level}`,
      `${level} / Team: Talks as ${level}`,
    ]),
  ],
  [
    'a table of salaries before the levels',
    {
      'README.md': `# Growth\n\n## Salaries\n\n| Level | From | To |\n| --- | --- | --- |\n| Junior Engineer | 40k | 50k |\n| Engineer | 50k | 60k |\n\n${sections(['Junior Engineer', 'Engineer'], twoParts)}`,
    },
    ['Junior Engineer', 'Engineer'].flatMap((level) => [
      `${level} / Craft: Builds as ${level}`,
      `${level} / Team: Talks as ${level}`,
    ]),
  ],
  [
    'files of skills with their category, one of which is called as a file of repositories',
    {
      'skills/testing.yaml': skill('Testing', 'Craft skills'),
      'skills/security.yaml': skill('Security', 'Safe work'),
    },
    ['Safe work / Security', 'Craft skills / Testing'].flatMap((path) => {
      const name = path.split(' / ')[1] ?? '';
      return [`Junior / ${path}: Learns ${name} now`, `Senior / ${path}: Teaches ${name} too`];
    }),
  ],
  [
    'a flat list that names areas and skills',
    {
      'list.json': JSON.stringify(
        ['Engineer', 'Senior Engineer'].map((level) => ({
          level,
          area: 'Craft',
          skill: 'Testing',
          text: `Tests as ${level}`,
        })),
      ),
    },
    ['Engineer / Craft / Testing: Tests as Engineer', 'Senior Engineer / Craft / Testing: Tests as Senior Engineer'],
  ],
  [
    'salaries in a sheet',
    { 'a.csv': 'Skill,Junior,Senior\nSalary range,€40k,€60k\nTesting,Writes tests with help,Sets how all test\n' },
    ['Junior / Testing: Writes tests with help', 'Senior / Testing: Sets how all test'],
  ],
])('%s', (_, files: Readonly<Record<string, string>>, expected) => {
  const { said, loaded } = importLadder(files);
  const [ladder] = loaded.playbook.entriesOf('ladder');
  const { levels = [], groups = [], expectations = [] } = ladder?.data ?? {};
  const pathOf = (id: string | undefined): string => {
    const group = groups.find((each) => each.id === id);
    return group === undefined ? '' : `${pathOf(group.parent)} / ${group.label}`;
  };
  const found = expectations.map(
    (each) =>
      `${each.levels.map((id) => levels.find((level) => level.id === id)?.label ?? id).join(', ')}${pathOf(each.group)}: ${each.text}`,
  );
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(ladder?.body ?? '').toBe('');
  expect(said.faults).toEqual([]);
});

test('a second head with other levels begins another table, with or without an empty line before it', () => {
  const text =
    'Skill,Junior Engineer,Engineer\nTesting,Writes tests with help,Writes tests alone\nReview,Reads what others write,Leads how we review\nSkill,Engineering Manager,Director\nHiring,Hires for a team,Hires for all teams\n';
  const { faults, said } = importLadder({ 'a.csv': text });
  expect(faults).toEqual(['a.csv:4:1 Unexpected second table on the sheet, expected one ladder on each']);
  expect(said.files).toHaveLength(1);
});
