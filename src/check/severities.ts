/** How much each finding weighs in a playbook, and which of them always count. */
import type { Config } from '#model/config.ts';
import type { Severity } from '#model/diagnostic.ts';
import { mostSpecific } from '#model/path-pattern.ts';
import { ELSEWHERE, type Weight } from '#model/rules-config.ts';
import type { Finding, Rule } from '#model/rule.ts';

export interface Severities {
  readonly ids: readonly string[];
  has(id: string): boolean;
  /** One sentence, where an error counts whatever a playbook or a comment says. */
  whyFixed(id: string): string | undefined;
  /**
   * @param file where it is found; without one, what holds where no folder is named
   * @param own the severity of this finding, where nothing else is said
   */
  of(id: string, file?: string, own?: Severity): Weight;
  /** Whether it is told of no file at all. */
  isOff(id: string): boolean;
  /** Whether it is on in a file and depends on nothing but the content, so that an unused suppression is certain to be one. */
  isAlwaysTold(id: string, file: string): boolean;
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
  sources: 'This error always counts: what the source is meant to bring would be missing.',
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
  const of = (id: string, file?: string, own: Severity = all.get(id)?.severity ?? 'error'): Weight => {
    const said = fixed.has(id) ? undefined : set.get(id);
    if (said === undefined || typeof said === 'string') return said ?? own;
    return weightIn(said, file) ?? own;
  };
  return {
    ids: [...all.keys()],
    has: (id) => all.has(id),
    whyFixed: (id) => (fixed.has(id) ? (WHY_FIXED[id.split('/')[0] ?? id] ?? 'This error always counts.') : undefined),
    of,
    isOff(id) {
      const said = set.get(id);
      const own = of(id);
      return own === 'off' && (typeof said !== 'object' || Object.values(said).every((weight) => weight === 'off'));
    },
    // A rule that compares with the last revision has nothing to report after the next commit.
    isAlwaysTold: (id, file) =>
      of(id, file) !== 'off' && all.get(id)?.invalid.every(({ before }) => before === undefined) !== false,
  };
}

function weightIn(byFolder: Readonly<Record<string, Weight>>, file: string | undefined): Weight | undefined {
  const folders = Object.keys(byFolder).filter((each) => each !== ELSEWHERE);
  const folder = file === undefined ? undefined : mostSpecific(folders, file);
  return byFolder[folder ?? ELSEWHERE];
}
