/** How much each finding weighs in a playbook, and which of them always count. */
import type { Config } from '#model/config.ts';
import type { Severity } from '#model/diagnostic.ts';
import type { Finding, Rule } from '#model/rule.ts';

export interface Severities {
  readonly ids: readonly string[];
  has(id: string): boolean;
  /** One sentence, where an error counts whatever a playbook or a comment says. */
  whyFixed(id: string): string | undefined;
  /** @param own the severity of this finding, where nothing else is said */
  of(id: string, own?: Severity): Severity | 'off';
  /** Whether it is on and depends on nothing but the content, so that an unused suppression is certain to be one. */
  isAlwaysTold(id: string): boolean;
}

/** Why errors met while reading cannot be softened, by area. */
const WHY_FIXED: Readonly<Record<string, string>> = {
  asset: 'This error always counts: only whole and harmless files are published.',
  config: 'This error always counts: what the line asks for would not happen.',
  facts: 'This error always counts: a guessed fact would be shown as one.',
  markdown: 'This error always counts: readers would miss text, or see its signs.',
  mdx: 'This error always counts: the text could not be shown without it.',
  reference: 'This error always counts: a page would lead nowhere, or to the wrong place.',
  schema: 'This error always counts: pages are made of these fields.',
  series: 'This error always counts: a number that is guessed would be drawn as a fact.',
  source: 'This error always counts: the file is no part of the playbook as it is.',
  table: 'This error always counts: a row that cannot be read is an entry that nobody sees.',
  theme: 'This error always counts: it would show on every page.',
  yaml: 'This error always counts: the text could not be read without loss.',
};

export function severitiesIn(
  { rules: configured }: Pick<Config, 'rules'>,
  rules: readonly Rule[],
  findings: readonly Finding[],
): Severities {
  const all = new Map<string, Finding>([...findings, ...rules].map((each) => [each.id, each]));
  const fixed = new Set<string>(findings.filter(({ severity }) => severity === 'error').map(({ id }) => id));
  const set = new Map(Object.entries(configured));
  const of = (id: string, own = all.get(id)?.severity ?? 'error') => (fixed.has(id) ? own : (set.get(id) ?? own));
  return {
    ids: [...all.keys()],
    has: (id) => all.has(id),
    whyFixed: (id) => (fixed.has(id) ? (WHY_FIXED[id.split('/')[0] ?? id] ?? 'This error always counts.') : undefined),
    of,
    // A rule that compares with the last revision has nothing to report after the next commit.
    isAlwaysTold: (id) =>
      of(id) !== 'off' && all.get(id)?.invalid.every(({ before }) => before === undefined) !== false,
  };
}
