/** Incidents: what their pages say, in English. */
import { counted } from '#words/number-words.ts';
import type { Label } from '#model/speech.ts';

/** *UTC+2*, or *UTC*. */
export const zoneInWords = (offset: string): string =>
  offset === 'Z' || /^[+-]00:00$/.test(offset)
    ? 'UTC'
    : `UTC${offset.replace(/^([+-])0?(\d+):00$/, '$1$2').replace('-', '−')}`;

interface Span {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export const incidentInEnglish = {
  severity: (severity: number) => `Severity ${severity}`,
  moment: (day: string, time: string, offset: string) => `${day}, ${time} (${zoneInWords(offset)})`,
  sections: {
    timeline: 'What happened',
    factors: 'What made it possible',
    surprises: 'What surprised us',
    wentWell: 'What went well',
    difficult: 'What was difficult',
    lucky: 'Where we were lucky',
    actions: 'What we do about it',
    recurrences: 'Before and since',
    debt: 'What we owe since then',
  },
  relations: { earlier: 'Repeats', later: 'Repeated by' },
  ofOne:
    'These are the times of one incident. An average over a few says nothing; the timeline below shows what made each of them long or short.',
  facts: {
    started: 'Began',
    detect: 'Noticed after',
    mitigate: 'Harm stopped after',
    resolve: 'Resolved after',
    detection: 'Noticed by',
    systems: 'Systems',
    participants: 'Took part',
  },
  detections: { alert: 'an alert', customer: 'a customer', staff: 'one of us', luck: 'luck' },
  factors: {
    technical: 'Technology',
    process: 'How we work',
    communication: 'What we told each other',
    environment: 'Around us',
    organisation: 'How we are organised',
  },
  events: {
    change: 'Change',
    detection: 'Detection',
    action: 'Action',
    decision: 'Decision',
    communication: 'Message',
    escalation: 'Escalation',
    recovery: 'Recovery',
    other: 'Other',
  },
  stages: { unnoticed: 'Unnoticed', hurting: 'Hurting', repairing: 'Repair' },
  timeline: {
    label: 'Timeline',
    zone: (offset: string) => `Times in ${zoneInWords(offset)}, the clock that the incident was written down by.`,
    columns: { number: 'No.', time: 'Time', kind: 'Kind', text: 'What happened' },
  },
  action: {
    columns: { text: 'Action', owner: 'Owner', due: 'Due', state: 'State' },
    types: {
      prevent: 'prevent',
      detect: 'detect sooner',
      mitigate: 'hurt less',
      process: 'work better',
      learn: 'learn',
    },
    doneOn: (day: string) => `done on ${day}`,
    by: (day: string) => `by ${day}`,
    /** Where an action comes from, and who sees to it where that is no page. */
    after: (incident: string, owner: string | undefined) =>
      owner === undefined ? `after “${incident}”` : `after “${incident}”, for ${owner}`,
  },
  /** *1 h 45 min*, *3 days 2 h*. */
  span: ({ days, hours, minutes }: Span) =>
    [days > 0 && counted(days, 'day'), hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`]
      .filter((part) => part !== false)
      .join(' ') || 'at once',
  lasted: (span: string) => `lasted ${span}`,
  lastOn: (day: string) => `last on ${day}`,
  attention: (count: number) => `${counted(count, 'action')} overdue`,
  figure: (title: string, severity: number, late: number) =>
    `${title}: severity ${severity}${late === 0 ? '' : `, ${counted(late, 'action')} overdue`}`,
  moved: {
    isNew: 'new',
    done: (count: number) => `${counted(count, 'action')} done`,
    dropped: (count: number) => `${counted(count, 'action')} dropped`,
    added: (count: number) => `${counted(count, 'action')} more`,
  },
  register: {
    sections: {
      actions: 'Still to be done',
      recurrences: 'What came back',
      themes: 'What they have in common',
      durations: 'How long it takes us',
      all: (incidents: string) => `All ${incidents}`,
    },
    noActions: 'No action is open.',
    moreActions: (count: number) => `${counted(count, 'more action')} in the spreadsheet.`,
    csv: 'All actions as a spreadsheet (CSV)',
    recurrencesLead: 'Incidents that repeat an earlier one: what was done after the first did not reach far enough.',
    tooFew: (count: number, fewest: number) =>
      `No averages: with ${counted(count, 'incident')} one long night would decide the figure. From ${fewest} on, this page shows the median. Until then, each incident says below how long it took, and its review says why.`,
    medians: { detect: 'To notice', mitigate: 'To stop the harm', resolve: 'To resolve' },
    spread: (count: number, least: string, most: string) => `median of ${count}, from ${least} to ${most}`,
    medianNote:
      'Half of the incidents took less, half took longer. It says what to expect, and nothing about how well people worked: set no target for it, and compare no groups by it.',
    choices: {
      severity: 'Severity',
      allSeverities: 'All',
      allSystems: (systems: string) => `All ${systems}`,
    },
    severity: (severity: number) => `Severity ${severity}`,
    narrow: 'Narrow the list',
    search: 'Search',
    count: (count: number, { one, many }: Label) => counted(count, one, many),
    columns: { severity: 'Severity', detect: 'Noticed after', resolve: 'Resolved after', actions: 'Actions' },
    mitigated: (span: string) => `harm stopped after ${span}`,
    repeats: 'Repeats',
    settled: (settled: number, all: number) => `${settled} of ${all} settled`,
  },
};
