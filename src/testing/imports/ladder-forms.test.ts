/** Ladders of forms that are none of ours: the words that come in, what is kept, what is set aside, and what `check` says of the result. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import type { KindData } from '#model/entry.ts';
import type { Given } from '#model/options.ts';
import { diskTree } from '#source/disk.ts';
import { memoryTree } from '#source/tree.ts';
import { tryImport } from './try-import.ts';

interface Form {
  readonly name: string;
  readonly given?: Given;
  /** Words that come in, words that are kept, files and places that are set aside, the exit code. */
  readonly counts: readonly [number, number, number, 0 | 1];
  /** By ladder: its levels by track, and its groups. */
  readonly ladders: Readonly<Record<string, string>>;
}

const FORMS: readonly Form[] = [
  {
    name: 'matrix-markdown',
    counts: [60, 60, 0, 0],
    ladders: {
      'engineering-matrix': 'ic: junior < mid-level < senior < staff | code-quality, communication, delivery',
    },
  },
  {
    name: 'rows-and-perks',
    counts: [46, 46, 3, 0],
    ladders: {
      'growth-at-acme': 'ic: engineer-i < engineer-ii < senior-engineer | technical-skill, getting-things-done',
    },
  },
  {
    name: 'matrix-html',
    counts: [54, 54, 0, 0],
    ladders: {
      'career-framework':
        'ic: junior-engineer < engineer < senior-engineer | technical, testing, design, people, mentoring',
    },
  },
  {
    name: 'sections',
    counts: [79, 79, 0, 0],
    ladders: {
      'software-engineer-ladder': 'ic: engineer < senior-engineer < staff-engineer | technical-skill, communication',
    },
  },
  {
    name: 'skill-files',
    counts: [83, 83, 2, 0],
    ladders: { 'competency-framework': 'ic: junior < mid < senior | communication, delivery, technical-leadership' },
  },
  {
    name: 'discipline-files',
    counts: [68, 68, 0, 0],
    ladders: {
      'backend-engineer': 'ic: junior < senior | craft, impact',
      'data-science-engineer': 'ic: junior < senior | craft, impact',
      'frontend-engineer': 'ic: junior < senior | craft, impact',
    },
  },
  {
    name: 'weighted-files',
    counts: [112, 112, 0, 0],
    ladders: { ladder: 'ic: associate-engineer < engineer < senior-engineer < principal-engineer | coding, teamwork' },
  },
  {
    name: 'fork',
    counts: [47, 47, 0, 0],
    ladders: {
      'career-paths':
        'individual-contributor-track: junior-engineer < engineer < senior-engineer < staff-engineer < principal-engineer; management-track from senior-engineer: engineering-manager < director-of-engineering | general',
    },
  },
  {
    name: 'prefixed-files',
    counts: [88, 88, 1, 0],
    ladders: {
      ladder:
        'ic: ic1-software-engineer < ic2-software-engineer; management: software-engineering-manager < senior-engineering-manager | results, impact, direction, agility',
    },
  },
  { name: 'script', counts: [0, 0, 3, 0], ladders: { ladder: 'ic: level-1-1 < level-1-2 < level-1-3 | ' } },
  {
    name: 'yaml-skills',
    counts: [25, 25, 0, 0],
    ladders: {
      matrix: 'ic: junior < mid < senior | technical-skills, testing, design, people-skills, mentoring',
    },
  },
  {
    name: 'json-tracks',
    counts: [39, 39, 0, 0],
    ladders: {
      ladder:
        'individual-contributor: software-engineer < senior-software-engineer; management: engineering-manager < director | responsibilities, craft',
    },
  },
  {
    name: 'unknown-names',
    given: { 'level-names': 'Explorer, Navigator, Captain' },
    counts: [20, 20, 0, 0],
    ladders: { matrix: 'ic: explorer < navigator < captain | craft, care' },
  },
  { name: 'unknown-names', counts: [20, 0, 1, 1], ladders: {} },
  { name: 'none', counts: [34, 0, 1, 1], ladders: {} },
];

test.each(FORMS)('$name $given', async ({ name, given = {}, counts, ladders }) => {
  const tree = diskTree(fileURLToPath(new URL(`ladder-${name}`, import.meta.url)), 100);
  const tried = await tryImport(
    'ladder',
    Object.fromEntries(tree.files.map(({ path, bytes }) => [path, bytes()])),
    given,
  );
  const { playbook } = loadPlaybook(memoryTree(tried.files), kinds);
  const { words, imported, exit, check } = tried;
  expect([words.total, words.kept, imported.setAside.length, exit]).toEqual(counts);
  expect(Object.fromEntries(playbook.entriesOf('ladder').map((ladder) => [ladder.id, inShort(ladder.data)]))).toEqual(
    ladders,
  );
  expect(check.filter(({ severity }) => severity === 'error')).toEqual([]);
});

function inShort({ tracks, levels, groups }: KindData['ladder']): string {
  const ways = tracks.map(({ id, forksFrom }) => {
    const own = levels.filter(({ track }) => track === id).toSorted((a, b) => a.rank - b.rank);
    return `${id}${forksFrom === undefined ? '' : ` from ${forksFrom}`}: ${own.map((level) => level.id).join(' < ')}`;
  });
  return `${ways.join('; ')} | ${groups.map(({ id }) => id).join(', ')}`;
}
