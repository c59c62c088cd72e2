/** Which systems a standard is about, in one sentence. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';

const TYPES = { service: 'services', library: 'libraries', platform: 'platforms', data: 'data' } as const;

export function appliesToSentence(standard: Entry<'standard'>, tools: Pick<PageTools, 'links'>): string {
  const { types, tiers, lifecycles, domains } = standard.data.appliesTo;
  const what = types.length === 0 ? 'systems' : list(types.map((type) => TYPES[type]));
  const tier = tiers.length === 0 ? '' : ` of tier ${list(tiers.map(String))}`;
  const stage = lifecycles.length === 0 ? '' : ` that are ${list(lifecycles.map(stageWords))}`;
  const names = tools.links(domains, 'domain').map(({ label }) => label);
  const where = names.length === 0 ? '' : `, in ${list(names)}`;
  return `All ${what}${tier}${stage}${where}.`;
}

function stageWords(lifecycle: string): string {
  return lifecycle === 'production' ? 'in production' : lifecycle;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
