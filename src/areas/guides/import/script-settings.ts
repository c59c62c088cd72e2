/** Settings of a tool that are written as a script, with what they import from files beside them. */
import { posix } from 'node:path';
import type { Fault, SetAside } from '#model/importer.ts';
import { isRecord } from '#model/is-record.ts';
import { readScript, type ScriptData } from '#source/script-data.ts';
import type { DocsSource } from './dialect.ts';

const ENDINGS = ['', '.ts', '.js', '.mts', '.mjs', '.cts', '.cjs', '.json', '/index.ts', '/index.js', '/index.mts'];
const MOST_FILES = 100;

export interface ScriptSettings {
  /** The file, and those that it imports. */
  readonly files: readonly string[];
  readonly data: ScriptData;
  readonly faults: readonly Fault[];
}

export function scriptSettings(file: string, source: DocsSource): ScriptSettings {
  const read = new Map<string, ScriptData | undefined>();
  const faults: Fault[] = [];
  const load = (path: string): ScriptData | undefined => {
    if (read.has(path) || read.size >= MOST_FILES) return read.get(path);
    // A file that imports itself finds nothing there yet.
    read.set(path, undefined);
    const text = source.text(path)?.text;
    if (text === undefined) return undefined;
    const data = path.endsWith('.json')
      ? readScript(path, `export default ${text}`)
      : readScript(path, text, (from) => {
          const beside = from.startsWith('.') ? scriptFile(posix.join(posix.dirname(path), from), source) : undefined;
          return beside === undefined ? undefined : load(beside);
        });
    if (data.problem !== undefined) faults.push(data.problem);
    read.set(path, data);
    return data;
  };
  const data = load(file) ?? { exported: new Map(), declared: new Map() };
  return { files: [...read.keys()].filter((path) => source.paths.has(path)), data, faults };
}

/** The file that an import without an ending means. */
export function scriptFile(path: string, source: DocsSource): string | undefined {
  const stem = path.replace(/\.js$/, '');
  return [...ENDINGS.map((end) => path + end), ...ENDINGS.map((end) => stem + end)].find((each) =>
    source.paths.has(each),
  );
}

/** The value below a path of names. */
export function settingAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (part, name) => (isRecord(part) && Object.hasOwn(part, name) ? part[name] : undefined),
    value,
  );
}

export function textAt(value: unknown, ...names: readonly string[]): string | undefined {
  const found = settingAt(value, ...names);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

export function listAt(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const found = settingAt(value, ...names);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
}

/** The shortest path of a file by its name, which is the one at the top. */
export function topmost(source: DocsSource, name: RegExp): string | undefined {
  return [...source.paths]
    .filter((path) => name.test(path) && !/(^|\/)node_modules\//.test(path))
    .toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0];
}

export function asSettings(files: readonly string[]): readonly SetAside[] {
  return [...new Set(files)].map((file) => ({
    file,
    reason: 'settings of the site, which were read',
    isForeign: true,
  }));
}
