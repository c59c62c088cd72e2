/** Where the pages of quarters are. */
import { periodOf } from '../period/period.ts';

export const QUARTERS = '/quarters/';

/** `/quarters/2026-q4/` */
export function quarterAddress(quarter: string): string {
  return `${QUARTERS}${quarter.toLowerCase()}/`;
}

export function currentQuarterAddress(today: string): string {
  return quarterAddress(periodOf(today));
}
