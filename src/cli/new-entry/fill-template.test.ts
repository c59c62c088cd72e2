/** A filled template says what was asked for, and stays YAML. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillTemplate } from './fill-template.ts';

const values = { title: 'Code review', id: 'code-review', today: '2026-04-15', owner: 'team/platform' };

test.each([
  ['title: {{title}}', 'title: Code review'],
  ['title: "{{title}}" # what readers see', 'title: Code review # what readers see'],
  ['reviewed: {{today}}', 'reviewed: 2026-04-15'],
  ['  - role: {{owner}}', '  - role: team/platform'],
  ['## What {{title}} is, `{{id}}`', '## What Code review is, `code-review`'],
  ['quarter: {{quarter}}', 'quarter: 2026-Q2'],
  ['ends: {{inSixWeeks}}', 'ends: 2026-05-27'],
  ['to: {{inAYear}}', 'to: 2027-04-15'],
  ['{{colour}}', '{{colour}}'],
])('%s becomes %s', (template, expected) => {
  expect(fillTemplate(template, values)).toBe(expected);
});

test('any title is read back as it was typed', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({
          unit: fc.constantFrom(...`:#"'{[&*!|>%@-?\\ $a1`.split('')),
        }),
      ),
      fc.constantFrom('title: {{title}}\n', 'title: "{{title}}"\n', "title: '{{title}}'\nid: {{id}}\n"),
      (title, template) => {
        expect(parse(fillTemplate(template, { ...values, title }))).toMatchObject({ title });
      },
    ),
    {
      examples: [
        ['true', 'title: {{title}}\n'],
        ['$& {{id}}', 'title: {{title}}\n'],
        ['007', 'title: {{title}}\n'],
      ],
    },
  );
});
