/** Where the pages of quarters are. */
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Speech } from '#model/speech.ts';
import { periodOf } from '../period/period.ts';
import { periodInWords } from '../period/period-words.ts';

export const QUARTERS = '/quarters/';

/** `/quarters/2026-q4/` */
export function quarterAddress(quarter: string): string {
  return `${QUARTERS}${quarter.toLowerCase()}/`;
}

/** To the page of a quarter, under its name. */
export function quarterLink(quarter: string, speech: Pick<Speech, 'language'>): Link {
  return { label: periodInWords(quarter, speech), href: quarterAddress(quarter) };
}

/** The current quarter always has a page where there are outcomes. */
export function currentQuarterLink({ today, speech }: Pick<PageTools, 'today' | 'speech'>): Link {
  return quarterLink(periodOf(today), speech);
}
