/** Writes a playbook of a given size that is always the same for the same seed: what benchmarks run against. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Random = () => number;

const SUBJECTS = [
  'risk',
  'debt',
  'review',
  'incident',
  'outcome',
  'metric',
  'ladder',
  'skill',
  'ritual',
  'decision',
  'service',
  'owner',
  'platform',
  'customer',
  'feedback',
  'safety',
  'release',
  'alert',
  'budget',
  'quarter',
  'plan',
  'strategy',
  'principle',
  'dependency',
  'branch',
  'runbook',
];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
const VERBS = [
  'names',
  'limits',
  'shows',
  'moves',
  'explains',
  'replaces',
  'follows',
  'protects',
  'slows',
  'answers',
  'shapes',
  'ends',
];
const QUALITIES = [
  'clear',
  'small',
  'late',
  'shared',
  'written',
  'costly',
  'safe',
  'quiet',
  'early',
  'honest',
  'narrow',
  'slow',
];
const COMMON = 'owner: team/keepers\nreviewed: 2026-09-01\naudience: [engineer]\n';

/** @param entries how many, from 100 on; four in five are guides, in sections of twenty */
export function writeSeededPlaybook(folder: string, entries: number, seed = 1): void {
  rmSync(folder, { recursive: true, force: true });
  const random = mulberry32(seed);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('playbook.yaml', 'name: Benchmark playbook\ndescription: Always the same.\n');
  write('teams/keepers.yaml', `title: Keepers\n${COMMON}type: platform\nmission: Keeps it.\n`);
  write('roles/facilitator.yaml', `title: Facilitator\n${COMMON}`);
  const rest = entries - 2;
  const [terms, rituals, skills] = [Math.floor(rest * 0.1), Math.floor(rest * 0.05), Math.floor(rest * 0.05)];
  for (let index = 0; index < terms; index += 1)
    write(
      `terms/term-${index}.yaml`,
      `title: ${capital(pick(SUBJECTS, random))} ${index}\n${COMMON}definition: ${sentence(random)}\nsynonyms: [T${index}X]\n`,
    );
  for (let index = 0; index < rituals; index += 1) write(`rituals/ritual-${index}.md`, ritual(index, random));
  for (let index = 0; index < skills; index += 1) write(`skills/skill-${index}.md`, skill(index, random));
  const guides = rest - terms - rituals - skills;
  for (let index = 0; index < guides; index += 1) {
    const section = index - (index % 20);
    write(
      index === section ? `guides/guide-${index}.md` : `guides/guide-${section}/guide-${index}.md`,
      guide(index, random),
    );
  }
}

function guide(index: number, random: Random): string {
  const sections = Array.from(
    { length: 5 },
    (_, part) =>
      `## ${capital(pick(SUBJECTS, random))} ${pick(QUALITIES, random)} ${part}\n\n${paragraph(random)}\n\n${part === 2 ? codeBlock(index, random) : list(random)}`,
  );
  return `---\ntitle: ${capital(pick(QUALITIES, random))} ${pick(SUBJECTS, random)} ${index}\n${COMMON}summary: ${sentence(random)}\norder: ${index}\n---\n\n${paragraph(random)}\n\n${sections.join('\n\n')}\n`;
}

function codeBlock(index: number, random: Random): string {
  return `\`\`\`ts\nconst ${pick(SUBJECTS, random)}${index} = await load('${pick(SUBJECTS, random)}', { limit: ${index} });\nif (${pick(SUBJECTS, random)} === undefined) throw new Error('no ${pick(SUBJECTS, random)}');\n\`\`\``;
}

/** Half an hour each, one after the other on five days, so that nobody has to be in two. */
function ritual(index: number, random: Random): string {
  const day = index % 5;
  const slot = Math.floor(index / 5) % 20;
  const start = `2026-01-0${5 + day}T${String(8 + Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;
  return `---\ntitle: ${capital(pick(SUBJECTS, random))} meeting ${index}\n${COMMON}purpose: ${sentence(random)}\ncategory: sync\ncadence: { rrule: FREQ=WEEKLY;BYDAY=${DAYS[day]}, start: ${start}, timezone: Europe/Berlin, duration: PT30M }\nroles: [{ role: facilitator, part: facilitator }]\nagenda: [{ title: Look, minutes: 10 }, { title: Decide, minutes: 20 }]\noutputs: [A list]\n---\n\n${paragraph(random)}\n`;
}

function skill(index: number, random: Random): string {
  return `---\ntitle: ${capital(pick(SUBJECTS, random))} craft ${index}\n${COMMON}description: ${sentence(random)}\ngroup: Craft\nlevels:\n  awareness: { description: ${sentence(random)} }\n---\n\n${paragraph(random)}\n`;
}

function paragraph(random: Random): string {
  return Array.from({ length: 5 }, () => sentence(random)).join(' ');
}

function list(random: Random): string {
  return Array.from({ length: 4 }, () => `- ${sentence(random)}`).join('\n');
}

function sentence(random: Random): string {
  return `A ${pick(QUALITIES, random)} ${pick(SUBJECTS, random)} ${pick(VERBS, random)} the ${pick(SUBJECTS, random)} before a ${pick(QUALITIES, random)} ${pick(SUBJECTS, random)} ${pick(VERBS, random)} it.`;
}

function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A small seeded generator of numbers from 0 to 1 (Mulberry32, public domain). */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
