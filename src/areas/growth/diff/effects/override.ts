/** What it means to say something else than what is inherited, and to stop doing so. What is left out or asked again is told by the expectation. */
import { audienceOf, summed, textFor } from '../audience.ts';
import { effect, NOBODY, type Effect } from '../change.ts';
import { itemOf, type PlacedOverride } from '../contract.ts';
import type { Versions } from '../strength.ts';

/**
 * Own words that go are major: what had been set aside for a reason is asked again. Own words that come take the place of
 * others and are minor, and other own words are a matter of wording.
 */
export function overrideEffects(
  before: PlacedOverride | undefined,
  after: PlacedOverride | undefined,
  versions: Versions,
): readonly Effect[] {
  const override = after ?? before;
  if (override === undefined) return [];
  const { discipline, expectation: id } = override;
  const [old, present] = [itemOf(versions.before.expectations, id), itemOf(versions.after.expectations, id)];
  if (old === undefined || present === undefined) return [];
  const reason =
    before !== undefined && after !== undefined && before.reason !== after.reason
      ? [effect('clarified', 'patch', 'reason', undefined, { before: before.reason, after: after.reason })]
      : [];
  const words = {
    before: textFor(discipline, old, versions.before),
    after: textFor(discipline, present, versions.after),
  };
  if (words.before === words.after || before?.text === null || after?.text === null) return reason;
  const [asked = NOBODY] = summed(audienceOf(present, versions.after, discipline === undefined ? [] : [discipline]));
  const who = { levels: asked.levels, disciplines: discipline === undefined ? [] : [discipline] };
  if (after === undefined) return [...reason, effect('added', 'major', 'override', who, words)];
  if (before === undefined) return [...reason, effect('reworded', 'minor', 'override', who, words)];
  // A ladder's own words are its expectation's words: told there.
  return discipline === undefined ? reason : [...reason, effect('reworded', 'patch', 'override', who, words)];
}
