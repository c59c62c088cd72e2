/** An expectation of a shared set as its page shows it, with what each ladder makes of it. */
import type { Entry } from '#model/entry.ts';
import type { SharedExpectation } from '../expectation/expectation.ts';
import type { PageTools } from '#model/kind.ts';
import { spokenSteps } from '../expectation/proficiency.ts';
import { levelLink } from '../ladder/addresses.ts';
import { askOfSharer, type Sharing } from './sharing.ts';

export type SharedExpectationView = ReturnType<typeof expectationView>;

export function expectationView(
  expectation: SharedExpectation,
  set: Entry<'behaviours'>,
  sharing: readonly Sharing[],
  tools: PageTools,
) {
  const { id, text, detail, kind, weight, proficiency, skills, examples, resources, deprecatedIn } = expectation;
  const inline = (words: string) => tools.explained(words, set);
  return {
    id,
    text: inline(text),
    detail: detail && inline(detail),
    kind,
    weight,
    proficiency: proficiency && stepLabel(proficiency, sharing, tools),
    skills: tools.links(skills, 'skill'),
    examples: examples.map((example) => ({ text: inline(example.text), polarity: example.polarity })),
    resources: tools.namedLinks(resources, set),
    // The version of its ladders that no longer asks for it.
    deprecatedIn,
    asked: sharing.flatMap((each) => askedView(expectation, each, tools) ?? []),
  };
}

/** What one ladder makes of it. */
function askedView(expectation: SharedExpectation, sharing: Sharing, tools: PageTools) {
  const { ladder, discipline, composed } = sharing;
  const asked = askOfSharer(expectation, sharing);
  if (asked === undefined) return undefined;
  const where = { ladder: ladder.data.title, discipline: discipline?.label };
  const { instead } = asked;
  const reason = instead && tools.inline(instead.override.reason, instead.by);
  if (asked.as === 'left-out') return { ...where, leftOut: true, levels: undefined, instead: undefined, reason };
  const named = composed.data.levels.filter(({ id }) => asked.levels.includes(id));
  return {
    ...where,
    // None where it asks every level.
    levels:
      named.length === composed.data.levels.length
        ? undefined
        : named.map((level) => levelLink({ ladder, level }, tools)),
    leftOut: false,
    instead: instead?.override.text ? tools.inline(instead.override.text, instead.by) : undefined,
    reason,
  };
}

/** A ladder that shares it may bring a proficiency scale of its own. */
function stepLabel(step: string, sharing: readonly Sharing[], { speech }: PageTools): string {
  const own = sharing.flatMap(
    ({ composed }) => composed.data.scales.find(({ id }) => id === 'proficiency')?.steps ?? [],
  );
  return [...own, ...spokenSteps(speech)].find(({ id }) => id === step)?.label ?? step;
}
