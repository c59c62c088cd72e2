import { describe, expect, test } from 'vitest';
import { guideFile, playbookOf } from '#testing/playbooks.ts';
import { childrenOf } from './tree.ts';

const guides = playbookOf({
  'guides/people.md': guideFile('People'),
  'guides/people/hiring.md': guideFile('Hiring', { fields: 'order: 2\n' }),
  'guides/people/feedback.md': guideFile('Feedback', { fields: 'order: 1\n' }),
  'guides/people/hiring/interviews.md': guideFile('Interviews'),
  'guides/debt/paying-down.md': guideFile('Paying down'),
  'guides/people/absence.md': guideFile('Absence'),
  'guides/people/on_call/rota.md': guideFile('A rota', { fields: 'order: 1\n' }),
}).entriesOf('guide');
const named = (id: string) => guides.find((guide) => guide.id === id)!;

describe('the tree of guides', () => {
  test.each([
    ['people', ['feedback', 'hiring', 'absence', 'rota']],
    ['hiring', ['interviews']],
    ['interviews', []],
  ])('below %s stand %j', (id, children) => {
    expect(childrenOf(named(id), guides).map((guide) => guide.id)).toEqual(children);
  });
});
