/** Incidents: what their pages say, in English. */

/** *UTC+2*, or *UTC*. */
export const zoneInWords = (offset: string): string =>
  offset === 'Z' || /^[+-]00:00$/.test(offset)
    ? 'UTC'
    : `UTC${offset.replace(/^([+-])0?(\d+):00$/, '$1$2').replace('-', '−')}`;

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
  },
  facts: {
    started: 'Began',
    detect: 'Noticed after',
    mitigate: 'Harm stopped after',
    resolve: 'Resolved after',
    detection: 'Noticed by',
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
  timeline: {
    label: 'Timeline',
    zone: (offset: string) => `Times in ${zoneInWords(offset)}, the clock that the incident was written down by.`,
    columns: { time: 'Time', kind: 'Kind', text: 'What happened' },
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
  },
};
