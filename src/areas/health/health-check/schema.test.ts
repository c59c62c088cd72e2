import { describeFields } from '#testing/describe-fields.ts';
import { answer, area, question } from './rule-examples.ts';
import { healthCheckSchema } from './schema.ts';

const glyph = (sign: string) => ({ scale: [answer('worse', 'Needs help', sign), answer('better', 'Going well', '▲')] });
const asked = (fields: object) => ({ areas: [area('safety', { ...question('speaking-up'), ...fields })] });

describeFields('a health check', healthCheckSchema, import.meta.url, {
  mayBe: [
    ['one with a question that is turned round', asked({ reverseScored: true })],
    ['one with a question that some may skip', asked({ applicability: 'Skip it without on-call duty.' })],
    ['one with a sign of several code points', glyph('🧑‍🚒')],
    ['one with a letter for a sign', glyph('A')],
    ['one that takes figures from registers', { prefill: ['debt', 'risks'] }],
    ['one for a small group', { minRespondents: 3 }],
  ],
  mayNotHave: [
    ['one answer only', { scale: [answer('fine', 'Fine', '▲')] }],
    ['no sign', glyph('')],
    ['a blank for a sign', glyph(' ')],
    ['two signs for one answer', glyph('▼▼')],
    ['no areas', { areas: [] }],
    ['an area without a question', { areas: [area('safety')] }],
    ['a question of which nobody knows how well looks', asked({ looksGood: [] })],
    ['counts that name people', { minRespondents: 2 }],
    ['a league table', { comparability: 'ranking' }],
  ],
});
