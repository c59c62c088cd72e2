/** What servers answered before, with the day: an address that was there is not asked again for a while. */
import { join } from 'node:path';
import { isRecord } from '#model/is-record.ts';
import { dayAfter } from '#words/day-after.ts';
import { readKept, writeKept } from '../publishing/kept-file.ts';
import type { Answer } from './ask.ts';

export interface KeptAnswer {
  readonly day: string;
  readonly answer: Answer;
}

const FILE = 'links.json';
/** What else was answered may be otherwise tomorrow. */
const KEPT: readonly Answer['is'][] = ['there', 'moved'];

/** @param keepFor a duration, such as `P7D` */
export function readAnswers(folder: string, today: string, keepFor: string): ReadonlyMap<string, KeptAnswer> {
  const kept = readKept(join(folder, FILE));
  if (!isRecord(kept)) return new Map();
  // The seal of the file says that it was written below.
  const all = Object.entries(kept as Readonly<Record<string, KeptAnswer>>);
  return new Map(all.filter(([, { day }]) => day <= today && dayAfter(day, keepFor) > today));
}

export function writeAnswers(folder: string, answers: ReadonlyMap<string, KeptAnswer>): void {
  const kept = [...answers].filter(([, { answer }]) => KEPT.includes(answer.is));
  writeKept(join(folder, FILE), Object.fromEntries(kept));
}
