/**
 * Finds the rules: a rule is a file in `check/rules` or in the `rules` folder of a kind, and nothing else lists it. In a published
 * package a generated list of imports stands in the place of this file (`scripts/packing/lists.ts`).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PACKAGE_ROOT } from '#model/package-root.ts';
import type { Rule } from '#model/rule.ts';

const SRC = fileURLToPath(new URL('src/', PACKAGE_ROOT));
const RULE = /^(check|areas[\\/][^\\/]+[\\/][^\\/]+)[\\/]rules[\\/][^\\/]+(?<!\.test|\.d)\.ts$/;

export async function everyRule(): Promise<readonly Rule[]> {
  const files = ruleFiles().map((path) => pathToFileURL(join(SRC, path)).href);
  const modules = await Promise.all(files.map((file) => import(file) as Promise<{ readonly default: Rule }>));
  return modules.map((module) => module.default);
}

/** Their paths in `src`. */
export function ruleFiles(): readonly string[] {
  return ['check/rules', 'areas']
    .flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => RULE.test(path))
    .toSorted();
}
