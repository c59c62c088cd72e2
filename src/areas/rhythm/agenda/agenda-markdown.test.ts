import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { agendaMarkdown } from './agenda-markdown.ts';

test('an agenda is a page to take notes in', () => {
  const { data } = exampleSite([
    example('ritual', {
      inputs: ['The list of risks'],
      agenda: [
        { title: 'What changed', minutes: 10, mode: 'inform' },
        { title: 'Who does what', minutes: 15, mode: 'decide', prompts: ['By which day?'] },
      ],
      outputs: ['An owner for each risk'],
    }),
  ]).entry('ritual');
  expect(agendaMarkdown(data)).toMatchInlineSnapshot(`
    "# Weekly risk sync

    Sees risks while they are small.

    ## Needed

    - [ ] The list of risks

    ## Agenda

    ### 1. What changed (0:00–0:10, inform)

    ### 2. Who does what (0:10–0:25, decide)

    - By which day?

    ## What we leave with

    - [ ] An owner for each risk
    "
  `);
});
