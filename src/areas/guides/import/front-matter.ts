// cspell:ignore smol
/** What stands before the text of a page: fields in YAML (`---`), TOML (`+++`) or JSON (`{`). */
import { parse as parseToml } from 'smol-toml';
import { limitsSchema } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import { SourceText } from '#source/decode.ts';
import { partsIn } from '#source/front-matter.ts';
import { readYaml } from '#source/yaml.ts';

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The text below it. */
  readonly body: string;
}

const LIMITS = limitsSchema.parse({});

/** Never throws. What cannot be read as fields stays text. */
export function frontMatter({ file, text }: SourceText): FrontMatter {
  const { data, bodyStart } = fieldsOf(file, text) ?? { data: {}, bodyStart: 0 };
  return { data, body: text.slice(bodyStart).replace(/^\n+/, '') };
}

interface Found {
  readonly data: Readonly<Record<string, unknown>>;
  readonly bodyStart: number;
}

function fieldsOf(file: string, text: string): Found | undefined {
  const parts = partsIn({ text }, 'md');
  if (parts !== undefined) {
    const data = yamlData(file, parts.yaml);
    return isRecord(data) || data === null || data === undefined
      ? { data: isRecord(data) ? data : {}, bodyStart: parts.bodyStart }
      : undefined;
  }
  const [whole, toml] = /^\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole !== undefined) {
    const data = tomlData(toml ?? '');
    return data === undefined ? undefined : { data, bodyStart: whole.length };
  }
  return jsonFields(text);
}

/** Plain data of YAML; undefined where it is none. */
export function yamlData(file: string, yaml: string): unknown {
  return readYaml(new SourceText(file, yaml), yaml, LIMITS, { salvage: true }).value;
}

/** Dates become text, as they were written. */
export function tomlData(toml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(
      JSON.stringify(parseToml(toml), (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
    );
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Hugo takes an object at the beginning of the file. */
function jsonFields(text: string): Found | undefined {
  if (!/^\{\s*"/.test(text)) return undefined;
  for (const { index } of text.matchAll(/^\}[ \t]*$/gm)) {
    try {
      const data: unknown = JSON.parse(text.slice(0, index + 1));
      if (isRecord(data)) return { data, bodyStart: index + 1 };
    } catch {
      // The brace may close an inner object.
    }
    if (index > 20_000) return undefined;
  }
  return undefined;
}
