import { describeFields } from '#testing/describe-fields.ts';
import { systemSchema } from './schema.ts';

describeFields('a system', systemSchema, import.meta.url, {
  mayBe: [
    ['without a team, for a reason', { owner: null, gapReason: 'Its team was dissolved.' }],
    ['used by teams and by systems', { consumers: ['team/billing', 'system/ledger'] }],
  ],
  mayNotHave: [
    ['no domain', { domain: undefined }],
    ['no word on its owner', { owner: undefined }],
    ['two owners', { owner: ['team/billing', 'team/platform'] }],
    ['a tier below the last', { tier: 4 }],
    ['a stage of its own', { lifecycle: 'legacy' }],
  ],
});
