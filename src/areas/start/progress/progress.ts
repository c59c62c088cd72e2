/** How far a reader has come in a plan: the tasks ticked off and the day it begins, kept in this browser and sent nowhere. */
import type { Value } from '#site/client/kept/fields.ts';
import type { DocumentShape, KeptDocument } from '#site/client/kept/kept-document.ts';
import { openDocument } from '#site/client/kept/open.ts';
import { isDay, type Start } from '../take-along/dates.client.ts';

const FIRST_DAY = 'first-day';
const FREE_WEEKENDS = 'free-weekends';

/** The progress of the plan that an element on the page belongs to. */
export function progressOf(element: Element): KeptDocument {
  const { plan = '', former = '' } = element.closest<HTMLElement>('[data-plan]')?.dataset ?? {};
  return openDocument(
    { kind: 'onboarding', entry: plan, purpose: 'progress' },
    { ...shapeOf(plan), former: former.split(' ').filter((id) => id !== '') },
  );
}

export function tickedTasks({ answers }: KeptDocument): ReadonlySet<string> {
  const ticked = [...answers].filter(([name, value]) => name.startsWith('task ') && value === true);
  return new Set(ticked.map(([name]) => name.slice('task '.length)));
}

export function tick(progress: KeptDocument, tasks: readonly string[], isDone: boolean): void {
  progress.change(Object.fromEntries(tasks.map((task) => [`task ${task}`, isDone])));
}

export function startIn({ answers }: KeptDocument): Partial<Start> {
  const [day, workingDays] = [answers.get(FIRST_DAY), answers.get(FREE_WEEKENDS)];
  return {
    ...(typeof day === 'string' && { day }),
    ...(typeof workingDays === 'boolean' && { workingDays }),
  };
}

/** @param day empty where none is chosen */
export function chooseStart(progress: KeptDocument, { day, workingDays }: Start): void {
  progress.change({ [FIRST_DAY]: isDay(day) ? day : null, [FREE_WEEKENDS]: workingDays });
}

export function shapeOf(plan: string): DocumentShape {
  return {
    isValid: (name, value) => {
      if (name.startsWith('task ') || name === FREE_WEEKENDS) return typeof value === 'boolean';
      return name !== FIRST_DAY || (typeof value === 'string' && isDay(value));
    },
    earlier: [
      { key: `waymark-onboarding:${plan}`, read: earlierTicks },
      { key: `waymark-onboarding-start:${plan}`, read: earlierStart },
    ],
  };
}

function earlierTicks(value: unknown): Readonly<Record<string, Value>> | undefined {
  if (!Array.isArray(value) || !value.every((task) => typeof task === 'string')) return undefined;
  return Object.fromEntries(value.map((task) => [`task ${task}`, true]));
}

function earlierStart(value: unknown): Readonly<Record<string, Value>> | undefined {
  if (typeof value !== 'object' || value === null || !('day' in value)) return undefined;
  if (typeof value.day !== 'string' || !isDay(value.day)) return undefined;
  return { [FIRST_DAY]: value.day, [FREE_WEEKENDS]: 'workingDays' in value && value.workingDays === true };
}
