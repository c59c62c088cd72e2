/** The days of a plan: day 1 is the first at work, and the day before it is -1. */
import { numberInWords } from '#words/number-words.ts';

const WEEK = 7;
const WORKING_DAYS = 5;

/** How many days after the first day at work; there is no day 0. */
export function offsetOf(day: number): number {
  return day > 0 ? day - 1 : day;
}

export function dayAt(offset: number): number {
  return offset >= 0 ? offset + 1 : offset;
}

/** Both days included. */
export function lengthOf(from: number, to: number): number {
  return offsetOf(to) - offsetOf(from) + 1;
}

/**
 * How many of the days one works on. People begin on a Monday as far as a plan knows, so days 6 and 7 are a weekend;
 * the few days before the first are counted as the working week before.
 */
export function workingDays(from: number, to: number): number {
  const offsets = Array.from({ length: Math.max(0, lengthOf(from, to)) }, (_, index) => offsetOf(from) + index);
  return offsets.filter((offset) => offset < 0 || offset % WEEK < WORKING_DAYS).length;
}

/** `Day 1`, `Days 2 to 5`, `The five days before`. */
export function daysInWords(from: number, to: number): string {
  if (to < 0) return beforeInWords(from, to);
  if (from < 0) return `From ${daysBefore(-from)} before to day ${to}`;
  return from === to ? `Day ${from}` : `Days ${from} to ${to}`;
}

export function dayInWords(day: number): string {
  return day < 0 ? `${capitalised(daysBefore(-day))} before` : `Day ${day}`;
}

function beforeInWords(from: number, to: number): string {
  if (from === to) return dayInWords(from);
  return to === -1 ? `The ${daysBefore(-from)} before` : `From ${numberInWords(-from)} to ${daysBefore(-to)} before`;
}

function daysBefore(number: number): string {
  return `${numberInWords(number)} ${number === 1 ? 'day' : 'days'}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
