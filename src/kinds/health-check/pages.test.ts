import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { HealthCheckBody } from './bodies.ts';
import { answer, area, question } from './rule-examples.ts';

const scale = [
  answer('worse', 'Needs help', '▼'),
  answer('between', 'Holding', '◆'),
  answer('better', 'Going well', '▲'),
];
const areas = [
  area('safety', question('speaking-up'), question('asking', 'Do we *ask* early?')),
  area('pace', question('evenings', 'Are evenings quiet?')),
];

function pageOf(fields: Readonly<Record<string, unknown>>) {
  const [page] = exampleSite([example('health-check', { scale, areas, ...fields })]).pages('health-check');
  // The template's name is what ties a page to the type of its body.
  return { contents: page?.contents.map(({ id }) => id), body: page?.body as HealthCheckBody };
}

describe('the page of a health check', () => {
  test('counts the questions through the whole sheet', () => {
    const { body } = pageOf({});
    expect(
      body.areas.map(({ questions }) => questions.map(({ number, id, text }) => `${number} ${id} ${text}`)),
    ).toEqual([
      ['1 question-speaking-up Do we say what worries us?', '2 question-asking Do we <em>ask</em> early?'],
      ['3 question-evenings Are evenings quiet?'],
    ]);
    expect(body.facts).toEqual([
      { label: 'Asked of', html: 'A team' },
      { label: 'Questions', html: '3 in two areas' },
    ]);
  });

  test('colours answers from bad to good', () => {
    const { body } = pageOf({});
    expect(body.scale.map(({ glyph, tone }) => `${glyph} ${tone}`)).toEqual(['▼ bad', '◆ middle', '▲ good']);
  });

  test('turns the colours of a reversed question round, and leaves the answers themselves plain', () => {
    const { body } = pageOf({
      areas: [area('safety', { ...question('fear', 'Do we fear releases?'), reverseScored: true })],
    });
    expect(body.areas[0]?.questions[0]?.marks.map(({ tone }) => tone)).toEqual(['good', 'middle', 'bad']);
    expect(body.scale.map(({ tone }) => tone)).toEqual(['plain', 'plain', 'plain']);
  });

  test('says how to run it', () => {
    expect(pageOf({ prefill: ['debt', 'risks'], comparability: 'trend', minRespondents: 4 }).body.method.paragraphs)
      .toMatchInlineSnapshot(`
      [
        "Everyone answers on their own, and the answers are shown all at once. Then talk about where you differ, and about the lowest answers, before you agree on what to do first.",
        "With fewer than four people, keep what you agreed on and no count of the answers: in a small group a count names people. Answers are compared with earlier ones of the same unit, never with those of another.",
        "Bring the figures with you: the registers of technical debt and risks say more than memory does.",
      ]
    `);
  });

  test('has an anchor for its answers, its areas and its method', () => {
    expect(pageOf({}).contents).toEqual(['answers', 'area-safety', 'area-pace', 'how-to-run-it']);
  });
});
