/** Which ladders share a set of behaviours, and what each makes of it. */
import { compose, type ComposedLadder } from '../composition/compose.ts';
import { forDiscipline } from '../composition/discipline.ts';
import type { Discipline, Override } from '../ladder/schema.ts';
import type { Entry } from '#model/entry.ts';
import type { SharedExpectation } from '../expectation/expectation.ts';
import type { Playbook } from '#model/playbook.ts';

type Around = Pick<Playbook, 'entriesOf' | 'resolve'>;

export interface Sharing {
  readonly ladder: Entry<'ladder'>;
  /** The discipline that adds it, where not the whole ladder shares it. */
  readonly discipline?: Discipline | undefined;
  readonly composed: ComposedLadder;
}

/** What one who shares a set makes of one of its expectations. */
export type SharedAsk =
  | { readonly as: 'asked'; readonly levels: readonly string[]; readonly instead?: Instead | undefined }
  | { readonly as: 'left-out'; readonly instead: Instead };

/** What is said instead, and the ladder in which that stands. */
interface Instead {
  readonly override: Override;
  readonly by: Entry<'ladder'>;
}

export function sharingOf(set: Entry<'behaviours'>, playbook: Around): readonly Sharing[] {
  return playbook.entriesOf('ladder').flatMap((ladder): readonly Sharing[] => {
    const whole = compose(ladder, playbook);
    if (takesFrom(set, whole)) return [{ ladder, composed: whole }];
    return whole.data.disciplines
      .map((discipline) => ({ ladder, discipline, composed: forDiscipline(whole, discipline, playbook) }))
      .filter(({ composed }) => takesFrom(set, composed));
  });
}

function takesFrom(set: Entry<'behaviours'>, { origins }: ComposedLadder): boolean {
  return [...origins.values()].some(({ source }) => source === set);
}

/** None where it is not asked on that ladder, for its levels are not there. */
export function askOfSharer(
  { id }: SharedExpectation,
  { ladder, discipline, composed }: Sharing,
): SharedAsk | undefined {
  const expectation = composed.data.expectations.find((each) => each.id === id);
  if (expectation !== undefined) {
    const { override, overriddenBy: by = ladder } = composed.origins.get(id) ?? {};
    return { as: 'asked', levels: expectation.levels, instead: override && { override, by } };
  }
  const override = [...ladder.data.overrides, ...(discipline?.overrides ?? [])].find((each) => each.expectation === id);
  return override && { as: 'left-out', instead: { override, by: ladder } };
}
