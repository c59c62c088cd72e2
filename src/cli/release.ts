/** What this copy of Waymark is, and where its documentation stands. */
import { readFileSync } from 'node:fs';
import { ruleAnchor, RULES_PATH } from '#site/assembly/address.ts';
import type { Config } from '#model/config.ts';
import type { RuleId } from '#model/diagnostic.ts';
import { packageFile } from './package-files.ts';

/** Read when asked for: most commands never do. */
export function version(): string {
  const file = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    readonly version: string;
  };
  return file.version;
}

/** Every site carries the documentation of the rules it is held to; where its address is not known, the way from its root. */
export function ruleUrl(id: RuleId, { site, base }: Pick<Config, 'site' | 'base'>): string {
  const path = `${base.slice(1)}${RULES_PATH.slice(1)}#${ruleAnchor(id)}`;
  return site === undefined ? path : new URL(path, site.endsWith('/') ? site : `${site}/`).href;
}
