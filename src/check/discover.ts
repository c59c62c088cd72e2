/** Finds the rules: a rule is a file in `check/rules` or in the `rules` folder of a kind, and nothing else lists it. */
import { existsSync, readdirSync } from 'node:fs';
import type { Finding, Rule } from '#model/rule.ts';
import { findings as assetFindings } from '#load/assets/findings.ts';
import { findings as loadFindings } from '#load/findings.ts';
import { findings as markdownFindings } from '#markdown/findings.ts';
import { findings as sourceFindings } from '#source/findings.ts';
import { findings as checkFindings } from './findings.ts';

const SRC = new URL('../', import.meta.url);

/** Every rule, by id. */
export async function discoverRules(): Promise<readonly Rule[]> {
  const kinds = readdirSync(new URL('kinds/', SRC), { withFileTypes: true }).filter((item) => item.isDirectory());
  const folders = [new URL('check/rules/', SRC), ...kinds.map((kind) => new URL(`kinds/${kind.name}/rules/`, SRC))];
  const files = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter(isRuleFile)
          .map((name) => new URL(name, folder).href)
      : [],
  );
  const modules = await Promise.all(files.map((file) => import(file) as Promise<{ readonly default: Rule }>));
  return modules.map((module) => module.default).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the loading path reports by itself, documented like rules. */
export const findings: readonly Finding[] = [
  ...sourceFindings,
  ...assetFindings,
  ...loadFindings,
  ...markdownFindings,
  ...checkFindings,
];

function isRuleFile(name: string): boolean {
  return /\.(ts|js)$/.test(name) && !/\.(test|d)\.ts$/.test(name);
}
