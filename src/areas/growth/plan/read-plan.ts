/** Reads a plan from what was kept, imported or shared: nothing of it is trusted, and the same plan always reads the same. */
import { isRecord } from '#model/is-record.ts';
import type { Named } from './file/outline.ts';
import { hasNotes, MARKS, type PlannedAsk, type Goal, type Plan, type PlanGroup } from './plan.ts';

/** Far above what anybody writes; below what would bring a browser to its knees. */
const MOST = { text: 20_000, line: 400, items: 200 } as const;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function isDay(text: string): boolean {
  return DAY.test(text);
}

export function readPlan(value: unknown): Plan | undefined {
  if (!isRecord(value)) return undefined;
  const [ladder, to] = [readNamed(value.ladder), readNamed(value.to)];
  if (ladder === undefined || to === undefined || !Array.isArray(value.groups)) return undefined;
  const changed = line(value.changed);
  return {
    ladder,
    version: line(value.version),
    discipline: readNamed(value.discipline),
    from: readNamed(value.from),
    to,
    changed: isDay(changed) ? changed : '',
    groups: firstOfEach(items(value.groups, readGroup)),
  };
}

/** Several lines of somebody's own. Half of a character, as a cut may leave it, could not be written to a file. */
export function tidyText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, MOST.text)
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** One line. */
export function tidyLine(value: unknown): string {
  return tidyText(value)
    .replace(/\s+/g, ' ')
    .slice(0, MOST.line)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
const line = tidyLine;

/** A group without its notes. */
export function readAskedGroup(value: unknown): Pick<PlanGroup, 'id' | 'label' | 'asked'> | undefined {
  const named = readNamed(value);
  return named && isRecord(value) ? { ...named, asked: items(value.asked, readAsked) } : undefined;
}

function readGroup(value: unknown): PlanGroup | undefined {
  const named = readAskedGroup(value);
  if (named === undefined || !isRecord(value)) return undefined;
  const group: PlanGroup = {
    ...named,
    evidence: tidyText(value.evidence),
    notApplicable: typeof value.notApplicable === 'string' ? tidyText(value.notApplicable) : undefined,
    goals: items(value.goals, readGoal),
  };
  return group.asked.length > 0 || hasNotes(group) ? group : undefined;
}

function readAsked(value: unknown): PlannedAsk | undefined {
  if (!isRecord(value)) return undefined;
  const [id, text, mark] = [readId(value.id), line(value.text), MARKS.find((each) => each === value.mark)];
  return id === undefined || text === '' || mark === undefined ? undefined : { id, text, mark };
}

/** A goal without a word is one that somebody is about to write. */
function readGoal(value: unknown): Goal | undefined {
  if (!isRecord(value)) return undefined;
  const by = line(value.by);
  return { text: line(value.text), by: isDay(by) ? by : '' };
}

function readNamed(value: unknown): Named | undefined {
  if (!isRecord(value)) return undefined;
  const [id, label] = [readId(value.id), line(value.label)];
  return id === undefined ? undefined : { id, label: label === '' ? id : label };
}

function readId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value.slice(0, MOST.line) : undefined;
}

function items<Item>(value: unknown, read: (item: unknown) => Item | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST.items).flatMap((item: unknown) => read(item) ?? []);
}

function firstOfEach(groups: readonly PlanGroup[]): readonly PlanGroup[] {
  return groups.filter((group, index) => groups.findIndex(({ id }) => id === group.id) === index);
}
