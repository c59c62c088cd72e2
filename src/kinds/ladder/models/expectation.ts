/** An expectation as pages show it: prose rendered, skills linked, steps by their label. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { ExpectationView } from '../bodies.ts';
import { proficiencySteps } from '../derive/proficiency.ts';
import type { Expectation } from '../schema.ts';

export type ViewOf = (expectation: Expectation) => ExpectationView;

/** Each expectation is rendered once, however many pages show it. */
export function expectationViews(ladder: Entry<'ladder'>, tools: PageTools): ViewOf {
  const steps = new Map(proficiencySteps(ladder.data).map((step) => [step.id, step.label]));
  const views = new Map<Expectation, ExpectationView>();
  return (expectation) => {
    const known = views.get(expectation);
    if (known !== undefined) return known;
    const view: ExpectationView = {
      id: expectation.id,
      text: tools.inline(expectation.text, ladder),
      kind: expectation.kind,
      weight: expectation.weight,
      proficiency: expectation.proficiency && steps.get(expectation.proficiency),
      skills: expectation.skills.flatMap((skill) => tools.link(skill, 'skill') ?? []),
      examples: expectation.examples.map(({ text, polarity }) => ({ text: tools.inline(text, ladder), polarity })),
      resources: expectation.resources.flatMap(({ label, url }) => {
        const href = tools.href(url, ladder);
        return href === undefined ? [] : [{ label, href }];
      }),
    };
    views.set(expectation, view);
    return view;
  };
}
