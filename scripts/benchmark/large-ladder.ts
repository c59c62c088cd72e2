/** Writes the largest ladder that anybody is likely to have: 12 levels on two tracks, 4 disciplines, 300 expectations. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEVELS_OF_A_TRACK = 6;
const GROUPS = 12;
const EXPECTATIONS = 300;
const DISCIPLINES = ['backend', 'frontend', 'data', 'mobile'];
const STEPS = ['awareness', 'foundational', 'working', 'practitioner', 'expert'];
const SKILLS = 24;
const COMMON = 'owner: team/keepers\nreviewed: 2026-09-01\n';

/** @param folder the content folder of a playbook that has the team `keepers` */
export function writeLargeLadder(folder: string): void {
  for (const kind of ['ladders', 'skills']) mkdirSync(join(folder, kind), { recursive: true });
  for (let index = 0; index < SKILLS; index += 1)
    writeFileSync(
      join(folder, `skills/large-${index}.yaml`),
      `title: Skill ${index}\n${COMMON}description: What skill ${index} is for.\n`,
    );
  writeFileSync(join(folder, 'ladders/large.yaml'), ladder());
}

function ladder(): string {
  return `title: The large ladder
${COMMON}version: 1.0.0
effectiveFrom: 2026-09-01
tracks:
  - { id: ic, label: Individual contributor, kind: ic }
  - { id: management, label: Management, kind: management, forksFrom: ic-3 }
levels:
${levels().join('\n')}
dimensions: [{ id: scope, label: Scope }, { id: reach, label: Reach }]
groups:
${Array.from({ length: GROUPS }, (_, index) => `  - { id: group-${index}, label: Group ${index}, summary: What group ${index} is about. }`).join('\n')}
disciplines:
${DISCIPLINES.map((id, index) => `  - { id: ${id}, label: ${id}, overrides: [{ expectation: asks-${index * 10}, text: 'Does it in the words of ${id}.', reason: 'The work differs.' }] }`).join('\n')}
expectations:
${Array.from({ length: EXPECTATIONS }, (_, index) => expectation(index)).join('\n')}
promotion: { criteria: [The work of half a year shows it.], evidence: [Two pieces of work.] }
`;
}

function levels(): readonly string[] {
  return ['ic', 'management'].flatMap((track, side) =>
    Array.from({ length: LEVELS_OF_A_TRACK }, (_, index) => {
      const other = `${side === 0 ? 'management' : 'ic'}-${index}`;
      return `  - { id: ${track}-${index}, label: ${track} level ${index}, rank: ${index}, track: ${track}, equivalentTo: [${other}], dimensionValues: { scope: Scope ${index}., reach: Reach ${index}. } }`;
    }),
  );
}

/** Most stand at one level, some at two; one in five is of one discipline. */
function expectation(index: number): string {
  // Every group has something to say at every level.
  const round = Math.floor(index / GROUPS);
  const track = round % 2 === 0 ? 'ic' : 'management';
  const level = Math.floor(round / 2) % LEVELS_OF_A_TRACK;
  const both = index % 3 === 0 && level + 1 < LEVELS_OF_A_TRACK ? [level, level + 1] : [level];
  const fields = [
    `id: asks-${index}`,
    `group: group-${index % GROUPS}`,
    `levels: [${both.map((each) => `${track}-${each}`).join(', ')}]`,
    ...(index % 5 === 4 ? [`disciplines: [${DISCIPLINES[index % DISCIPLINES.length] ?? ''}]`] : []),
    `text: 'Keeps promise number ${index} to those who use the service, and says early when it cannot be kept.'`,
    ...(index % 4 === 0 ? ['kind: responsibility'] : []),
    `skills: [skill/large-${index % SKILLS}]`,
    `proficiency: ${STEPS[Math.min(level, STEPS.length - 1)] ?? ''}`,
    'weight: important',
    `examples: [{ text: 'In week ${index} the date moved, and everyone knew on the same day.' }]`,
  ];
  return `  - { ${fields.join(', ')} }`;
}
