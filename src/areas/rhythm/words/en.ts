/** Rhythm: what its pages say, in English. */
import type { Name } from '#model/speech.ts';
import { Temporal } from 'temporal-polyfill';
import { dateInWords, monthName } from '#words/date-words.ts';
import { withArticle } from '#model/article.ts';
import { durationInWords } from '#words/duration-words.ts';
import { counted, numberInWords } from '#words/number-words.ts';
import { COPY_WORDS } from '../agenda/copy-words.ts';
import { TIMER_WORDS } from '../agenda/timer-words.ts';
import { COMING_WORDS } from '../calendar/coming-up-words.ts';
import { dayInWords } from '../cadence/day-words.ts';
import type { AgendaItem, Participation, Ritual } from '../ritual/schema.ts';
import { calendarsInEnglish } from './calendars-in-english.ts';
import { rhythmInEnglish } from './rhythm-in-english.ts';

export const en = {
  kinds: {
    ritual: {
      one: 'Ritual',
      many: 'Rituals',
      purpose: 'The rhythm of the organisation: who meets, when, what for, and when to stop.',
    },
  },
  categories: {
    sync: 'Sync',
    planning: 'Planning',
    review: 'Review',
    retrospective: 'Retrospective',
    learning: 'Learning',
    mentoring: 'Mentoring',
    calibration: 'Calibration',
  } satisfies Record<Ritual['category'], string>,
  modes: {
    sync: 'Together, at one time',
    async: 'In writing, each at their own time',
    hybrid: 'Partly together, partly in writing',
  } satisfies Record<Ritual['mode'], string>,
  parts: {
    facilitator: 'Facilitates',
    decider: 'Decides',
    required: 'Takes part',
    optional: 'Is welcome',
    informed: 'Hears of it',
  } satisfies Record<Participation['part'], string>,
  agendaModes: {
    inform: 'Inform',
    discuss: 'Discuss',
    decide: 'Decide',
    practise: 'Practise',
  } satisfies Record<NonNullable<AgendaItem['mode']>, string>,
  cadence: {
    rhythm: rhythmInEnglish,
    within: (duration: string) => `Within ${durationInWords(duration)}`,
    withinOfAnEvent: (duration: string) => `Within ${durationInWords(duration)} of an event`,
    withinOfTheEvent: (duration: string) => `Within ${durationInWords(duration)} of the event`,
    from: (clock: string, duration: string) => `${clock}, for ${durationInWords(duration)}`,
    until: (day: string) => `until ${dateInWords(day)}`,
    times: (count: number) => (count === 1 ? 'once' : `${numberInWords(count)} times`),
    moved: (from: string, to: string, clock: string) => `${from} to ${to}, ${clock}`,
    next: 'Next',
    countedFrom: 'Counted from',
    facts: {
      time: 'Time',
      takes: 'Takes',
      how: 'How',
      category: 'Category',
      begins: 'Begins',
      ends: 'Ends',
      notOn: 'Not on',
      moved: 'Moved',
    },
  },
  ritual: {
    sections: {
      participants: 'Who takes part',
      surroundings: 'Before and after',
      agenda: 'Agenda',
      norms: 'What we hold to',
      signs: 'How one can tell',
      end: 'When to end it',
      alternative: 'Without a meeting',
    },
    purpose: 'Purpose:',
    before: 'What has to be there',
    after: 'What is there afterwards',
    looksAt: 'Looks at {entries}.',
    onSheets: 'All of {quarter} stands on two sheets.',
    itWorks: 'Signs that it works',
    itGoesWrong: 'How it goes wrong',
    endIt: (ritual: Name) =>
      `${withArticle(ritual.inText.one, 'A')} that no longer serves takes time from one that would. End it, with thanks, when:`,
    noParts: 'The roles that take part are not shown here.',
    tools: {
      card: 'Facilitator’s card',
      agenda: 'Agenda as Markdown',
      copyAgenda: 'Copy agenda',
    },
    copying: COPY_WORDS,
  },
  card: {
    title: (ritual: string) => `Facilitator’s card: ${ritual}`,
    name: 'Facilitator’s card',
    when: 'When',
    agenda: 'Agenda',
    before: 'Before',
    leaveWith: 'We leave with',
    holdTo: 'We hold to',
    works: 'It works when',
    beware: 'Beware of',
  },
  preRead: {
    title: (ritual: string) => `Next meeting: ${ritual}`,
    name: 'Next meeting',
    description: (ritual: string) =>
      `What to read before ${ritual}: the agenda, and what the registers put under each item.`,
    asOf: 'As of {today}',
    sinceLast: 'Since the last one, {day}',
    sinceDay: 'Since {day}',
    agenda: 'Agenda',
    nothingOn: 'Nothing to show: {lists}',
    open: 'Read before the next meeting',
  },
  agenda: {
    planned: (minutes: number) => counted(minutes, 'minute'),
    plannedOf: (minutes: number, available: number, spare: number) =>
      `${minutes} of ${available} minutes planned, ${spare} to spare`,
    minutes: (minutes: number) => `${minutes} min`,
    from: 'From',
    run: 'Run the agenda',
    back: 'Back',
    next: 'Next',
    beginAgain: 'Begin again',
    timer: TIMER_WORDS,
    notes: { needed: 'Needed', agenda: 'Agenda', leaveWith: 'What we leave with' },
    inBrackets: (mode: string) => mode.toLowerCase(),
  },
  /** Beside the time of a meeting. */
  clock: { yours: '{time} your time' },
  calendar: {
    /** *Monday, 5 January 2026*. */
    day: dayInWords,
    /** *5 January*. */
    dayOfYear: (day: number, month: number) => `${day} ${monthName(month)}`,
    /** *Monday, 5 January*. */
    dayOfWeek: (weekday: string, day: number, month: number) => `${weekday}, ${day} ${monthName(month)}`,
    month: (month: number, year: number) => `${monthName(month)} ${year}`,
    /** *16 to 22 November 2026*, *30 November to 6 December 2026*. */
    span: spanInWords,
    onClock: (zone: string) => `on the clock of ${zone}`,
    steps: {
      label: 'Earlier and later',
      earlier: 'Earlier',
      later: 'Later',
      now: { week: 'This week', month: 'This month', quarter: 'This quarter' },
    },
    views: { label: 'Views of the rhythm', week: 'Week', month: 'Month', quarter: 'Quarter' },
    filter: {
      label: 'Narrow the rhythm',
      noun: (rituals: Name) => `${rituals.inText.many} on this page`,
      all: (name: Name) => `All ${name.inText.many}`,
      category: 'Category',
      allCategories: 'All categories',
    },
    onEvent: 'When something calls for it',
    comingUp: 'Coming up',
    coming: COMING_WORDS,
    week: {
      title: 'The rhythm',
      description: 'The week, the month and the quarter at a glance, and what is coming up.',
      label: 'The week',
      caption: (ritual: Name) => `${ritual.many} of the week, by day`,
      day: 'Day',
      time: 'Time',
      place: 'Place in the day',
      nothing: 'Nothing, on purpose',
      notThisWeek: 'Not this week',
    },
    months: {
      title: 'The rhythm of the month',
      description: (ritual: Name) => `This month and the next: which ${ritual.inText.one} is on which day.`,
      week: 'Week',
      notHeld: 'Not held',
    },
    quarter: {
      title: 'The rhythm of the quarter',
      description: (ritual: Name) => `Thirteen weeks: which ${ritual.inText.one} falls into which of them.`,
      label: (ritual: Name) => `${ritual.many} by week`,
      weekFrom: 'Week from',
      notHeldOn: (day: string) => `Not held on ${day}`,
      /** Before the day of the month. */
      leftOut: 'Not held on',
      legend: (ritual: Name) =>
        `A figure is the day of the month on which the ${ritual.inText.one} is held; one that is struck through is left out.`,
    },
  },
  load: {
    title: 'Meeting load',
    description: (ritual: Name, role: Name) =>
      `How many hours a week ${ritual.inText.many} ask of each ${role.inText.one}, where they collide, and which need not be meetings.`,
    lead: (ritual: Name, role: Name) =>
      `What ${ritual.inText.many} ask of one person who has the ${role.inText.one} and goes to all of them, on the average of a year. Where people are welcome but not needed, and where nobody meets, nothing is counted; what follows an event comes on top.`,
    sections: {
      byRole: (role: Name) => `Hours a week by ${role.inText.one}`,
      conflicts: 'At the same time',
      asynchronous: 'Could this be asynchronous?',
    },
    who: (role: Name, team: Name) => `${role.one} or ${team.inText.one}`,
    hours: 'Hours',
    limit: 'Limit',
    ofWhich: 'Of which',
    over: 'over',
    none: 'none',
    noLimit: 'No limit is agreed. {setting} in {file} sets one, and holds every change to it.',
    noConflict: (ritual: Name) => `Within the next quarter nobody has to be in two ${ritual.inText.many} at once.`,
    conflict: (day: string, times: number) =>
      `{first} and {second} both need {people} on ${day}${times > 1 ? `, and ${times} times within the quarter` : ''}.`,
    onlyInform: 'Every item of these only tells people something. What only needs to be heard can be read.',
    noneOnlyInforms: (ritual: Name) =>
      `No ${ritual.inText.one} only informs: in each of them people discuss, decide or practise something.`,
    ready: 'Ready to be held in writing',
    readyLead: 'These say how to get the same without a meeting, for a week in which nobody has the time.',
    under: (hours: string) => `under ${hours}`,
    figure: (hours: number) => hours.toFixed(1),
    aWeek: (hours: string) => `${hours} hours a week`,
    next: (day: string) => `next on ${day}`,
  },
  reviews: {
    title: (ritual: Name) => `What ${ritual.inText.many} review`,
    description: (ritual: Name) => `What each ${ritual.inText.one} looks at, and what nobody comes back to.`,
    lead: (ritual: Name) =>
      `What is measured, owed or decided stays true only as long as someone comes back to it. A ${ritual.inText.one} says what it looks at in its field {field}.`,
    sections: {
      byRitual: (ritual: Name) => `By ${ritual.inText.one}`,
      unreviewed: (ritual: Name) => `What no ${ritual.inText.one} reviews`,
    },
    nothing: (ritual: Name) => `${ritual.many} that look at nothing in the playbook`,
    nothingYet: 'This playbook has nothing yet that someone would have to come back to.',
    all: (count: number) => `All ${count} are looked at.`,
    some: (count: number, all: number) => `${count} of ${all}`,
  },
  ...calendarsInEnglish,
  nav: { week: 'This week', seeWeek: 'See this week' },
};

function spanInWords(from: string, to: string): string {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const year = start.year === end.year ? '' : ` ${start.year}`;
  const month = start.month === end.month && year === '' ? '' : ` ${monthName(start.month)}`;
  return `${start.day}${month}${year} to ${dateInWords(to)}`;
}
