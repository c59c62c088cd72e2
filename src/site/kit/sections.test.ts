import { expect, test } from 'vitest';
import { anchorsOf, headingsOf, isReserved, shownSections, type Sections } from './sections.ts';

interface Recipe {
  readonly steps: readonly string[];
  readonly variants: readonly string[];
}
const sections = {
  steps: { id: 'step-by-step', when: ({ steps }) => steps.length > 0 },
  variants: { id: 'variants', when: ({ variants }) => variants.length > 0 },
  menus: { id: 'served-with' },
} satisfies Sections<Recipe>;
const titles = { steps: 'Step by step', variants: 'Variants', menus: 'Served with' };
const soup: Recipe = { steps: ['Boil.'], variants: [] };

test('a page has the sections that have something to say, in the order of their declaration', () => {
  const shown = shownSections(sections, soup, { menus: true }, titles);
  expect(headingsOf(shown)).toEqual([
    { depth: 2, id: 'step-by-step', text: 'Step by step' },
    { depth: 2, id: 'served-with', text: 'Served with' },
  ]);
});

test('the rest of the playbook overrules what an entry says by itself', () => {
  expect(Object.keys(shownSections(sections, soup, { menus: false, steps: false, variants: true }, titles))).toEqual([
    'variants',
  ]);
});

test('links lead to what an entry fills by itself, and no heading takes the place of the rest', () => {
  expect(anchorsOf(sections, soup)).toEqual(['step-by-step']);
  expect(['step-by-step', 'served-with'].map((anchor) => isReserved(sections, anchor))).toEqual([false, true]);
});
