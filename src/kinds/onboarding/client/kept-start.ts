/** The day on which somebody begins with a plan: kept in this browser, and told to nobody. */
import { isDay, type Start } from './dates.ts';

export function keptStart(plan: string): Start | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(plan)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('day' in kept) || typeof kept.day !== 'string') return undefined;
    const workingDays = 'workingDays' in kept && kept.workingDays === true;
    return isDay(kept.day) ? { day: kept.day, workingDays } : undefined;
  } catch {
    // Storage may be refused, or hold something else.
    return undefined;
  }
}

export function keepStart(plan: string, start: Start | undefined): void {
  try {
    if (start === undefined) localStorage.removeItem(keyOf(plan));
    else localStorage.setItem(keyOf(plan), JSON.stringify(start));
  } catch {
    // Where storage is refused, the dates last as long as the page.
  }
}

function keyOf(plan: string): string {
  return `waymark-onboarding-start:${plan}`;
}
