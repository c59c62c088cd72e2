import { describe, expect, test } from 'vitest';
import { linesOf, outline, pointOn, rings } from './radar.ts';

const steps = ['First', 'Second', 'Third', 'Fourth'];
const axes = ['Scope', 'Reach', 'Autonomy', 'Horizon'].map((label) => ({ label, steps }));

describe('a radar', () => {
  test('has its first axis upwards and goes round with the sun', () => {
    expect([0, 1, 2, 3].map((axis) => pointOn(axis, 4, 1, 100))).toEqual([
      { x: 0, y: -100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: -100, y: 0 },
    ]);
  });

  test('draws a step as its share of the way to the rim, and what is not said in the middle', () => {
    expect(outline({ axes }, { label: 'Engineer', values: [1, 2, null, 4] }, 100)).toBe('0,-25 50,0 0,0 -100,0');
  });

  test('measures each axis by its own scale', () => {
    const short = [{ label: 'Reach', steps: ['Team', 'Area'] }, ...axes.slice(1)];
    expect(outline({ axes: short }, { label: 'Engineer', values: [1, 0, 0, 0] }, 100)).toMatch(/^0,-50 /);
  });

  test('has a ring for each step of its longest scale', () => {
    expect(rings({ axes })).toEqual([0.25, 0.5, 0.75, 1]);
    expect(rings({ axes: [] })).toEqual([]);
  });

  test.each([
    ['Scope', ['Scope']],
    ['Planning horizon', ['Planning', 'horizon']],
    ['Guidance of others', ['Guidance', 'of others']],
    ['Responsibilities', ['Responsibilities']],
  ])('breaks the label *%s* where that helps', (label, lines) => {
    expect(linesOf(label)).toEqual(lines);
  });
});
