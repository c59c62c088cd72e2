/** Reads `playbook.yaml`. A wrong configuration is reported like any content, and defaults stand in so that loading goes on. */
import type { z } from 'zod';
import { configSchema, type Config } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { decode } from '#source/decode.ts';
import type { RawFile } from '#model/content-tree.ts';
import { readYaml, type LocatedData } from '#source/yaml.ts';
import { apart } from './extensions.ts';
import type { Names } from './names.ts';
import { CONFIG_FILE, tooLarge } from './place.ts';
import { knownKeys } from './schema-walk.ts';
import { validate } from './validate.ts';

export interface ReadConfig {
  readonly config: Config;
  /** An organisation's own `x-…` fields. */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly located: LocatedData | undefined;
  /** Computed lazily, once the names of all entries are known. */
  problems(names: Names): readonly Problem[];
}

const FALLBACK: Config = configSchema.parse({ name: 'Playbook', description: 'A playbook without a configuration.' });

export function readConfig(raw: RawFile | undefined): ReadConfig {
  if (raw === undefined) return fallback(absent());
  const { limits } = FALLBACK;
  if (raw.size > limits.fileBytes) return fallback(tooLarge(raw, limits.fileBytes));
  const source = decode(raw);
  if ('rule' in source) return fallback(source);
  const located = readYaml(source, source.text, limits, { names: knownKeys(configSchema) });
  if (located.value === undefined && located.problems.length > 0) return fallback(...located.problems);
  const { fields, extensions } = apart(located.value ?? {});
  const validated = validate(configSchema, { ...located, value: fields }, source.text);
  return {
    config: validated.data ?? withoutFaults(validated.located.value),
    extensions,
    located: validated.located,
    problems: (names) => [...located.problems, ...validated.problems(names)],
  };
}

/** Valid fields still count: one wrong field must not change the day or the limits and cause further findings. */
function withoutFaults(value: unknown): Config {
  if (!isRecord(value)) return FALLBACK;
  const { name, description } = FALLBACK;
  const whole = { name, description, ...value };
  const issues = configSchema.safeParse(whole).error?.issues ?? [];
  const wrong = new Set(issues.flatMap(keysOf));
  const right = Object.entries(whole).filter(([key]) => !wrong.has(key));
  const parsed = configSchema.safeParse({ name, description, ...Object.fromEntries(right) });
  return parsed.success ? parsed.data : FALLBACK;
}

function keysOf(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String);
}

function fallback(...problems: readonly Problem[]): ReadConfig {
  return { config: FALLBACK, extensions: {}, located: undefined, problems: () => problems };
}

function absent(): Problem {
  return {
    rule: 'source/no-configuration',
    message: `Missing \`${CONFIG_FILE}\`, expected it in the content folder`,
    hint: 'Create it with `name: …` and `description: …`; or is this the wrong folder?',
    location: startOf(CONFIG_FILE),
  };
}
