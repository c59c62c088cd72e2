/** Values that can only be meant in one way, and how they are written right: what `check --fix` may change. */
import { rewritten, swapped, type Fix } from '#model/fix.ts';
import type { Path } from '#model/location.ts';
import { invisibleIn, visible } from '#source/slips/characters.ts';
import { quoted } from '#source/slips/slip.ts';
import { slug } from '../slug.ts';
import { daysMeant } from './dates.ts';
import { durationMeant, periodsMeant, truthMeant, versionMeant } from './hints.ts';
import { fits, rawText, type Described } from './typed.ts';

/** One of a fixed list that differs in upper case, hyphens or spaces only. */
export function certainName(
  names: readonly string[],
  path: Path,
  value: unknown,
  { data }: Described,
): Fix | undefined {
  if (typeof value !== 'string' || slug(value) === '') return undefined;
  const [only, another] = names.filter((name) => slug(name) === slug(value));
  return only === undefined || another !== undefined ? undefined : swapped(data.at(path), value, only);
}

/** A text that is written as a number, or the other way round. */
export function certainType(expected: string, path: Path, value: unknown, around: Described): Fix | undefined {
  const { data } = around;
  if (data.inCells === true) return undefined;
  const raw = rawText(path, around);
  const at = data.at(path);
  if (expected === 'string')
    return raw !== undefined && value !== null && typeof value !== 'object' && fits(raw, path, around)
      ? rewritten(at, quoted(raw))
      : undefined;
  if (typeof value !== 'string') return undefined;
  const meant =
    expected === 'boolean'
      ? truthMeant(value)
      : (expected === 'number' || expected === 'int') && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value.trim())
        ? Number(value)
        : undefined;
  return meant !== undefined && fits(meant, path, around) && isOneLine(path, around)
    ? rewritten(at, String(meant))
    : undefined;
}

/** A day, a version, a length of time or a period in another spelling, or with signs that nobody sees. */
export function certainForm(path: Path, value: unknown, around: Described): Fix | undefined {
  const typed = typeof value === 'string' ? value : rawText(path, around);
  if (typed === undefined || fits('Any text. It is free.', path, around)) return undefined;
  const seen = invisibleIn(typed) === undefined ? [] : [visible(typed).trim()];
  const days = /\d{4}/.test(typed) ? daysMeant(typed) : [];
  const meant = new Set(
    [
      ...seen,
      ...(days.length === 1 ? days : []),
      ...versionMeant(typed),
      ...(/^\d+\s*m\.?$/i.test(typed) ? [] : durationMeant(typed)),
      ...periodsMeant(typed),
    ].filter((each) => fits(each, path, around)),
  );
  const [only] = meant;
  if (only === undefined || meant.size > 1) return undefined;
  const at = around.data.at(path);
  return typeof value === 'string' ? swapped(at, typed, only) : rewritten(at, only);
}

/** A value in quotes, and no block of lines. */
function isOneLine(path: Path, { data, source }: Described): boolean {
  return /^(["'])[^\n]*\1$|^[^\s|>&*!"'][^\n]*$/.test(source.slice(...data.rangeAt(path)).trimEnd());
}
