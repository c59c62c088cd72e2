/** A quarter or a half-year, `2026-Q4` and `2026-H2`: the field, its days, and what comes before and after it. */
import { z } from 'zod';
import { isDate } from '#model/fields.ts';

/** The last day of each quarter. */
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** Its first and its last day. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

interface Parts {
  readonly year: number;
  readonly unit: 'Q' | 'H';
  /** From 1. */
  readonly number: number;
}

/** A quarter: `2026-Q4`. */
export function quarter() {
  return z.string().refine(isQuarter, { error: 'a quarter, such as `2026-Q4`' });
}

/** A quarter or a half-year: `2026-Q4`, `2026-H2`. */
export function period() {
  return z.string().refine(isPeriod, { error: 'a quarter or a half-year, such as `2026-Q4` or `2026-H2`' });
}

export function isQuarter(text: string): boolean {
  return /^\d{4}-Q[1-4]$/.test(text);
}

export function isPeriod(text: string): boolean {
  return isQuarter(text) || /^\d{4}-H[12]$/.test(text);
}

/** The quarter that a day is in. */
export function periodOf(day: string): string {
  if (!isDate(day.slice(0, 10))) throw new Error(`Unexpected ${day}, expected a day`);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** @param period a quarter or a half-year */
export function daysOf(period: string): Days {
  const { year, unit, number } = partsOf(period);
  const last = unit === 'Q' ? number : number * 2;
  const first = unit === 'Q' ? number : last - 1;
  return { from: `${yearInDigits(year)}-${firstMonth(first)}-01`, to: `${yearInDigits(year)}-${LAST_DAYS[last - 1]}` };
}

/** The quarters of a period: one of a quarter, two of a half-year. */
export function quartersOf(period: string): readonly string[] {
  const { year, unit, number } = partsOf(period);
  if (unit === 'Q') return [period];
  return [number * 2 - 1, number * 2].map((each) => `${yearInDigits(year)}-Q${each}`);
}

/** The period of the same length before it. */
export function periodBefore(period: string): string {
  return moved(period, -1);
}

/** The period of the same length that follows it. */
export function periodAfter(period: string): string {
  return moved(period, 1);
}

export function isWithin(day: string, period: string): boolean {
  const { from, to } = daysOf(period);
  return from <= day.slice(0, 10) && day.slice(0, 10) <= to;
}

/** Whether two periods have a day in common. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.from <= b.to && b.from <= a.to;
}

/** For sorting: the one that ends first, and of two that end together the shorter. */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [daysOf(one), daysOf(other)];
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.from === b.from ? 0 : a.from > b.from ? -1 : 1;
}

export function partsOf(period: string): Parts {
  if (!isPeriod(period)) throw new Error(`Unexpected ${period}, expected a period`);
  return {
    year: Number(period.slice(0, 4)),
    unit: period.charAt(5) === 'Q' ? 'Q' : 'H',
    number: Number(period.charAt(6)),
  };
}

function moved(period: string, by: -1 | 1): string {
  const { year, unit, number } = partsOf(period);
  const count = unit === 'Q' ? 4 : 2;
  const next = number + by;
  if (next < 1) return `${yearInDigits(year - 1)}-${unit}${count}`;
  return next > count ? `${yearInDigits(year + 1)}-${unit}1` : `${yearInDigits(year)}-${unit}${next}`;
}

function firstMonth(quarter: number): string {
  return String(quarter * 3 - 2).padStart(2, '0');
}

function yearInDigits(year: number): string {
  return String(year).padStart(4, '0');
}
