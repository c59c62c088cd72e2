import { describeFields } from '#testing/describe-fields.ts';
import { standardSchema } from './schema.ts';

const requirement = (fields: object) => ({
  requirements: [{ id: 'at-rest', keyword: 'MUST', text: 'encrypt.', ...fields }],
});

describeFields('a standard', standardSchema, import.meta.url, {
  mayBe: [
    ['about all systems, whatever their stage', { appliesTo: { lifecycles: [] } }],
    ['met by a system as a whole', { adoption: [{ system: 'ledger', state: 'met' }] }],
  ],
  mayNotHave: [
    ['no requirement', { requirements: [] }],
    ['a keyword that RFC 2119 does not know', requirement({ keyword: 'SHALL PROBABLY' })],
    ['a keyword in small letters', requirement({ keyword: 'must' })],
    ['a code of small letters', { code: 'sec-01' }],
    ['an adoption without a state', { adoption: [{ system: 'ledger' }] }],
    ['exceptions of its own: decisions make them', { exceptions: ['decision/7'] }],
  ],
});
