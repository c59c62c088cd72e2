/** Numbers that go up whether or not anything gets better, each with what to measure instead. English and German titles. */
// cspell:disable

interface Vanity {
  readonly what: string;
  readonly instead: string;
  /** As a title or a unit says it. */
  readonly told: readonly RegExp[];
  /** With these words it is about something else. */
  readonly unless?: RegExp;
  /** Whether it is fine to look at, and harmful to aim at. */
  readonly asTargetOnly?: true;
}

/** A time, a share or an age of the thing: not how many there are. */
const HOW_LONG =
  /\b(time|hours?|days?|minutes?|age|aged|latency|lead|wait(ing)?|until|before|within|older|longer|Zeit|Dauer|Alter|Stunden|Tagen?|binnen|innerhalb)\b/i;
const COUNT = '(?:number|count|total|amount|volume)(?: number)? of';

export const VANITIES: readonly Vanity[] = [
  {
    what: 'lines of code',
    instead: 'what the change was for: an outcome of its users, or the change lead time',
    told: [/\blines? of (?:source )?code\b/i, /\bk?s?loc\b/i, /\bCodezeilen\b/i, /\bZeilen Code\b/i],
  },
  {
    what: 'commits',
    instead: 'how soon a change reaches users: the change lead time',
    told: [
      /^(?:[\w-]+ )?commits\b(?! (?:to|until|before|waiting))/i,
      new RegExp(`\\b${COUNT} commits\\b`, 'i'),
      /\bcommit (?:count|frequency|volume|activity)\b/i,
      /\b(?:Anzahl|Zahl)(?: der| von| an)? Commits\b/i,
    ],
  },
  {
    what: 'pull requests',
    instead: 'how long one waits for its review, or the change lead time',
    told: [
      /\b(?:pull|merge) requests (?:merged|opened|created|closed)\b/i,
      /\b(?:merged|opened|closed) (?:pull|merge) requests\b/i,
      new RegExp(`\\b${COUNT} (?:pull|merge) requests\\b`, 'i'),
      /\bPRs (?:merged|opened|created|closed)\b/,
    ],
    unless: HOW_LONG,
  },
  {
    what: 'work items that are done',
    instead: 'what got better for those who asked: an outcome, or how long they waited',
    told: [
      /\b(?:tickets?|issues?|bugs?|tasks?|stories|user stories|features?|epics?|work items)\b(?: (?:are|were|we))? (?:closed|resolved|completed|done|shipped|delivered|fixed)\b/i,
      /\b(?:closed|resolved|completed|shipped|delivered) (?:tickets|issues|tasks|stories|features|epics)\b/i,
      /\b(?:geschlossene|erledigte|gelöste|ausgelieferte) (?:Tickets|Aufgaben|Stories|Features|Funktionen)\b/i,
      /\b(?:ticket|feature) (?:count|throughput)\b/i,
    ],
    unless: HOW_LONG,
  },
  {
    what: 'story points',
    instead: 'an outcome, or how long work waits; points are for the team that estimates',
    told: [/\bstory ?points?\b/i, /\bpoints (?:delivered|completed|burned|per sprint)\b/i],
  },
  {
    what: 'velocity',
    instead: 'an outcome, or the change lead time; velocity is for the team that plans with it',
    told: [/\b(?:sprint |team |delivery |development )?velocity\b/i, /\bEntwicklungsgeschwindigkeit\b/i],
    unless: /\b(?:wind|fluid|conveyor|vehicle)\b/i,
  },
  {
    what: 'hours of work',
    instead: 'what came of the work, or where it waits; too many hours are seen in a health check',
    told: [
      /\b(?:hours|time) (?:worked|logged|booked|billed|online|at the keyboard|in the office)\b/i,
      /\b(?:working|billable|logged|booked) hours\b/i,
      /\b(?:Arbeitsstunden|geleistete Stunden|gebuchte Stunden|Anwesenheit)\b/i,
    ],
  },
  {
    what: 'utilisation of people',
    instead: 'how long work waits: people who are always busy are a queue',
    told: [
      /\b(?:team|developer|engineer|engineering|people|staff|employee|resource|personnel)s?\b.{0,12}\butili[sz]ation\b/i,
      /^utili[sz]ation(?: rate)?$/i,
      /\butili[sz]ation of (?:the )?(?:team|developers|engineers|people|staff)\b/i,
      /^Auslastung(?: (?:des Teams|der Teams|der Entwickler\w*|der Mitarbeit\w*))?$/i,
    ],
  },
  {
    what: 'a total of deployments',
    instead: 'the deployment frequency of the system, beside its change fail rate',
    told: [
      /^(?:total )?(?:number|count|total) of (?:deployments|releases)$/i,
      /^(?:Anzahl|Zahl) der (?:Deployments|Releases)$/i,
    ],
  },
  {
    what: 'a number of tests',
    instead: 'how many faults reach users, or how soon a fault is found',
    told: [
      new RegExp(`\\b${COUNT} (?:unit |automated |written |end-to-end )*tests?(?: cases)?$`, 'i'),
      /\b(?:unit |automated )?tests? (?:count|written)\b/i,
      /^(?:Anzahl|Zahl) der (?:Tests|Testfälle)$/i,
    ],
    unless: /\bA\/B\b/i,
  },
  {
    what: 'test coverage as a target',
    instead: 'the change fail rate, or how many faults reach users; leave coverage without a target',
    told: [/\b(?:test|code|line|branch|statement|unit[- ]test) ?coverage\b/i, /\bTestabdeckung\b/i],
    asTargetOnly: true,
  },
  {
    what: 'page views and the like',
    instead: 'what people came for and whether they got it: the share who finish it, or who come back',
    told: [
      /\bpage ?views?\b/i,
      /\b(?:impressions|followers|downloads|likes|GitHub stars|registered users|registrations)\b/i,
      /\b(?:Seitenaufrufe|Seitenabrufe|Klickzahlen|registrierte Nutzer\w*)\b/i,
    ],
    unless: HOW_LONG,
  },
];

export interface Named {
  readonly title: string;
  readonly unit: string;
  readonly hasTarget: boolean;
}

export interface Found {
  readonly vanity: Vanity;
  readonly field: 'title' | 'unit';
}

/** What kind of vanity metric a title names; or a unit, where the title does not say that it is a time. */
export function vanityIn({ title, unit, hasTarget }: Named): Found | undefined {
  const asked = VANITIES.filter(({ asTargetOnly = false }) => hasTarget || !asTargetOnly);
  const inTitle = asked.find((vanity) => isTold(vanity, title));
  if (inTitle !== undefined) return { vanity: inTitle, field: 'title' };
  const inUnit = HOW_LONG.test(title) ? undefined : asked.find((vanity) => isTold(vanity, unit));
  return inUnit && { vanity: inUnit, field: 'unit' };
}

function isTold({ told, unless }: Vanity, text: string): boolean {
  return told.some((pattern) => pattern.test(text)) && unless?.test(text) !== true;
}
