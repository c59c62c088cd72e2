/** Growth: what its pages say, in English. */
import type { LadderFormat } from '../export/ladder-format.ts';
import { COMPARE_WORDS } from '../compare/compare-words.ts';
import { LEVEL_WINDOW_WORDS } from '../matrix/level-window-words.ts';
import { PLANNER_WORDS } from '../plan/planner-words.ts';
import type { Decision, Meeting } from '../role/parts.ts';
import type { GuardName } from '../calibration/guards.ts';
import { inText } from '#words/in-text.ts';
import type { Expectation } from '../ladder/schema.ts';
import type { Name } from '#model/speech.ts';
import { dateInWords } from '#words/date-words.ts';
import { counted, listInWords, numberInWords } from '#words/number-words.ts';

const expectations = (count: number) => counted(count, 'expectation');
const named = (count: number, { inText }: Name) => counted(count, inText.one, inText.many);

export const en = {
  kinds: {
    behaviours: {
      one: 'Shared behaviours',
      many: 'Shared behaviours',
      purpose: 'Expectations that hold in several places in the same words, written once.',
    },
    ladder: {
      one: 'Ladder',
      many: 'Ladders',
      purpose: 'What is expected at each level, and how one grows from one to the next.',
    },
    role: { one: 'Role', many: 'Roles', purpose: 'Who answers for what.' },
    skill: { one: 'Skill', many: 'Skills', purpose: 'What good work looks like, from first awareness to mastery.' },
  },
  behaviours: {
    asked: expectations,
    because: 'Because:',
    everyLevel: 'Every level',
    forDiscipline: (discipline: string) => `for ${discipline}`,
    leftOut: 'Left out',
    linkTo: (id: string) => `Link to ${id}`,
    notShared: 'Not shared yet',
    notSharedYet: (ladder: Name) => `No ${ladder.inText.one} shares this set yet.`,
    retired: (version: string) => `No longer asked since version ${version}`,
    saysInstead: 'Says instead:',
    sharedBy: (count: number, ladder: Name) => `Shared by ${named(count, ladder)}`,
    whoShares: 'Who shares it',
  },
  calibration: {
    about: (version: string) =>
      `What {to} asks, from the {ladder}, version ${version}, in force from {date}. Fill it in alone first; then compare.`,
    aboutMove: (version: string) =>
      `What {to} asks beyond {from}, from the {ladder}, version ${version}, in force from {date}. Fill it in alone first; then compare.`,
    aboutDiscipline: (version: string) =>
      `For a meeting about {discipline}: this cover, then a packet for each level of the {ladder}, version ${version}, in force from {date}. Each packet begins on a sheet of its own.`,
    allBut: (disciplines: readonly string[]) => `in all but ${disciplines.join(', ')}`,
    allLevels: 'All levels',
    allThatIsAsked: (level: string) => `All that ${level} asks`,
    asked: {
      columns: ['Asked', 'What was seen, when and where', 'What is missing'],
      summary: 'Write what happened, when, and where one can see it. An empty row is an answer too.',
    },
    avoid: {
      columns: ['Habit', 'When it was seen', 'What became of it'],
      summary: 'A habit counts, an occasion does not: name at least two, or leave the row empty.',
    },
    caseFields: ['Case', 'Period the evidence covers', 'Filled in by (role)', 'Date'],
    criteria: { columns: ['Criterion', 'What shows it', 'What is missing'] },
    decidedIn: 'Decided in {ritual}.',
    decisionFields: [
      'Decision, and who made it',
      'The expectations that carried it',
      'Doubts, and the expectation each rests on',
      'What would change it, and when we look again',
      'Who tells the person, in writing, by when',
    ],
    description: (level: string) =>
      `What to read, ask and write down when a case for ${level} is decided, ready to be printed.`,
    essential: 'Essential',
    evidence: 'Evidence to bring',
    forMeeting: 'Calibration packets',
    forOneDiscipline: 'For one discipline, in its words: {disciplines}',
    guards: {
      recency: {
        name: 'Recency',
        sign: 'The last few weeks stand for the whole period.',
        question: 'Which evidence here is older than three months? If there is none, who has looked for it?',
      },
      halo: {
        name: 'Halo and horns',
        sign: 'One brilliant or one bad piece of work colours every row.',
        question: 'If that one piece of work were struck out, which of our answers would change?',
      },
      similarity: {
        name: 'Similarity',
        sign: 'We warm to a case because its path resembles our own.',
        question: 'Would we read it the same way if this work had come from someone unlike everyone in this room?',
      },
      proximity: {
        name: 'Proximity',
        sign: 'People whom we see more often seem to do more.',
        question: 'Whose work do we know only from a document, and who here can speak for it at first hand?',
      },
      credit: {
        name: 'Credit',
        sign: 'Shared work is credited to the person who presented it.',
        question: 'What was this person’s own part in each joint result, and who says so besides its loudest voice?',
      },
      'invisible-work': {
        name: 'Invisible work',
        sign: 'Reviews, onboarding and note-taking count for nothing.',
        question: 'Which work that others would miss is named nowhere in this case?',
      },
      leniency: {
        name: 'Leniency and severity',
        sign: 'A ✓ means something else from each of us.',
        question: 'Which of the expectations does each ✓ rest on, and would another manager’s ✓ rest on the same?',
      },
      anchoring: {
        name: 'Anchoring',
        sign: 'The first opinion, or the present level, sets the tone.',
        question: 'Did everyone write down an answer before the first one was spoken?',
      },
      circumstance: {
        name: 'Circumstance',
        sign: 'Luck, or a hard project, is taken for character.',
        question: 'What would anyone have achieved in this place, with these people and in this quarter?',
      },
      'vague-praise': {
        name: 'Vague praise',
        sign: 'Words such as “strong” or “not quite there” decide.',
        question: 'What was done, when, and what changed because of it? Strike every adjective that stands alone.',
      },
    } satisfies Readonly<
      Record<GuardName, { readonly name: string; readonly sign: string; readonly question: string }>
    >,
    guardsSummary: (count: number) => {
      const number = numberInWords(count);
      return `${number.charAt(0).toUpperCase()}${number.slice(1)} errors that careful people make in this room. Read each question aloud; tick it when someone has answered.`;
    },
    held: (title: string) => `The title is ${title}.`,
    isNew: 'New at this level',
    ofDiscipline: (discipline: string) => `Calibration packets: ${discipline}`,
    ofDisciplineDescription: (discipline: string, ladder: string) =>
      `What to print for the calibration of ${discipline} on the ${ladder}: a cover, and a packet for each level.`,
    onlyIn: (disciplines: readonly string[]) => `in ${disciplines.join(', ')}`,
    onlyWhatIsNew: (level: string) => `Only what is new from ${level}`,
    otherDisciplines: 'Another discipline: {disciplines}',
    otherPackets: 'Another packet:',
    own: { added: 'asked in this discipline only', reworded: 'worded for this discipline' },
    packet: 'Packet',
    packets: 'packets',
    readInFull: 'Read {level} in full before the meeting.',
    sections: {
      rule: 'How it is decided',
      criteria: 'What must be true',
      asked: 'What is asked',
      avoid: 'What would speak against it',
      guards: 'Before you decide',
      decision: 'The decision',
    },
    source: (authors: readonly string[], hasOthers: boolean, year: number) =>
      `${listInWords(hasOthers ? [...authors, 'others'] : authors)}, ${year}`,
    title: (level: string) => `Calibration packet: ${level}`,
    toPrint: 'Print',
    titleOfMove: (from: string, to: string) => `Calibration packet: ${from} to ${inText(to)}`,
  },
  compare: {
    all: 'All levels',
    browser: COMPARE_WORDS,
    choose: 'Levels to compare',
    description: (skill: Name) =>
      `Levels side by side: what they are about, which ${skill.inText.many} they need, and what is expected.`,
    equals: 'Equal to',
    expected: 'What is expected',
    lasts: 'still, from below',
    none: 'No level',
    onlyDifferences: 'Hide what is equal',
    places: ['First', 'Second', 'Third'],
    tagline: 'In a sentence',
    title: (ladder: string) => `${ladder}: levels compared`,
    titles: 'Titles',
    whole: 'Levels side by side',
    withLevel: (level: string) => `Compare with ${inText(level)}`,
    withoutScript: 'Two at a time, step by step:',
  },
  coverage: {
    about:
      'Gaps are questions and no faults: a group may rightly have nothing to say of a level. Saying little, and all of it clearly, is better than filling every cell.',
    antiPatterns: 'To avoid',
    description: (ladder: Name) => `For those who write this ${ladder.inText.one}: what it leaves open.`,
    edit: 'Edit',
    expectations: 'Expectations',
    gaps: (count: number) => (count === 1 ? 'One expectation' : `${count} expectations`),
    group: 'Group',
    level: 'Level',
    none: 'none',
    noneYet: 'none yet',
    nothingAsked: (groups: string) => `Nothing asked in ${groups}.`,
    nothingSaid: (dimensions: string) => `Nothing said of ${dimensions}.`,
    ofLevels: 'What each level has',
    read: 'Read',
    responsibilities: 'Responsibilities',
    sections: (skill: Name) => ({
      cells: 'Expectations by group and level',
      byLevel: 'Level by level',
      withoutExample: 'Without an example',
      withoutSkill: `Without a ${skill.inText.one}`,
      undescribed: `Steps that their ${skill.inText.one} does not describe`,
    }),
    title: (ladder: string) => `${ladder}: coverage`,
    undescribed: (skill: Name) =>
      `Some level asks for them; the page of the ${skill.inText.one} does not say what they look like.`,
    withExample: 'With an example',
    withoutExample: 'A sentence that everybody reads in their own way becomes clear by one thing that happened.',
    withoutSkill: (skill: Name) =>
      `What names no ${skill.inText.one} stands on no map, and nobody can say how to learn it.`,
  },
  diff: {
    criteria: {
      added: 'is newly a criterion of promotion',
      removed: 'is a criterion of promotion no longer',
      reworded: 'is a criterion of promotion in other words',
    },
    everyLevel: 'Every level',
    evidence: {
      added: 'is newly evidence for a promotion',
      removed: 'is evidence for a promotion no longer',
      reworded: 'is evidence for a promotion in other words',
    },
    expectation: {
      added: (who: PeopleNamed) => `is newly asked${people('of', who)}`,
      detailGone: 'is explained no longer',
      detailOther: 'is explained better',
      exampleLess: 'has an example less',
      exampleMore: 'has an example more',
      exampleReworded: 'has an example in other words',
      examplesTurned: 'has examples that are meant otherwise',
      group: ({ before, after }: Turn) => `moved from ${before} to ${after}`,
      kind: ({ before, after }: Turn<keyof typeof SORTS_OF_ASK>, who: PeopleNamed) =>
        `is now ${SORTS_OF_ASK[after]}, and ${SORTS_OF_ASK[before]} no longer${people('for', who)}`,
      levels: ({ before, after }: Turn<readonly string[]>, who: PeopleNamed) =>
        `moved from ${listInWords(before)} to ${listInWords(after)}${people('', who)}`,
      proficiency: ({ before, after }: Turn, who: PeopleNamed) =>
        `asks${people('', who)} for ${after} instead of ${before}`,
      removed: (who: PeopleNamed) => `is asked no longer${people('of', who)}`,
      resources: 'has other resources',
      skillGone: (skill: string, who: PeopleNamed) => `needs ${skill} no longer${people('for', who)}`,
      skillNew: (skill: string, who: PeopleNamed) => `needs ${skill} as well${people('for', who)}`,
      weightLess: ({ before, after }: Turn, who: PeopleNamed) =>
        `counts less, ${after} instead of ${before}${people('for', who)}`,
      weightMore: ({ before, after }: Turn, who: PeopleNamed) =>
        `counts more, ${after} instead of ${before}${people('for', who)}`,
    },
    id: ({ before, after }: Turn) => `has another id, ${after} instead of ${before}`,
    level: {
      added: 'is a new level',
      bands: 'has other bands',
      draftAgain: 'is a draft again',
      equivalentTo: 'is equal to other levels',
      nowCounts: 'counts now; it was a draft',
      rank: ({ before, after }: Turn) => `stands at rank ${after} instead of ${before}`,
      removed: 'is a level no longer',
      taglineGone: 'has no tagline any more',
      taglineOther: 'is summed up in other words',
      terminal: 'is now a level to stay at',
      terminalNoLonger: 'is no longer a level to stay at',
      titles: 'has other titles',
      track: (track: string) => `moved to the track ${track}`,
      dimension: {
        gone: (dimension: string) => `says nothing of ${dimension} any more`,
        less: (dimension: string, { before, after }: Turn) =>
          `asks for less ${dimension}, ${after} instead of ${before}`,
        more: (dimension: string, { before, after }: Turn) =>
          `asks for more ${dimension}, ${after} instead of ${before}`,
        new: (dimension: string) => `says its ${dimension} now`,
        reworded: (dimension: string) => `says its ${dimension} in other words`,
      },
    },
    noStep: 'no step',
    override: {
      forEveryone: (who: PeopleNamed) => `is asked${people('of', who)} in the words for everyone again`,
      ownWords: (who: PeopleNamed) => `is said in words of their own${people('for', who)}`,
      reason: 'differs for another reason',
      reworded: (who: PeopleNamed) => `was reworded${people('for', who)}`,
    },
    points: {
      count: (step: string, { before, after }: Turn) => `count ${after} for ${step} instead of ${before}`,
      countOtherwise: (step: string) => `count ${step} otherwise`,
      threshold: ({ before, after }: Turn, who: PeopleNamed) =>
        `reach further at ${after} instead of ${before}${people('for', who)}`,
      thresholdGone: (who: PeopleNamed) => `have no threshold any more${people('for', who)}`,
      thresholdNew: (threshold: string, who: PeopleNamed) => `have a new threshold, ${threshold}${people('for', who)}`,
    },
    requirement: {
      added: (step: string, who: PeopleNamed) => `is newly required${people('of', who)}, at ${step}`,
      removed: (who: PeopleNamed) => `is required no longer${people('of', who)}`,
      turned: ({ before, after }: Turn, who: PeopleNamed) =>
        `is required${people('of', who)} at ${after} instead of ${before}`,
    },
    reworded: 'was reworded',
    structure: {
      added: (part: keyof typeof PARTS_OF_LADDER) => `is a new ${PARTS_OF_LADDER[part]}`,
      id: 'has another id',
      moved: 'has another place',
      removed: (part: keyof typeof PARTS_OF_LADDER) => `is a ${PARTS_OF_LADDER[part]} no longer`,
      stepsOther: 'has other steps',
      stepsReworded: 'says its steps in other words',
    },
    /** What stands once in a ladder, as the subject of what is said of it. */
    terms: {
      calibration: 'The calibration',
      decisionRule: 'The rule of decision',
      faq: 'The questions',
      myths: 'The myths',
      notice: 'The notice on how to read it',
      points: 'The points',
      process: 'The process of promotion',
      isChanged: 'changed',
      isNew: 'is new',
    },
    wasCalled: (name: string) => `was called ${name}`,
    whole: (ladder: string) => `The ${ladder} as a whole`,
  },
  expectation: {
    all: (ladder: string) => `${ladder}: all expectations`,
    allDescription: 'Each expectation once and in full: what it means, whom it concerns and where it comes from.',
    alsoAskedOf: (level: string) => `also asked of ${level}`,
    alsoAvoidedAt: (level: string) => `also at ${level}`,
    askedOf: 'Asked of {levels}',
    askedOfAll: 'Asked of every level',
    avoid: 'To avoid:',
    avoidedAt: 'To avoid at {levels}',
    avoidedAtAll: 'To avoid at every level',
    edit: 'Edit',
    examples: {
      better: 'Better:',
      notAs: 'Not as:',
      seenAs: 'Seen as:',
    },
    from: 'from {source}',
    fromShared: (ladders: number, ladder: Name) => `from {source}, shared by ${named(ladders, ladder)}`,
    learnIt: 'Learn it: {resources}',
    link: 'Link',
    linkTo: (id: string) => `to ${id}`,
    marks: { responsibility: 'Answers for', 'anti-pattern': 'Avoid' },
    more: 'more',
    moreOn: (id: string) => `on ${id}`,
    newIn: (version: string) => `new in ${version}`,
    notAsked: 'not asked.',
    notAskedSince: (version: string) => `Not asked since version ${version}`,
    opens: {
      detail: 'How it is meant',
      detailWithExamples: 'How it is meant, with examples',
      examples: (count: number): string => (count === 1 ? 'Example' : 'Examples'),
      resources: 'Where to learn it',
    },
    retired: 'Asked no longer',
    retiredSummary: 'They stay written, so that older reviews can be understood and no name is used twice.',
    since: (version: string) => `since ${version}`,
    sinceLevel: (level: string) => `since ${level}`,
    suggest: 'Suggest a change',
    suggestion: {
      title: (ladder: string, id: string) => `${ladder}: ${id}`,
      text: (id: string, place: string, text: string) =>
        `About \`${id}\` (${place}):\n\n> ${text}\n\nWhat should it say, and why?\n`,
    },
    weights: { essential: 'essential', important: 'important', supporting: 'supporting' },
    wordedFor: (discipline: string) => `worded for ${discipline}:`,
    wordedForLadder: (ladder: Name) => `worded for this ${ladder.inText.one}:`,
  },
  export: {
    formats: {
      csv: 'Spreadsheet (CSV)',
      markdown: 'Markdown',
      json: 'JSON',
    } satisfies Readonly<Record<LadderFormat['format'], string>>,
    document: {
      avoid: (text: string) => `Avoid: ${text}`,
      answersFor: (text: string) => `Answers for: ${text}`,
      draft: (level: string) => `${level} (draft)`,
      example: (text: string) => `For example: ${text}`,
      howToRead: 'How to read it',
      myths: 'Myths',
      notAs: (text: string) => `Not: ${text}`,
      promotion: 'Promotion',
      questions: 'Questions',
      titles: (titles: readonly string[]) => `Titles: ${titles.join(', ')}.`,
      version: (version: string, from: string) => `Version ${version}, in effect from ${from}.`,
      whatShowsIt: 'What shows it:',
    },
  },
  history: {
    about:
      'The first number of a version rises when something new is asked of someone, the second when something is clarified or taken away, the third when only words are different. A review is held under the version that counts on its day.',
    added: '[added:',
    asItIsNow: (title: string) => `${title} as it is now`,
    bumps: { major: 'Major', minor: 'Minor', patch: 'Patch', none: 'None' },
    byLevel: 'By level',
    coming: (version: string, from: string, today: string) =>
      `Version ${version} counts from ${dateInWords(from)}; today, ${today} counts.`,
    comingAlone: (version: string, from: string, ladder: Name) =>
      `Version ${version} counts from ${dateInWords(from)}; until then, no version of this ${ladder.inText.one} counts.`,
    counted: (count: number, does: string) => `${count} ${does}`,
    description: 'Each version, the days on which it counted, and what it asked differently, level by level.',
    did: {
      added: 'added',
      clarified: 'clarified',
      deepened: 'deepened',
      moved: 'moved',
      removed: 'removed',
      renamed: 'renamed',
      reworded: 'reworded',
      weakened: 'weakened',
    },
    does: {
      added: 'Added',
      clarified: 'Clarified',
      deepened: 'Deepened',
      moved: 'Moved',
      removed: 'Removed',
      renamed: 'Renamed',
      reworded: 'Reworded',
      weakened: 'Weakened',
    },
    evidence: 'Evidence',
    firstVersion: 'This is the first version that is kept here.',
    forEveryone: 'For everyone: {text}',
    former: (version: string) => `Version ${version} is a former one`,
    formerDescription: 'A former version, kept for those who were held to it.',
    kinds: { responsibility: 'Responsibility', 'anti-pattern': 'To avoid' },
    meaning: {
      major: 'Something new is asked of someone.',
      minor: 'Nothing new is asked; something was clarified, renamed or taken away.',
      patch: 'Nothing but words.',
      none: 'Nothing that is asked is different.',
    },
    notAsked: 'Not asked.',
    onlyFor: (disciplines: string) => `Only ${disciplines}`,
    ofLadder: (ladder: string, version: string) => `${ladder}, version ${version}`,
    ofLadderInText: (ladder: string, version: string) => `${ladder}, version ${version},`,
    readAsItWas: (version: string) => `Read version ${version} as it was`,
    reviews: 'Reviews held between {from} and {until} refer to this version.',
    removed: '[removed:',
    seeAlso: '{ladder} and {versions}.',
    seeNext: '{changes}, or read {ladder} and {versions}.',
    sections: {
      levels: 'Levels',
      expected: 'What was expected',
      overrides: 'What disciplines said differently',
      promotion: 'Promotion',
    },
    standing: {
      coming: 'Counts from {from}',
      counted: 'Counted from {from} until {until}',
      counts: 'Counts since {from}',
      countsUntil: 'Counts since {from}, until {until}',
      passedOver: 'Never counted: the next version took its place before',
    },
    title: (ladder: string) => `${ladder}: what changed`,
    untouched: 'No level has changed since the first version that is kept here.',
    version: (version: string) => `Version ${version}`,
    versionInText: (version: string) => `version ${version}`,
    versions: 'all its versions',
    was: 'What was expected, by group and level',
    whatChanged: (version: string) => `See what version ${version} changed`,
  },
  ladder: {
    facts: {
      expectations,
      groups: (count: number) => counted(count, 'group'),
      levels: (count: number) => counted(count, 'level'),
      version: (version: string) => `Version ${version}`,
    },
    proficiency: {
      awareness: {
        label: 'Awareness',
        definition: 'Knows what it is for, and recognises it when it is done well.',
      },
      foundational: { label: 'Foundational', definition: 'Does it in simple cases, with help close by.' },
      working: { label: 'Working', definition: 'Does it reliably in everyday cases, without help.' },
      practitioner: {
        label: 'Practitioner',
        definition: 'Does it well in hard cases, and helps others to do it.',
      },
      expert: { label: 'Expert', definition: 'Changes how the organisation does it.' },
    },
  },
  level: {
    above: 'The level above',
    against: (level: string) => `Against ${level}`,
    bands: 'A level is a stretch of road: where on it someone stands is for two people to talk about.',
    before: (level: string) => `${level}:`,
    below: 'The level below',
    beyond: (level: string) => `Beyond ${level}`,
    disciplines: 'All of the above is asked of everyone. This is what work in one discipline adds, or says otherwise.',
    draft: 'Draft: not in force yet',
    equals: 'Equal to',
    growth: {
      expectations(count: number, responsibilities: number) {
        if (count === responsibilities) return counted(count, 'new responsibility', 'new responsibilities');
        const all = counted(count, 'new expectation');
        if (responsibilities === 0) return all;
        const some =
          responsibilities === 1 ? 'one of them a responsibility' : `${responsibilities} of them responsibilities`;
        return `${all} (${some})`;
      },
      newSkills: (count: number, { inText }: Name) => counted(count, `new ${inText.one}`, `new ${inText.many}`),
      nothing: 'nothing new',
      raisedSkills: (count: number, skill: Name) => `${named(count, skill)} needed better than before`,
    },
    howWell: 'How well',
    inGroups: (groups: string) => `In ${groups}`,
    moves: 'What changes for someone who goes on from this level.',
    neighbours: 'Levels below and above',
    newSince: (level: string) => `new since ${level}`,
    notAskedHere: 'Not asked here:',
    onScales: (levels: string) => `${levels} on each scale`,
    ofTrack: (track: string) => `Levels: ${track}`,
    raised: 'raised',
    same: 'the same',
    sections: {
      glance: 'At a glance',
      bands: 'Within the level',
      expected: 'What is expected',
      disciplines: 'In single disciplines',
      stillExpected: 'Still expected',
      avoid: 'What to avoid',
      moves: 'From here',
    },
    skillTable: (skill: Name) => `${skill.many} and how well they are needed`,
    stillExpected: 'Asked for at an earlier level, and still true here.',
    terminal: 'A full career',
    titles: (count: number): string => (count === 1 ? 'Title' : 'Titles'),
    upFrom: (step: string) => `up from ${step}`,
    wholeMatrix: (discipline: string) => `The whole matrix for ${discipline}`,
  },
  matrix: {
    about: (id: string) => `All about ${id}`,
    description: (ladder: string) => `What each group expects at each level of the ${ladder}.`,
    descriptionFor: (discipline: string, ladder: string) =>
      `What is expected in ${discipline} at each level of the ${ladder}.`,
    descriptionForEveryone: (ladder: string) => `What is expected of everyone at each level of the ${ladder}.`,
    differences: { added: 'Asked here only', reworded: 'Said otherwise here' },
    draft: 'Draft',
    everyone: 'Everyone',
    examples: 'Examples',
    filter: {
      allGroups: 'All groups',
      allTracks: 'All tracks',
      examples: 'Show examples',
      group: 'Group',
      label: 'Narrow the matrix',
      noun: 'expectations',
      track: 'Track',
    },
    idle: (count: number) => `${count} expectations`,
    label: 'Expectations by group and level',
    nothing: 'Nothing asked here',
    title: (ladder: string) => `${ladder}: the matrix`,
    titleFor: (ladder: string, discipline: string) => `${ladder}: the matrix for ${discipline}`,
    turn: {
      earlier: 'Earlier levels',
      from: 'Show levels from',
      label: 'Levels shown',
      later: 'Later levels',
    },
    whose: 'Whose matrix',
    window: LEVEL_WINDOW_WORDS,
  },
  mentoring: {
    about: (skill: Name) =>
      `Find the ${skill.inText.one}, see at which level it is learned, and ask someone at a level that could teach it. A level is named where it is the first on its track to ask for a step; the levels above it know as much.`,
    couldTeach: 'Could teach it',
    description: (skill: Name, role: Name) =>
      `Who learns which ${skill.inText.one} at which level, and who could teach it: levels and ${role.inText.many}, never persons.`,
    gap: (ladder: Name) => `A gap: no ${ladder.inText.one} asks anyone to know it that well`,
    growsOn: '{role} grows on the {ladder}',
    heldAs: 'held as',
    learns: 'Learns it',
    noLearners: 'Nobody below those who teach',
    rolesOnLadders: (role: Name, ladder: Name) => `${role.many} on ${ladder.inText.many}`,
    title: 'Mentoring',
  },
  move: {
    added: 'Asked now, and nothing of the kind before.',
    all: (ladder: string) => `${ladder}: moves`,
    allDescription: 'Every way from one level to another, and what changes on it.',
    avoid: {
      added: 'From here on',
      continuing: 'As before',
      dropped: 'Not named again',
      reworded: 'Reworded',
      summary: 'Habits that speak against a level. They are no demands, and are counted apart from them.',
    },
    back: 'The way back: {move}',
    before: 'Before:',
    betweenDisciplines: 'Between disciplines',
    betweenDisciplinesSummary: 'At the same level, with other work: what is asked otherwise.',
    change: 'Change',
    changes: {
      new: 'new',
      raised: 'raised',
      lower: 'less',
      kept: 'the same',
      'no-longer': 'no longer asked',
    },
    character: {
      up: 'A step up in the same track.',
      fork: 'The way over to another track, where it forks.',
      sideways: 'A change of work between equal levels: no step up and none down.',
    },
    continuing: 'Asked before and now, in the same words.',
    counts: {
      added: 'added',
      avoid: 'newly to avoid',
      deepened: 'deepened',
      reworded: 'said otherwise',
      continuing: 'continuing',
      dropped: 'no longer asked',
      notNamed: 'not named again',
    },
    deepened: 'Asked before, and asked more of now.',
    demands: (count: number) => (count === 1 ? 'One new demand' : `${count} new demands`),
    description: (from: string, to: string) =>
      `What is added, what deepens and what goes on between ${from} and ${to}.`,
    discipline: {
      about: 'The level stays, the work changes. Read it beside the matrix for {from} and that for {to}, or go {back}.',
      back: 'the other way round',
      description: (ladder: string, from: string, to: string) =>
        `What changes at each level of the ${ladder} for someone who goes from ${from} to ${to}.`,
      goesOn: (count: number) =>
        count === 1
          ? 'One expectation goes on as at {level} everywhere.'
          : `${count} expectations go on as at {level} everywhere.`,
      same: 'Both are asked the same at {levels}.',
      sameEverywhere: 'Both are asked the same at every level: {levels}.',
      stillToAvoid: (count: number) =>
        count === 1 ? 'One habit is to be avoided as before.' : `${count} habits are to be avoided as before.`,
      title: (title: string) => `The title is ${title}.`,
    },
    disciplines: 'What changes in one discipline beyond what changes for everyone.',
    dropped: 'They belong to the work that is left behind.',
    droppedCount: (count: number) => (count === 1 ? 'One sentence' : `${count} sentences`),
    evidence:
      'A compass and no checklist: one telling piece of work for each group says more than a tick beside each sentence.',
    from: 'From',
    fromTo: (from: string, to: string) => `From ${from} to ${to}`,
    howPromotionWorks: 'How promotion works',
    howPromotionWorksIn: (ladder: string) => `How promotion works in ${ladder}`,
    kinds: { up: 'Up to', fork: 'Over to', sideways: 'Across to' },
    linkFrom: (level: string) => `From ${level} to`,
    named: 'Named',
    nothingSaid: 'Nothing said',
    nowWeight: (weight: string) => `now ${weight}`,
    reworded: 'Asked before and now, each time in other words.',
    same: 'The same',
    sections: (from: string, to: string, skill: Name) => ({
      added: 'Added',
      deepened: 'Deepened',
      reworded: 'Said otherwise',
      avoid: 'Habits to avoid',
      continuing: 'Continuing',
      dropped: 'No longer asked',
      notNamed: `Not named again at ${to}`,
      disciplines: 'In single disciplines',
      dimensions: 'Before and after',
      skills: `${skill.many}, before and after`,
      evidence: 'Evidence to gather',
      others: `Other ways from ${from}`,
    }),
    sideBySide: 'See both side by side',
    skillSteps: (skills: string, from: string, to: string) =>
      skills === '' ? `from ${from} to ${to}` : `${skills} from ${from} to ${to}`,
    skillTable: (skill: Name) => `${skill.many} before and after`,
    to: 'To',
    unlearnt: (level: string) => `Nobody unlearns them: ${level} stands on them and asks for what is beyond.`,
  },
  overview: {
    compass:
      'A compass, and no checklist. It says in which direction growth lies, and gives two people words to talk about it. Nobody does every sentence of a level, and doing them all is no proof of one.',
    dimensions: 'Dimensions by level',
    disciplines: {
      added: (count: number) => `${count} more`,
      asEveryone: 'as everyone',
      avoid: (count: number) => (count === 1 ? 'one habit to avoid differs' : `${count} habits to avoid differ`),
      goingOver: 'Going over to {disciplines}',
      leftOut: (count: number) => `${count} not asked`,
      reworded: (count: number) => `${count} said otherwise`,
      summary: 'Work differs, levels do not: what everyone is asked holds in all of them.',
    },
    expectations,
    inForce: (version: string) => `Version ${version}, in force from {day}. {changes}`,
    inForceInPlaceOf: (version: string) => `Version ${version}, in force from {day}, in place of {former}. {changes}`,
    level: 'Level',
    levels: 'Open a level to see what it asks for, or the arrow between two to see what changes.',
    matrix: (count: number) => `All ${count} expectations as a matrix`,
    myth: 'Myth:',
    nothingSaid: 'Nothing said',
    picture: {
      caption: 'Tracks side by side, the highest level first. Levels in one row are equal.',
      draft: 'Draft',
      equals: 'Dots join levels that are equal: moving over is a change of work, and no step up or down.',
      forksFrom: (kind: string, level: string) => `${kind}, from ${level} on`,
      kinds: {
        ic: 'by one’s own work',
        management: 'by leading people',
        hybrid: 'by one’s own work and by leading people',
      },
      terminal: 'A full career',
      terminals: '“A full career” marks a level that nobody is expected to leave.',
      up: (from: string, to: string) => `From ${from} to ${to}`,
      whatChanges: (from: string, to: string) => `From ${from} to ${to}: what changes`,
    },
    plan: 'Write a growth plan',
    points: {
      count: 'What a step counts',
      from: 'From',
      points: 'Points',
      reach: 'What points reach',
      reaches: 'Reaches',
      step: 'Step',
      summary: (skill: Name) => `What each step of a ${skill.inText.one} counts, and what the sum reaches.`,
    },
    promotion: {
      criteria: 'What must be true',
      decidedBy: 'Decided by',
      decidedIn: 'Decided in',
      evidence: 'What shows it',
    },
    sections: {
      reading: 'How to read it',
      levels: 'Levels',
      waysOn: 'Ways on from here',
      dimensions: 'What sets levels apart',
      groups: 'What expectations are about',
      disciplines: 'Disciplines',
      promotion: 'Promotion',
      points: 'Points',
      myths: 'Myths',
      questions: 'Questions',
    },
    shares: (ladder: Name) => `Part of what it asks is shared with other ${ladder.inText.many}: {sources}`,
    take: 'Take it along:',
    toAvoid: (count: number) => `${count} to avoid`,
    ways: {
      compare: { label: 'Compare levels', question: 'How do two or three levels differ, side by side?' },
      coverage: { label: 'Coverage', question: 'For editors: what is not written yet?' },
      expectations: {
        label: 'All expectations',
        question: 'What does one sentence mean, where is it from, and how do I change it?',
      },
      moves: { label: 'Moves', question: 'What changes when I go from one level to another?' },
      responsibilities: {
        label: (skill: Name) => `Responsibilities by ${skill.inText.one}`,
        question: 'What must I be good at to answer for this?',
      },
      skills: {
        label: (skill: Name) => `${skill.many} by level`,
        question: (skill: Name) => `Which ${skill.inText.many} do I need, and how well?`,
      },
    },
    whatChanged: 'What changed',
  },
  plan: {
    about:
      'A plan is for the one who grows and the one who helps. It counts nothing and grades nobody: the expectations are a compass, and a plan is a page of notes beside it.',
    browser: PLANNER_WORDS,
    changes: {
      label: (ladder: Name) => `Changes of the ${ladder.inText.one}`,
      notesStay: 'Your notes stay, also those under what is no longer asked.',
      update: 'Bring this plan up to date',
    },
    choices: {
      discipline: 'Discipline',
      from: 'Level now',
      label: 'What you plan',
      to: 'Next level',
    },
    description: 'Choose the level you grow towards, note what shows it, and take your notes to your next one-to-one.',
    introduction: 'What the plan is for, and where it stays',
    growTo: (level: string) => `Plan how to grow to ${inText(level)}`,
    hint: 'Choose where you are and where you want to go, and what the next level asks appears here, group by group. Or go on with a plan you exported: import it.',
    kept: { label: 'Plan', begin: 'New plan', discard: 'Delete this plan' },
    left: {
      title: 'Kept from before',
      about: (ladder: Name) =>
        `You noted this under groups that the ${ladder.inText.one} does not ask about here. It stays until you empty it.`,
    },
    level: 'Everything this level asks, with examples: {level}',
    itsPage: 'its page',
    notes: {
      addGoal: 'Add a goal',
      already: 'Asked of you already',
      because: 'because…',
      by: 'By',
      doesNotApply: 'Does not apply to my work',
      evidence: 'Evidence',
      evidenceHint: 'What happened, when, and what changed because of it. Links help.',
      goals: 'Goals',
      group: 'Group',
      notAsked: 'No longer asked here.',
      remove: 'Remove',
      thisGoal: 'this goal',
      willDo: 'What I will do',
    },
    onPaper: {
      title: 'On paper',
      summary:
        'Each level has a page to print, and a packet with room to write: what is asked, what was seen, what is missing.',
    },
    private: {
      claim: 'Your plan stays in this browser.',
      detail:
        'Nothing you write is sent anywhere, and nobody else can read it here. If you clear the data of this site, it is gone: export it to be safe, or to take it along.',
    },
    shared: {
      claim: 'Someone shared this plan with you.',
      detail: 'It came with the link; nothing of it is kept here unless you take it over.',
      leave: 'Leave it, show my own',
      takeOver: 'Take it over',
    },
    title: 'Growth plan',
    ways: {
      closeLink: 'Close the link',
      csv: 'Export as CSV',
      import: 'Import an exported plan',
      label: 'Take the plan along',
      link: 'Link to this plan',
      markdown: 'Export as Markdown',
      print: 'Print the one-to-one sheet',
      share: 'Share by link',
      /** On narrow screens; part of the long ones, so that voice control finds them. */
      short: { csv: 'CSV', markdown: 'Markdown', print: 'Print', share: 'Share' },
    },
    whatChanged: 'What changed for this level',
    withoutScript: {
      claim: 'Writing a plan here needs JavaScript,',
      detail:
        'because nothing leaves your browser. On paper it works just as well: print the page of a level, or its calibration packet, from the list below.',
    },
  },
  role: {
    conversation: (plan: string, day: number) =>
      `${plan}, ${day < 0 ? `${counted(-day, 'day')} before` : `day ${day}`}`,
    decisions: {
      decides: 'Decides',
      consulted: 'Is asked before',
      informed: 'Is told after',
    } satisfies Readonly<Record<Decision['part'], string>>,
    growsOn: (role: Name) => `People in this ${role.inText.one} grow on the {ladder}`,
    meetings: {
      facilitator: 'Facilitates',
      decider: 'Decides',
      required: 'Takes part',
      optional: 'May take part',
      informed: 'Is told',
    } satisfies Readonly<Record<Meeting['part'], string>>,
    movesForward: 'Moves it forward',
    sections: {
      conversations: 'Talks to newcomers',
      decisions: 'Decisions',
      owned: 'What it keeps true',
      responsibilities: 'Answers for',
    },
  },
  skill: {
    askedOf: 'Asked of',
    askedOfLevels: (count: number) => `Asked of ${counted(count, 'level')}`,
    atLevel: (level: string) => `, at ${level}`,
    inDiscipline: (step: string, discipline: string) => `${step}, in ${discipline}`,
    open: 'Open',
    othersNotice: 'Others notice',
    requires: (step: string) => `Requires ${step}`,
    sections: { steps: 'Step by step', demand: 'Who needs it', resources: 'Where to learn it' },
    seenAs: 'Seen as:',
  },
  skills: {
    about: (skill: Name) =>
      `A ${skill.inText.one} is never lost on the way up, so each level needs what the one below needs. Steps in bold are new there or higher than below.`,
    answersFor: 'Answers for',
    description: (skill: Name) => `Which ${skill.inText.many} each level needs, and how well.`,
    label: (skill: Name) => `${skill.many} by level`,
    named: 'Named',
    needed: 'needed',
    notNeeded: 'Not needed',
    responsibilities: {
      description: (skill: Name) => `What one answers for, and the ${skill.inText.many} that it rests on.`,
      label: (skill: Name) => `Responsibilities by ${skill.inText.one}`,
      title: (ladder: string, skill: Name) => `${ladder}: responsibilities by ${skill.inText.one}`,
    },
    restOnIt: 'Responsibilities that rest on it',
    title: (ladder: string, skill: Name) => `${ladder}: ${skill.inText.many} by level`,
  },
  /** How lists name the pages of a ladder, and what readers do there. */
  nav: {
    matrix: 'Matrix',
    moves: 'Moves',
    expectations: 'All expectations',
    compare: 'Levels compared',
    skills: (skill: Name) => `${skill.many} by level`,
    responsibilities: 'Responsibilities',
    coverage: 'Coverage',
    changelog: 'What changed',
    plan: 'Write a growth plan',
  },
};

/** What an expectation is, in a sentence. */
const SORTS_OF_ASK = {
  expectation: 'an expectation',
  responsibility: 'a responsibility',
  'anti-pattern': 'a habit to avoid',
} satisfies Readonly<Record<Expectation['kind'], string>>;

/** What the frame of a ladder is made of. */
const PARTS_OF_LADDER = {
  tracks: 'track',
  dimensions: 'dimension',
  scales: 'scale',
  groups: 'group',
  disciplines: 'discipline',
};

/** ` of Senior engineer in Backend`; nothing where no one in particular is meant. */
function people(preposition: 'of' | 'for' | '', { levels, disciplines }: PeopleNamed): string {
  const who = levels.length === 0 ? '' : ` ${preposition} ${listInWords(levels)}`.replace('  ', ' ');
  return disciplines.length === 0 ? who : `${who} in ${listInWords(disciplines)}`;
}

/** Of whom something is asked, by the names of levels and disciplines. */
export interface PeopleNamed {
  readonly levels: readonly string[];
  readonly disciplines: readonly string[];
}

/** What was, and what is now. */
interface Turn<Value = string> {
  readonly before: Value;
  readonly after: Value;
}
