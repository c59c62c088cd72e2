/** A run is kept in this browser, so that a reload or an empty battery loses nothing; it is told to nobody. */
import { PHASES, type Run } from './run.ts';

export function keptRun(check: string): Run | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(check)) ?? 'null');
    return isRun(kept) ? kept : undefined;
  } catch {
    // Storage may be refused, or hold something else: then one begins anew.
    return undefined;
  }
}

export function keepRun(check: string, run: Run | undefined): void {
  try {
    if (run === undefined) localStorage.removeItem(keyOf(check));
    else localStorage.setItem(keyOf(check), JSON.stringify(run));
  } catch {
    // Where storage is refused, a run lasts as long as the page.
  }
}

function keyOf(check: string): string {
  return `waymark-check:${check}`;
}

/** Another version of this page may have left something of another shape. */
function isRun(value: unknown): value is Run {
  if (!isRecord(value)) return false;
  const { phase, way, unit, date, people, votes, ballot, results, actions } = value;
  return (
    PHASES.some((known) => known === phase) &&
    (way === 'round' || way === 'form') &&
    typeof unit === 'string' &&
    typeof date === 'string' &&
    typeof people === 'number' &&
    [votes, ballot, results].every(isRecord) &&
    Array.isArray(actions) &&
    actions.every((action) => isRecord(action) && typeof action.text === 'string' && typeof action.id === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
