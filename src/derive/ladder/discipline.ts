/** A ladder as one discipline reads it. */
import { isKind } from '#model/entry.ts';
import type { Expectation } from '#model/expectation.ts';
import type { Playbook } from '#model/playbook.ts';
import { firstOfEach, sharedPart, type ComposedLadder, type Origin } from './compose.ts';
import { applyOverrides } from './overrides.ts';
import type { Discipline } from './parts.ts';

/**
 * What is asked of everyone and of this discipline, with what it adds and what it says instead.
 * @param discipline none for what is asked of people in no discipline: everyone's part alone
 */
export function forDiscipline(
  ladder: ComposedLadder,
  discipline: Discipline | undefined,
  playbook: Pick<Playbook, 'resolve'>,
): ComposedLadder {
  const { data, origins } = ladder;
  const common = data.expectations.filter((each) => concerns(each, discipline?.id));
  const overridden = applyOverrides(common, discipline?.overrides ?? []);
  const added = (discipline?.adds ?? []).flatMap((ref) => {
    const source = playbook.resolve(ref, ['behaviours']);
    return source !== undefined && isKind(source, 'behaviours') ? [sharedPart(source, data)] : [];
  });
  const placed = [
    ...overridden.flatMap(({ expectation, override }) => {
      const origin = origins.get(expectation.id);
      if (origin === undefined) return [];
      return [{ expectation, origin: override === undefined ? origin : { ...origin, override } }];
    }),
    ...added
      .flatMap(({ expectations }) => expectations)
      .filter(({ expectation }) => expectation.deprecatedIn === undefined)
      .map(({ expectation, origin }) => ({ expectation, origin: { ...origin, discipline: discipline?.id } })),
  ] satisfies readonly { readonly expectation: Expectation; readonly origin: Origin }[];
  const distinct = firstOfEach(placed, ({ expectation }) => expectation.id);
  return {
    ...ladder,
    data: {
      ...data,
      groups: firstOfEach([...data.groups, ...added.flatMap(({ groups }) => groups)], ({ id }) => id),
      expectations: distinct.map(({ expectation }) => expectation),
    },
    origins: new Map(distinct.map(({ expectation, origin }) => [expectation.id, origin])),
  };
}

function concerns({ disciplines }: Expectation, discipline: string | undefined): boolean {
  return disciplines.length === 0 || (discipline !== undefined && disciplines.includes(discipline));
}
