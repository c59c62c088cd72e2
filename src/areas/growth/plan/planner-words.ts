/** What the planner says in the browser. `{kind}` is what a ladder is called, in the middle of a sentence. */
import { say, wordsFrom } from '#words/say.ts';
import { FILE_WORDS } from './file/file-words.ts';

export const PLANNER_WORDS = {
  ...FILE_WORDS,
  /** How days are written. */
  dates: 'en-GB',

  fromTo: '{from} to {toInText}',
  onlyTo: 'To {toInText}',
  inDiscipline: '{title}, {discipline}',
  keptPlan: '{title} ({ladder})',
  newPlan: 'A new plan',

  chooseLadder: 'Choose a {kind}',
  chooseLevel: 'Choose a level',
  noDiscipline: 'No particular one',
  notYet: 'Not on this {kind} yet',

  gone: 'What this plan aims at, {level} on the {ladder}, is no longer here as it was. Your notes are all kept; choose another level to go on with them.',
  changedWithin: 'The {kind} has changed within version {version}.',
  writtenAgainst: 'This plan was written against version {before}; the {kind} is now at {after}.',
  nothingDifferent: 'Nothing in this plan is asked differently.',
  newlyAsked: 'Newly asked',
  notAskedNow: 'No longer asked',
  saidDifferently: 'Said differently',
  instead: '“{after}” instead of “{before}”',

  begun: 'A new plan. The others stay as they are.',
  unread:
    'The {kinds} could not be read just now. Plans that are kept here can be read, changed and exported all the same.',
  cut: 'The link is not whole: it was cut on its way, or is no growth plan. Ask for it again, or for a file.',
  kept: 'Kept in this browser.',
  keptToday: 'Kept in this browser today at {time}.',
  keptOn: 'Kept in this browser on {day} at {time}.',
  notKept: 'Not kept in this browser.',
  notKeptYet: 'Not kept yet: your first note keeps it.',
  reallyDelete: 'Delete the plan “{title}” from this browser? Nobody else has it, unless you exported or shared it.',
  deleted: 'Deleted.',
  imported: 'Imported as a plan of its own: {title}.',
  notAPlan: 'This file is no growth plan that was exported here: it names no {kind} and no next level.',
  tooLarge: 'This file is larger than any growth plan.',
  tooLong: 'This plan is too long for a link. Export it as Markdown, and send the file.',
  linked: 'The link holds the whole plan: anyone who has it can read it.',
  copied: 'The link is copied. The link holds the whole plan: anyone who has it can read it.',
  copiedBefore: 'The plan has changed since you copied its link: copy it again.',
  takenOver: 'Taken over: it is now kept in this browser, and yours to change.',

  /** As it stands in a sentence on what is not kept. */
  thisPlan: 'this plan',
  exportFirst: 'Export the plan before you leave.',
  hiddenPlan: 'a plan',
  othersSafe: 'Your other plans are not affected.',
  /** Without its extension. */
  fileName: 'growth-plan-to-{to}',
  fileNameFrom: 'growth-plan-{from}-to-{to}',

  askedNext: 'What is asked next',
  about: '{ladder}, version {version}.',
  aboutChanged: '{ladder}, version {version}. Last changed on {day}.',
  left: 'No longer asked.',
  doesNotApply: 'Does not apply.',
  doesNotApplyBecause: 'Does not apply: {reason}',
  by: 'by {day}',
  talkedOn: 'Talked about on',
  agreed: 'What we agreed',
  again: 'We look at it again on',
};
export type PlannerWords = typeof PLANNER_WORDS;

/** The words of the page, with what ladders are called there in their places. */
export function plannerWords(planner: HTMLElement): PlannerWords {
  const { kind = 'ladder', kinds = 'ladders', name } = planner.dataset;
  const said = Object.entries(wordsFrom(planner, PLANNER_WORDS)).map(
    ([name, words]) => [name, say(words, { kind, kinds })] as const,
  );
  // The names are those of the words.
  const words = Object.fromEntries(said) as PlannerWords;
  return { ...words, ladder: name ?? words.ladder };
}
