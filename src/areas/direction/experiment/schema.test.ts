import { describeFields } from '#testing/describe-fields.ts';
import { experimentSchema } from './schema.ts';

describeFields('an experiment', experimentSchema, import.meta.url, {
  mayBe: [
    ['one with a result', { result: 'refuted', learned: 'Reviews wait for people, not for size.' }],
    ['the focus of its quarter', { focus: true }],
    ['one for an outcome', { outcome: 'outcome/first-invoice' }],
  ],
  mayNotHave: [
    ['no metric', { metric: undefined }],
    ['no team', { team: undefined }],
    ['a half-year for a quarter', { quarter: '2026-H1' }],
    ['a quarter in plain words', { quarter: 'Q2 2026' }],
    ['a fifth quarter', { quarter: '2026-Q5' }],
    ['a result of its own', { result: 'failed' }],
    ['an end in plain words', { ends: 'end of June' }],
    ['an empty hypothesis', { hypothesis: '' }],
  ],
});
