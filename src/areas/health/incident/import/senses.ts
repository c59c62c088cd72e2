/** What the headings of reviews mean, in the words of the common templates. */

export type Sense =
  | 'summary'
  | 'impact'
  | 'timeline'
  | 'factors'
  | 'surprises'
  | 'wentWell'
  | 'difficult'
  | 'lucky'
  | 'actions'
  | 'detection'
  | 'other';

/** The first that fits counts. `other` is a sign of a review, and stays text. */
const SENSES: readonly (readonly [RegExp, Sense])[] = [
  [/\b(?:got|were|where we) lucky\b|^luck/, 'lucky'],
  [/surprise/, 'surprises'],
  [/went (?:well|right)(?! ?(?:\/|and|or|,))|worked well|^good$|what worked$/, 'wentWell'],
  [
    /went (?:wrong|badly|poorly)|(?:did ?n.?t|did not) go (?:so )?well|(?:could|can) (?:have )?(?:be|been|gone)|difficult|challenges?$/,
    'difficult',
  ],
  [/action|follow[- ]?ups?|corrective|prevention|preventative|preventive|remediation|next steps/, 'actions'],
  [/timeline|chronology/, 'timeline'],
  [/contributing|contributed|root cause|^causes?$|^trigger$|what made it possible/, 'factors'],
  [/detect/, 'detection'],
  [/impact|^fallout$|blast radius/, 'impact'],
  [/^(?:executive |incident |issue )?(?:summary|overview)$|^tl;?dr$|^lead-?up and summary$/, 'summary'],
  [/lessons|resolution|recovery|mitigation|post-?mortem|five whys|background|supporting|response|lead-?up/, 'other'],
];

export function senseOf(heading: string): Sense | undefined {
  const words = heading
    .toLowerCase()
    .replace(/^[\W\d_]+/u, '')
    .replace(/\(.*?\)|[:?!*_`]/g, '')
    .trim();
  return SENSES.find(([form]) => form.test(words))?.[1];
}
