/** What content is held to: rules, and what is found while it is read. */
import type { Finding, Rule } from '#model/rule.ts';
import { assetFindings } from '#load/assets/findings.ts';
import { factFindings } from '#load/facts/findings.ts';
import { loadFindings } from '#load/findings.ts';
import { includeFindings } from '#load/includes/findings.ts';
import { seriesFindings } from '#load/series/findings.ts';
import { sourcesFindings } from '#load/sources/findings.ts';
import { tableFindings } from '#load/table/findings.ts';
import { themeFindings } from '#load/theme/findings.ts';
import { markdownFindings } from '#markdown/findings.ts';
import { sourceFindings } from '#source/findings.ts';
import { checkFindings } from './findings.ts';
import { everyRule } from './rule-files.ts';

/** Every rule, by id. */
export async function discoverRules(): Promise<readonly Rule[]> {
  const rules = await everyRule();
  return rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the loading path reports by itself, documented like rules. */
export const findings: readonly Finding[] = [
  ...sourceFindings,
  ...assetFindings,
  ...loadFindings,
  ...includeFindings,
  ...sourcesFindings,
  ...seriesFindings,
  ...factFindings,
  ...tableFindings,
  ...themeFindings,
  ...markdownFindings,
  ...checkFindings,
];
