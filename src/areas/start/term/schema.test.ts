import { describeFields } from '#testing/describe-fields.ts';
import { termSchema } from './schema.ts';

describeFields('a term', termSchema, import.meta.url, {
  mayBe: [
    ['known by an acronym and by signs', { synonyms: ['SOP', '1:1', 'C++'] }],
    ['taken for another', { notToConfuseWith: ['term/playbook', 'guide'] }],
  ],
  mayNotHave: [
    ['no definition', { definition: undefined }],
    ['a definition that is an article', { definition: 'It is long. '.repeat(60) }],
    ['a synonym without letters', { synonyms: [' '] }],
    ['one synonym that is no list', { synonyms: 'SOP' }],
    ['another term by its title', { notToConfuseWith: ['Error budget'] }],
  ],
});
