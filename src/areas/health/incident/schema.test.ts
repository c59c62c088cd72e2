import { describeFields } from '#testing/describe-fields.ts';
import { incidentSchema } from './schema.ts';

const event = (at: string) => ({ at, kind: 'action', text: 'Sending is paused.' });
const action = (fields: object) => ({
  id: 'number-once',
  type: 'prevent',
  text: 'A number is sent once.',
  owner: 'team/example-team',
  due: '2026-05-15',
  ...fields,
});

describeFields('an incident', incidentSchema, import.meta.url, {
  mayBe: [
    ['told in UTC', { started: '2026-03-03T13:05Z' }],
    ['told to the second', { started: '2026-03-03T14:05:30+01:00' }],
    ['told by the time alone below the first line', { timeline: [event('2026-03-03T14:20+01:00'), event('14:50')] }],
    ['followed by actions', { actions: [action({})] }],
    ['followed by an action whose owner another tool named', { actions: [action({ owner: 'On-call lead' })] }],
    ['without anything that went well, yet', { wentWell: undefined }],
  ],
  mayNotHave: [
    ['a time without a zone', { started: '2026-03-03T14:05' }],
    ['a zone by its name', { started: '2026-03-03T14:05 CET' }],
    ['a day that does not exist', { started: '2026-02-30T14:05Z' }],
    ['an hour that does not exist', { timeline: [event('25:00')] }],
    ['a severity beyond the scale', { severity: 5 }],
    ['no system', { systems: [] }],
    ['no impact', { impact: '' }],
    ['no contributing factor', { contributingFactors: [] }],
    ['no timeline', { timeline: [] }],
    ['an action without a day', { actions: [action({ due: undefined })] }],
    ['an action without an owner', { actions: [action({ owner: undefined })] }],
  ],
});
