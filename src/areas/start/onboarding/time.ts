/** How much time a plan asks of whom. */
import { TASK_AUDIENCES, type Phase, type Task, type TaskAudience } from './schema.ts';
import { workingDays } from './days.ts';

const MINUTES_A_DAY = 480;

export interface Share {
  readonly audience: TaskAudience;
  readonly tasks: readonly Task[];
  /** Tasks that do not say how long they take count for nothing. */
  readonly minutes: number;
}

/** The tasks of each audience that has any: the new hire's first. */
export function sharesOf(tasks: readonly Task[]): readonly Share[] {
  return TASK_AUDIENCES.map((audience) => {
    const own = tasks.filter((task) => task.audience === audience);
    return { audience, tasks: own, minutes: own.reduce((sum, task) => sum + (task.minutes ?? 0), 0) };
  }).filter((share) => share.tasks.length > 0);
}

/** The working time between the first and the last day of a phase. */
export function availableMinutes({ from, to }: Pick<Phase, 'from' | 'to'>): number {
  return workingDays(from, to) * MINUTES_A_DAY;
}

/** `45 min`, `2 h`, `1 h 15 min`: short enough for a table. */
export function minutesInShort(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}
