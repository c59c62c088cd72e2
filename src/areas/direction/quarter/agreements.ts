/** What the outcomes of a quarter wait for: what is not agreed first, for that is what planning has to settle. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dependenciesOf } from '../outcome/dependencies.ts';
import { DEPENDENCY_KINDS } from '../outcome/schema.ts';

export type AgreementView = ReturnType<typeof agreementsOf>['open'][number];

export function agreementsOf(outcomes: readonly Entry<'outcome'>[], tools: PageTools) {
  const all = outcomes
    .filter(({ data }) => data.horizon !== 'dropped')
    .flatMap((outcome) =>
      dependenciesOf(outcome).map(({ on, what, neededBy, agreed }) => ({
        outcome: tools.linkTo(outcome),
        on: tools.link(on, ...DEPENDENCY_KINDS),
        what: what && tools.inline(what, outcome),
        neededBy,
        agreed,
      })),
    )
    .toSorted((a, b) => (a.neededBy ?? '9').localeCompare(b.neededBy ?? '9'));
  return { open: all.filter(({ agreed }) => !agreed), agreed: all.filter(({ agreed }) => agreed) };
}
