/** The loose ends the trace can have, at its upper end and at its lower one, in the order in which it is shown. */
export const LOOSE_ENDS = {
  below: [
    'policy-unenforced',
    'strategy-without-outcomes',
    'outcome-unmeasured',
    'milestone-past',
    'metric-silent',
    'standard-without-systems',
  ],
  above: [
    'outcome-for-nothing',
    'principle-for-nothing',
    'metric-for-nothing',
    'metric-decides-nothing',
    'objective-for-nothing',
    'step-for-nothing',
  ],
} as const;
export type End = keyof typeof LOOSE_ENDS;
export type LooseName = (typeof LOOSE_ENDS)[End][number];
