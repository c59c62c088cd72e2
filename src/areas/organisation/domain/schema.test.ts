import { describeFields } from '#testing/describe-fields.ts';
import { domainSchema } from './schema.ts';

describeFields('a domain', domainSchema, import.meta.url, {
  mayBe: [
    ['part of another', { subdomainOf: 'domain/commerce' }],
    ['with words of its own', { language: [{ word: 'Order', meaning: 'What a customer wants.' }] }],
  ],
  mayNotHave: [
    ['no kind', { kind: undefined }],
    ['a kind of its own', { kind: 'strategic' }],
    ['a word without a meaning', { language: [{ word: 'Order' }] }],
    ['systems: they name their domain', { systems: ['ledger'] }],
  ],
});
