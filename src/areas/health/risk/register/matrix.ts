/** Likelihood by impact: how many risks stand in each of the 25 places, the likeliest on top and the worst at the end. */
import type { Entry } from '#model/entry.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../../words/health-words.ts';
import { STEPS, type Risk } from '../schema.ts';
import { BANDS, bandOf, exposureOf } from '../standing.ts';
import { REGISTER, ALL } from './anchors.ts';

type Placed = Pick<Risk, 'likelihood' | 'impact'>;

/** *4-5*: likelihood, then impact. */
export function placeOf({ likelihood, impact }: Placed): string {
  return `${likelihood}-${impact}`;
}

/** Those where something stands, the largest first. */
export function placesOf(risks: readonly Pick<Entry<'risk'>, 'data'>[]) {
  const places = new Map(
    risks.map(({ data: { likelihood, impact } }) => [placeOf({ likelihood, impact }), { likelihood, impact }]),
  );
  return [...places]
    .map(([id, place]) => ({ id, ...place }))
    .toSorted((a, b) => exposureOf(b) - exposureOf(a) || b.impact - a.impact);
}

/** @param leads whether its places narrow the rows, which stand on the same page then */
export function matrixOf(risks: readonly Pick<Entry<'risk'>, 'data'>[], leads: boolean, speech: Speech) {
  const words = healthWords(speech).risk;
  const counts = countsOf(risks);
  return {
    rows: STEPS.toReversed().map((likelihood) => ({
      likelihood,
      cells: STEPS.map((impact) => {
        const exposure = exposureOf({ likelihood, impact });
        const count = counts.get(placeOf({ likelihood, impact })) ?? 0;
        return {
          exposure,
          band: bandOf(exposure),
          count,
          says: words.register.matrix.cell(count, likelihood, impact, exposure),
          href: leads && count > 0 ? `${REGISTER}?place=${placeOf({ likelihood, impact })}#${ALL}` : undefined,
        };
      }),
    })),
    columns: STEPS,
    bands: BANDS.map((band) => ({
      band,
      label: words.bands[band],
      count: risks.filter(({ data }) => bandOf(exposureOf(data)) === band).length,
    })),
  };
}

export function countsOf(risks: readonly { readonly data: Placed }[]): ReadonlyMap<string, number> {
  const places = Map.groupBy(risks, ({ data }) => placeOf(data));
  return new Map([...places].map(([place, own]) => [place, own.length]));
}
