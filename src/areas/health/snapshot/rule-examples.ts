/** Content that the examples of several rules are made from. */
import { example } from '#model/rule.ts';

export const CHECK = example('health-check');

export function exampleSnapshot(data: Readonly<Record<string, unknown>> = {}, id = 'pulse') {
  return example('snapshot', data, { id });
}

export function action(id: string, fields: Readonly<Record<string, unknown>> = {}) {
  return { id, text: 'Say so in the daily meeting.', owner: 'role/example-role', due: '2026-05-01', ...fields };
}
