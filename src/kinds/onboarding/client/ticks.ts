/** Which tasks of a plan are ticked off: kept in this browser, and told to nobody. */

/** Sent on the document when ticks have changed. */
export const TICKED = 'waymark:ticked';

/** The plan that an element on the page belongs to. */
export function planOf(element: Element): string {
  return element.closest<HTMLElement>('[data-plan]')?.dataset.plan ?? '';
}

export function tickedTasks(plan: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(plan)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((task) => typeof task === 'string') : []);
  } catch {
    // Storage may be refused, or hold something else: then nothing is ticked.
    return new Set();
  }
}

export function keepTicks(plan: string, tasks: ReadonlySet<string>): void {
  try {
    if (tasks.size === 0) localStorage.removeItem(keyOf(plan));
    else localStorage.setItem(keyOf(plan), JSON.stringify([...tasks]));
  } catch {
    // Where storage is refused, ticks last as long as the page.
  }
  document.dispatchEvent(new CustomEvent(TICKED));
}

function keyOf(plan: string): string {
  return `waymark-onboarding:${plan}`;
}
