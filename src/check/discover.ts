/** Finds the rules: a rule is a file in `check/rules` or in the `rules` folder of a kind, and nothing else lists it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PACKAGE_ROOT } from '#model/package-root.ts';
import type { Finding, Rule } from '#model/rule.ts';
import { assetFindings } from '#load/assets/findings.ts';
import { factFindings } from '#load/facts/findings.ts';
import { loadFindings } from '#load/findings.ts';
import { seriesFindings } from '#load/series/findings.ts';
import { tableFindings } from '#load/table/findings.ts';
import { themeFindings } from '#load/theme/findings.ts';
import { markdownFindings } from '#markdown/findings.ts';
import { sourceFindings } from '#source/findings.ts';
import { checkFindings } from './findings.ts';

const SRC = fileURLToPath(new URL('src/', PACKAGE_ROOT));
const RULE = /^(check|areas[\\/][^\\/]+[\\/][^\\/]+)[\\/]rules[\\/][^\\/]+(?<!\.test|\.d)\.(ts|js)$/;

/** Every rule, by id. */
export async function discoverRules(): Promise<readonly Rule[]> {
  const files = ['check/rules', 'areas']
    .flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => RULE.test(path))
    .map((path) => pathToFileURL(join(SRC, path)).href);
  const modules = await Promise.all(files.map((file) => import(file) as Promise<{ readonly default: Rule }>));
  return modules.map((module) => module.default).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the loading path reports by itself, documented like rules. */
export const findings: readonly Finding[] = [
  ...sourceFindings,
  ...assetFindings,
  ...loadFindings,
  ...seriesFindings,
  ...factFindings,
  ...tableFindings,
  ...themeFindings,
  ...markdownFindings,
  ...checkFindings,
];
