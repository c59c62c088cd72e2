/** Questions that guard a decision about people against the errors that judges are known to make. */

export interface Guard {
  readonly name: string;
  /** How the error shows in the room. */
  readonly sign: string;
  readonly question: string;
  readonly source: { readonly label: string; readonly url: string };
}

export const GUARDS: readonly Guard[] = [
  {
    name: 'Recency',
    sign: 'The last few weeks stand for the whole period.',
    question: 'Which evidence here is older than three months? If there is none, who has looked for it?',
    source: { label: 'Steiner and Rain, 1989', url: 'https://doi.org/10.1037/0021-9010.74.1.136' },
  },
  {
    name: 'Halo and horns',
    sign: 'One brilliant or one bad piece of work colours every row.',
    question: 'If that one piece of work were struck out, which of our answers would change?',
    source: { label: 'Nisbett and Wilson, 1977', url: 'https://doi.org/10.1037/0022-3514.35.4.250' },
  },
  {
    name: 'Similarity',
    sign: 'We warm to a case because its path resembles our own.',
    question: 'Would we read it the same way if this work had come from someone unlike anybody in this room?',
    source: { label: 'Rivera, 2012', url: 'https://doi.org/10.1177/0003122412463213' },
  },
  {
    name: 'Proximity',
    sign: 'People whom we see more often seem to do more.',
    question: 'Whose work do we know only from a document, and who here can speak for it at first hand?',
    source: { label: 'Elsbach, Cable and Sherman, 2010', url: 'https://doi.org/10.1177/0018726709353139' },
  },
  {
    name: 'Credit',
    sign: 'Shared work is credited to whoever presented it.',
    question: 'What was this person’s own part in each joint result, and who says so besides its loudest voice?',
    source: { label: 'Heilman and Haynes, 2005', url: 'https://doi.org/10.1037/0021-9010.90.5.905' },
  },
  {
    name: 'Invisible work',
    sign: 'Reviews, onboarding and note-taking count for nothing.',
    question: 'Which work that the team would miss is named nowhere in this case?',
    source: { label: 'Babcock and others, 2017', url: 'https://doi.org/10.1257/aer.20141734' },
  },
  {
    name: 'Leniency and severity',
    sign: 'A ✓ means something else from each of us.',
    question: 'Which sentence of the ladder does each ✓ rest on, and would another manager’s ✓ rest on the same?',
    source: { label: 'Bol, 2011', url: 'https://doi.org/10.2308/accr-10099' },
  },
  {
    name: 'Anchoring',
    sign: 'The first opinion, or the present level, sets the tone.',
    question: 'Did everyone write down an answer before the first one was spoken?',
    source: { label: 'Tversky and Kahneman, 1974', url: 'https://doi.org/10.1126/science.185.4157.1124' },
  },
  {
    name: 'Circumstance',
    sign: 'Luck, or a hard project, is taken for character.',
    question: 'What would anybody have achieved in this place, with this team and in this quarter?',
    source: { label: 'Ross, 1977', url: 'https://doi.org/10.1016/S0065-2601(08)60357-3' },
  },
  {
    name: 'Vague praise',
    sign: 'Words such as “strong” or “not quite there” decide.',
    question: 'What was done, when, and what changed because of it? Strike every adjective that stands alone.',
    source: {
      label: 'Correll and Simard, 2016',
      url: 'https://hbr.org/2016/04/research-vague-feedback-is-holding-women-back',
    },
  },
];
