/** Content that the examples of several rules are made from. */
import { example } from '#model/rule.ts';

export const AROUND = [example('domain'), example('system')];

export function exampleIncident(data: Readonly<Record<string, unknown>> = {}, id = 'sent-twice') {
  return example('incident', data, { id });
}

export function exampleAction(fields: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'number-once',
    type: 'prevent',
    text: 'A number is sent once.',
    owner: 'team/example-team',
    due: '2026-05-15',
    ...fields,
  };
}

export function exampleEvent(at: string) {
  return { at, kind: 'action', text: 'Sending is paused.' };
}
