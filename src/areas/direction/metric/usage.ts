/** Where a metric is used, kind by kind: in outcomes, on scorecards, in experiments, as a guardrail, in rituals. */
import { isKind, type Entry, type KindName } from '#model/entry.ts';
import type { Html } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Reference } from '#model/playbook.ts';
import { directionWords } from '../words/direction-words.ts';

interface Use extends Link {
  /** What it is used for there, where that says more than the name of the entry. */
  readonly note?: Html | undefined;
}

export interface UsedIn {
  readonly label: string;
  readonly uses: readonly Use[];
}

/** Where it stands in data; links in prose and *related* say nothing of use. */
export function usageOf(metric: Entry<'metric'>, tools: PageTools): readonly UsedIn[] {
  const { view, speech } = tools;
  const words = directionWords(speech).metric.usage;
  const reviewed = metric.data.reviewedIn.flatMap((ref) => view.resolve(ref, ['ritual']) ?? []);
  const references = view
    .referencesTo(metric)
    .filter(({ path, from }) => path.length > 0 && path[0] !== 'related' && from !== metric);
  const groups = new Map<string, Map<string, Use>>();
  const add = (group: string, key: string, use: Use) => {
    const uses = groups.get(group) ?? new Map<string, Use>();
    if (!uses.has(key)) uses.set(key, use);
    groups.set(group, uses);
  };
  for (const reference of references.toSorted(byKind)) {
    const use = useOf(reference, tools);
    const isGuardrail = reference.path.includes('guardrail') || reference.path.includes('guardrails');
    const name = speech.names[reference.from.kind].many;
    add(isGuardrail ? words.guardrailOf : reference.from.kind === 'ritual' ? words.reviewedIn : name, use.href, use);
  }
  for (const ritual of reviewed) {
    const use = tools.linkTo(ritual);
    add(words.reviewedIn, use.href, use);
  }
  return [...groups].map(([label, uses]) => ({ label, uses: [...uses.values()] }));
}

/** From what the number is for to where it is looked at. */
const ORDER: readonly KindName[] = ['outcome', 'strategy', 'principle', 'scorecard', 'experiment', 'metric'];

function byKind(a: Reference, b: Reference): number {
  const place = ({ from }: Reference) => (ORDER.indexOf(from.kind) + ORDER.length + 1) % (ORDER.length + 1);
  return place(a) - place(b);
}

function useOf({ from, path }: Reference, tools: PageTools): Use {
  const link = tools.linkTo(from);
  if (!isKind(from, 'outcome') || path[0] !== 'keyResults' || typeof path[1] !== 'number') return link;
  const result = from.data.keyResults[path[1]];
  if (result === undefined) return link;
  return { ...link, href: `${link.href}#${result.id}`, note: tools.inline(result.text, from) };
}
