/** Reads `playbook.yaml`. A wrong configuration is reported like any content, and defaults stand in so that loading goes on. */
import type { z } from 'zod';
import { configSchema, type Config } from '#model/config.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { decode } from '#source/decode.ts';
import type { RawFile } from '#source/tree.ts';
import { readYaml, type LocatedData } from '#source/yaml.ts';
import { describeIssue } from './describe-issue.ts';
import { CONFIG_FILE, tooLarge } from './place.ts';
import { isRecord } from './schema-walk.ts';

export interface ReadConfig {
  readonly config: Config;
  readonly located: LocatedData | undefined;
  readonly problems: readonly Problem[];
}

const FALLBACK: Config = configSchema.parse({ name: 'Playbook', description: 'A playbook without a configuration.' });

export function readConfig(raw: RawFile | undefined): ReadConfig {
  if (raw === undefined) return { config: FALLBACK, located: undefined, problems: [absent()] };
  const { limits } = FALLBACK;
  if (raw.size > limits.fileBytes)
    return { config: FALLBACK, located: undefined, problems: [tooLarge(raw, limits.fileBytes)] };
  const source = decode(raw);
  if ('rule' in source) return { config: FALLBACK, located: undefined, problems: [source] };
  const located = readYaml(source, source.text, limits);
  if (located.value === undefined && located.problems.length > 0)
    return { config: FALLBACK, located, problems: located.problems };
  const parsed = configSchema.safeParse(located.value ?? {});
  if (parsed.success) return { config: parsed.data, located, problems: located.problems };
  const { issues } = parsed.error;
  const problems = issues.flatMap((issue) => describeIssue(issue, configSchema, located));
  return { config: withoutFaults(located.value, issues), located, problems: [...located.problems, ...problems] };
}

/** What is right still counts: one wrong field must not move the day or the limits, and bring findings of its own. */
function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): Config {
  if (!isRecord(value)) return FALLBACK;
  const wrong = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String))),
  );
  const right = Object.entries(value).filter(([key]) => !wrong.has(key));
  const { name, description } = FALLBACK;
  const parsed = configSchema.safeParse({ name, description, ...Object.fromEntries(right) });
  return parsed.success ? parsed.data : FALLBACK;
}

function absent(): Problem {
  return {
    rule: 'source/no-configuration',
    message: `Missing \`${CONFIG_FILE}\`, expected it in the content folder`,
    hint: 'Create it with `name: …` and `description: …`; or is this the wrong folder?',
    location: startOf(CONFIG_FILE),
  };
}
