/** What a schema found, one issue for one place: of a union, the issues of the option that was most likely meant. */
import type { z } from 'zod';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { knownKeys, schemaAt, unwrap } from './schema-walk.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;
/** An issue with its whole path, and no union. */
export type FlatIssue = Exclude<Issue, z.core.$ZodIssueInvalidUnion>;

export function flatIssues(issues: readonly Issue[], schema: z.core.$ZodType, value: unknown): readonly FlatIssue[] {
  return issues.flatMap((issue) => (issue.code === 'invalid_union' ? ofUnion(issue, schema, value) : [issue]));
}

/** The option closest to the data: the one with the fewest issues, where a shared key outweighs any of them; of equals, the one of its form. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, schema: z.core.$ZodType, whole: unknown): readonly FlatIssue[] {
  const path = pathOf(issue);
  const value = valueAt(whole, path);
  if (value === undefined) return [{ code: 'invalid_type', expected: 'nonoptional', path: [...path], message: '' }];
  const union = unwrap(schemaAt(schema, path) ?? schema) as z.core.$ZodTypes;
  const options = union._zod.def.type === 'union' ? union._zod.def.options : [];
  const ranked = issue.errors.map((issues, index) => ({
    issues,
    // What is wrong inside of a value is not its form.
    inside: issues.filter((each) => each.path.length > 0).length,
    shared: isRecord(value) ? knownKeys(options[index]).filter((key) => Object.hasOwn(value, key)).length : 0,
  }));
  const best = ranked.toSorted(
    (a, b) => b.shared - a.shared || a.issues.length - b.issues.length || b.inside - a.inside,
  )[0];
  const inner = (best?.issues ?? []).map((each) => ({ ...each, path: [...path, ...each.path] }));
  return flatIssues(inner, schema, whole);
}

export function pathOf({ path }: Pick<Issue, 'path'>): Path {
  return path.filter((step): step is string | number => typeof step !== 'symbol');
}
