/** The `package.json` of a playbook: one dependency. One that is there is kept, and so is what it says of Waymark. */
import { isRecord } from '#model/is-record.ts';
import { KnownError } from '#model/known-error.ts';

const SCRIPTS = { check: 'waymark check', build: 'waymark build', dev: 'waymark dev', new: 'waymark new' };

export function newPackage(name: string, version: string): string {
  return json({ name, private: true, scripts: SCRIPTS, dependencies: { waymark: `^${version}` } });
}

/** The text with the dependency and those scripts whose names are free; the same text where nothing is missing. */
export function completedPackage(text: string, version: string): string {
  const read = parsed(text);
  const scripts = isRecord(read.scripts) ? read.scripts : {};
  const dependencies = isRecord(read.dependencies) ? read.dependencies : {};
  const has = ['dependencies', 'devDependencies'].some((key) => {
    const those = read[key];
    return isRecord(those) && 'waymark' in those;
  });
  const completed = {
    ...read,
    scripts: { ...SCRIPTS, ...scripts },
    ...(has ? {} : { dependencies: { ...dependencies, waymark: `^${version}` } }),
  };
  if (has && Object.keys(SCRIPTS).every((name) => name in scripts)) return text;
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? 2;
  return json(completed, indent);
}

function parsed(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isRecord(read)) return read;
  } catch {
    // Told below, as any other text that is no package.
  }
  throw new KnownError('`package.json` cannot be read as JSON', 'Correct it, then run `waymark init` again.');
}

function json(value: unknown, indent: number | string = 2): string {
  return `${JSON.stringify(value, null, indent)}\n`;
}
