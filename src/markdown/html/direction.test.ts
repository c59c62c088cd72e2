import { expect, test } from 'vitest';
import { element, text } from './transform.ts';
import { ownDirection } from './direction.ts';

test.each([
  ['rtl', 'Review the code you would want to be woken up by.', 'ltr'],
  ['rtl', 'GitHub هو المكان الذي نعمل فيه.', undefined],
  ['rtl', 'نعمل معًا.', undefined],
  ['rtl', '42 %', undefined],
  ['ltr', 'نعمل معًا، كل يوم.', 'rtl'],
  ['ltr', 'שלום, עולם.', 'rtl'],
  ['ltr', 'We say سلام.', undefined],
  ['ltr', 'We say hello.', undefined],
] as const)('on a page that runs %s, “%s” runs %s', (page, words, direction) => {
  const paragraph = element('p', {}, [text(words)]);
  ownDirection(page)(paragraph);
  expect(paragraph.properties.dir).toBe(direction);
});
