import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { speechIn } from '#testing/speech.ts';
import { agendaMarkdown } from './agenda-markdown.ts';

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

test('an agenda is a page to take notes in', () => {
  expect(agendaMarkdown(data, speechIn('en'))).toMatchInlineSnapshot(`
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

test('in German its headings and what people do are German', () => {
  const lines = agendaMarkdown(data, speechIn('de')).split('\n');
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([
    '# Weekly risk sync',
    '## Was wir brauchen',
    '## Agenda',
    '### 1. What changed (0:00–0:10, informieren)',
    '### 2. Who does what (0:10–0:25, entscheiden)',
    '## Was am Ende da ist',
  ]);
});
