/** What leaves the browser comes back the same: as Markdown, as a spreadsheet, as a link. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { MARKS, type Plan } from '../plan.ts';
import { growthWords } from '../../words/growth-words.ts';
import { PLANNER_WORDS } from '../planner-words.ts';
import { FILE_WORDS } from './file-words.ts';
import { fromMarkdown } from './read-markdown.ts';
import { readPlan } from '../read-plan.ts';
import { fromFragment, toFragment } from '../share.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);
/** What people type, and what breaks files: marks of Markdown, of formulas and of quotation, ends of lines, half characters. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('\n', '\r\n', '>', '> ', '## ', '### Goals', '- ', '=1+1', '@', "'", '"', ',', ';', ' ', 'a'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('By 2027-01-01: a trap', 'No date: a trap', '(staff-engineer)', "'=HYPERLINK(1)", '\uFEFF', '\uD800'),
);
const named = fc.record({ id, label: text });
const day = fc.constantFrom('', '2027-01-01', '2026-12-31');
const group = fc.record({
  id,
  label: text,
  asked: fc.array(fc.record({ id, text, mark: fc.constantFrom(...MARKS) })),
  evidence: text,
  notApplicable: fc.option(text, { nil: undefined }),
  goals: fc.array(fc.record({ text, by: day })),
});
const plan = fc
  .record({
    ladder: named,
    version: fc.constantFrom('1.0.0', '2.13.4'),
    discipline: fc.option(named, { nil: undefined }),
    from: fc.option(named, { nil: undefined }),
    to: named,
    changed: day,
    groups: fc.array(group),
  })
  .map((written) => readPlan(written)!);

const german = growthWords({ language: 'de' }).plan.browser;

const holds = (comes: (plan: Plan) => unknown) =>
  fc.assert(
    fc.property(plan, (each) => {
      expect(comes(each)).toEqual(each);
    }),
    { numRuns: 500 },
  );

describe('a plan comes back the same', () => {
  test('from what is kept', () => holds((each) => readPlan(JSON.parse(JSON.stringify(each)))));
  test('from Markdown', () => holds((each) => planOf(fromMarkdown(toMarkdown(each, PLANNER_WORDS)))));
  test('from Markdown with a former word for ladders', () =>
    holds((each) => planOf(fromMarkdown(toMarkdown(each, { ...PLANNER_WORDS, ladder: 'Career framework' })))));
  test('from Markdown in another language, where that language and English are read', () =>
    holds((each) => planOf(fromMarkdown(toMarkdown(each, german), [german, FILE_WORDS]))));
  test('from English Markdown there too', () =>
    holds((each) => planOf(fromMarkdown(toMarkdown(each, PLANNER_WORDS), [german, FILE_WORDS]))));
  test('from Markdown that a Windows editor saved', () =>
    holds((each) => planOf(fromMarkdown(toMarkdown(each, PLANNER_WORDS).replaceAll('\n', '\r\n')))));
  test('from a spreadsheet', () => holds((each) => planOf(fromCsv(toCsv(each)))));
  test('from a link', () =>
    fc.assert(
      fc.asyncProperty(plan, async (each) => {
        const fragment = await toFragment(each);
        if (fragment !== undefined) expect(await fromFragment(fragment)).toEqual(each);
      }),
      { numRuns: 200 },
    ));
});

function planOf(imported: ReturnType<typeof fromCsv>): Plan | undefined {
  return 'plan' in imported ? imported.plan : undefined;
}
