/** Validates located data against a schema: every issue as a problem, and the data as far as its meaning is clear. */
import type { z } from 'zod';
import type { Problem } from '#model/problem.ts';
import type { LocatedData } from '#source/yaml.ts';
import { describeIssue, describeUnknownKey, type Described } from './describe-issue.ts';
import { flatIssues, pathOf } from './flat-issues.ts';
import { further, MOST_LISTED } from './listed.ts';
import type { Names } from './names.ts';
import { asMeant, prototypeKeys, unknownKeys } from './unknown-keys.ts';
import { valueAt } from './value-at.ts';

export interface Validated<T> {
  /** Undefined where the data is wrong and its meaning unclear. */
  readonly data: T | undefined;
  /** As it was read, with misspelt fields under the names that were meant. */
  readonly located: LocatedData;
  /** Described lazily, once the names of all entries are known. */
  problems(names: Names): readonly Problem[];
}

export function validate<T>(schema: z.ZodType<T>, typed: LocatedData, source: string): Validated<T> {
  const first = schema.safeParse(typed.value);
  const ignored = source.includes('__proto__') ? [...prototypeKeys(schema, typed.value)] : [];
  if (first.success && ignored.length === 0)
    return { data: typed.isPartial ? undefined : first.data, located: typed, problems: () => [] };
  const found = first.success ? [] : flatIssues(first.error.issues, schema, typed.value);
  const unknown = [...unknownKeys(found, schema, typed.value), ...ignored];
  const located = asMeant(typed, unknown);
  const second = unknown.length === 0 ? first : schema.safeParse(located.value);
  const issues = second.success ? [] : flatIssues(second.error.issues, schema, located.value);
  // A field that seems missing may be in lines that could not be read.
  const told = issues.filter(
    (issue) =>
      issue.code !== 'unrecognized_keys' && !(located.isPartial && valueAt(located.value, pathOf(issue)) === undefined),
  );
  return {
    data: second.success && !located.isPartial ? second.data : undefined,
    located,
    problems(names) {
      const around: Described = { schema, data: located, source, names };
      const typedAround = { ...around, data: typed };
      const problems = [
        ...unknown.slice(0, MOST_LISTED).map((each) => describeUnknownKey(each, typedAround)),
        ...told.slice(0, MOST_LISTED).map((issue) => describeIssue(issue, around)),
      ];
      const left = Math.max(0, unknown.length - MOST_LISTED) + Math.max(0, told.length - MOST_LISTED);
      const last = problems.at(-1);
      return left === 0 || last === undefined ? problems : [...problems, further(left, last)];
    },
  };
}
