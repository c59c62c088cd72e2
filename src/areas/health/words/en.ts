/** Health: what its pages say, in English. */
import { withArticle } from '#model/article.ts';
import { counted, listInWords, numberInWords } from '#words/number-words.ts';
import type { Register } from '#model/figures.ts';
import type { Name } from '#model/speech.ts';
import { RUN_WORDS } from '../run/run-words.ts';
import { debtInEnglish } from './en/debt.ts';
import { feedbackInEnglish } from './en/feedback.ts';
import { incidentInEnglish } from './en/incident.ts';
import { resultsInEnglish } from './en/results.ts';
import { riskInEnglish } from './en/risk.ts';
import { firstStepsInEnglish } from './en/first-steps.ts';
import { sloInEnglish } from './en/slo.ts';
import { storyInEnglish } from './en/story.ts';

const people = (count: number) => counted(count, 'person', 'people');

const registers: Readonly<Record<Register, string>> = {
  debt: 'technical debt',
  dependencies: 'dependencies',
  risks: 'risks',
  slos: 'service objectives',
  incidents: 'incidents',
};

export const en = {
  kinds: {
    debt: {
      one: 'Debt item',
      many: 'Debt items',
      purpose: 'What today’s shortcuts cost each month, what they would cost to put right, and which come first.',
    },
    risk: {
      one: 'Risk',
      many: 'Risks',
      purpose: 'What may go wrong, what others owe us and by when, and what is done about it.',
    },
    incident: {
      one: 'Incident',
      many: 'Incidents',
      purpose: 'What happened, what made it possible, and what we do so that it hurts less next time.',
    },
    feedback: {
      one: 'Feedback',
      many: 'Feedback',
      purpose: 'What people said, and what was done about it or why not.',
    },
    story: {
      one: 'Story',
      many: 'Stories',
      purpose: 'What failed, what fixed it, and what others can take from it.',
    },
    slo: {
      one: 'Service objective',
      many: 'Service objectives',
      purpose: 'How reliable each system has to be for its users, and how much room is left.',
    },
    'health-check': {
      one: 'Health check',
      many: 'Health checks',
      purpose: 'Questions that show on one page how people, software or the whole organisation are doing.',
    },
    snapshot: {
      one: 'Snapshot',
      many: 'Snapshots',
      purpose: 'What groups answered on one day, and what they decided to do.',
    },
  },
  unit: {
    /** Over the names of teams or systems. */
    column: 'Unit',
    /** A team or a system, as what a check asks about. */
    one: ({ inText: { one } }: Name) => withArticle(one, 'A'),
    organisation: 'The organisation',
    /** Beside an empty line on paper. */
    organisationName: 'Organisation',
  },
  check: {
    sections: {
      answers: 'The answers',
      method: 'How to run it',
      figures: 'What the registers say',
      sums: 'All together',
      weakest: 'Where to begin',
      open: 'Still open from the last check',
      overall: 'Area by area',
    },
    questions: (count: number) => counted(count, 'question'),
    minutes: (count: number) => counted(count, 'minute'),
    run: 'Run this check',
    results: 'Results so far',
    facts: { unit: 'Asked of', questions: 'Questions', minutes: 'Takes', groupSize: 'Made for' },
    questionsIn: (questions: number, areas: number) =>
      `${questions} in ${numberInWords(areas)} area${areas === 1 ? '' : 's'}`,
    groupSize: (count: number) => `up to ${people(count)}`,
    blanks: { date: 'Date', people: 'People' },
    looksGood: 'Looks good',
    looksBad: 'Looks bad',
    lookFirst: 'Look at the numbers first',
    reversed: 'Turned round: to agree is bad news.',
    figureFrom: 'from',
    registers,
    method: {
      vote: {
        blind: 'Everyone answers on their own, and the answers are shown all at once.',
        open: 'Answers are given aloud, one after the other.',
      },
      talk: 'Then talk about where you differ, and about the lowest answers, before you agree on what to do first.',
      tooFew: (least: number) =>
        `With fewer than ${numberInWords(least)} people, keep what you agreed on and no count of the answers: in a small group a count names people.`,
      bring: (names: readonly Register[]) =>
        `Bring the figures with you: the registers of ${listInWords(names.map((name) => registers[name]))} say more than memory does.`,
    },
    comparability: {
      never: ({ inText }: Name) => `Answers are never compared, neither with other ${inText.many} nor with last time.`,
      trend: () => 'Answers are compared with earlier ones of the same unit, never with those of another.',
      aggregate: () => 'Answers may be added up over several units. No unit is ranked.',
    },
  },
  results: resultsInEnglish,
  trend: {
    title: (unit: string, check: string) => `${unit}: ${check}`,
    description: (unit: string, check: string) => `How ${unit} answered the ${check} over time.`,
    lead: 'Each check from the first to the latest. A higher line is better news; a cell says by colour, sign and words what was answered.',
    runAgain: 'Run it again',
    weakest: 'The areas that were weakest at the latest check.',
    overall:
      'The mean of the answers, named by the answer next to it. The dot shows its place between the worst and the best; what does not apply is left out.',
    compared: {
      sameVersion: (day: string, version: number) =>
        `Better and worse mean: since the check of ${day}, version ${version} of the questions.`,
      otherVersion: (day: string, before: number, now: number, same: number, all: number) =>
        `Better and worse mean: since the check of ${day}. That was version ${before} of the questions, the latest is version ${now}: ${same} of ${all} questions can be compared${same === all ? '.' : ', and these cannot:'}`,
    },
    askedOtherwise: (answer: string) => `${answer} (asked otherwise then)`,
    area: 'Area',
    question: 'Question',
    points: (points: number, most: number) => `${points.toFixed(1)} on a scale from 1 to ${most}`,
    changes: { better: '▲ better', same: '= the same', worse: '▼ worse' },
  },
  /** What a group decided to do. */
  action: {
    due: 'by {day}',
    states: { open: 'Open', overdue: 'Overdue', done: 'Done', dropped: 'Dropped' },
    carried: 'from an earlier check',
  },
  snapshot: {
    actions: 'What we do about it',
    facts: { unit: 'About', date: 'Date', people: 'Took part', comparedWith: 'Compared with' },
    /** A run by its day and the version of the check that it answered. */
    run: (day: string, version: number) => `${day}, version ${version}`,
    left: {
      title: 'No longer asked',
      summary: 'Answers to questions of an earlier version of the check. They stay part of the record.',
    },
    people,
    lastAnswers: (check: Name) => `Last ${check.inText.one}`,
    since: { better: 'better than last time', same: 'as last time', worse: 'worse than last time' },
    felt: { better: 'felt better', same: 'felt the same', worse: 'felt worse' },
    notApplicable: 'Does not apply: {reason}',
    notAnswered: 'Not answered.',
  },
  run: {
    title: (check: string) => `Run: ${check}`,
    description: (check: string) => `Answer the ${check} together, on one device.`,
    lead: 'Answer the {check} together, talk about where you differ, and keep what you agree on.',
    withoutScript:
      'This page counts and keeps answers with JavaScript, which is switched off here. The questions can be read, marked and printed as they stand.',
    start: {
      title: 'Before you begin',
      day: 'Day',
      way: 'How you answer',
      round: 'In turn, on this device.',
      roundMeans: 'Each person answers unseen and passes it on; then all answers are shown at once.',
      form: 'On one form.',
      formMeans: 'You talk, and one of you writes down what you agree on.',
      kept: (least: number) =>
        `Everything stays in this browser until you save it, also without a network. At least ${least} people have to answer before anything is shown or kept.`,
      begin: 'Begin',
    },
    pass: {
      first: 'Person 1',
      take: 'Take the device. Nobody else looks, and nobody is asked how they answered: answers are only added up.',
      ready: 'I have it: show the questions',
      reveal: 'Everybody has voted: show the answers',
    },
    question: {
      signs: 'What good and bad look like',
      notApplicable: 'Does not apply',
      whyNot: 'Why it does not apply',
      comment: 'Comment',
      cast: 'Done: hide my answers and pass it on',
      back: 'Hand it back without answering',
    },
    agree: {
      title: 'What you agree on',
      people: 'How many people take part',
      more: 'Someone has still to vote',
      open: 'First: what is still open from the last check',
      actions: 'What will you do about it?',
      fewActions: 'Few things: one or two that you will have done by the next check.',
    },
    action: {
      choose: 'Choose…',
      add: 'Add an action',
      text: 'What',
      owner: 'Who sees to it',
      due: 'By',
      status: 'State',
      states: { open: 'Still open', done: 'Done', dropped: 'Dropped' },
      remove: 'Remove',
    },
    keep: {
      title: 'Keep it',
      save: ({ inText }: Name) => `Save the ${inText.one} file`,
      write: ({ inText }: Name) => `Write the ${inText.one} in the repository`,
      copyFile: ({ inText }: Name) => `Copy the ${inText.one} file`,
      saveMarkdown: 'Save as Markdown',
      copy: 'Copy as Markdown',
      print: 'Print',
      where: ({ inText }: Name) =>
        `Put the ${inText.one} file into {folder} of the playbook and open a pull request: the trend is drawn from these files.`,
      again: 'Begin again',
    },
    browser: RUN_WORDS,
  },
  nav: { run: 'Run it', runCheck: 'Run a check', results: 'Results' },
  attention: {
    actions: (count: number) =>
      count === 1 ? '1 action from a check overdue' : `${count} actions from checks overdue`,
  },
  slo: sloInEnglish,
  firstSteps: firstStepsInEnglish,
  debt: debtInEnglish,
  risk: riskInEnglish,
  incident: incidentInEnglish,
  feedback: feedbackInEnglish,
  story: storyInEnglish,
};
