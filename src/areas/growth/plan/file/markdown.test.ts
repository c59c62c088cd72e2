/** A plan as Markdown, and Markdown that somebody changed by hand. */
import { expect, test } from 'vitest';
import { toMarkdown } from './markdown.ts';
import type { Plan } from '../plan.ts';
import { fromMarkdown } from './read-markdown.ts';
import { PLANNER_WORDS } from '../planner-words.ts';

const plan: Plan = {
  ladder: { id: 'engineering', label: 'Engineering ladder' },
  version: '1.0.0',
  discipline: { id: 'backend', label: 'Backend' },
  from: { id: 'engineer', label: 'Engineer' },
  to: { id: 'senior-engineer', label: 'Senior engineer' },
  changed: '2026-11-20',
  groups: [
    {
      id: 'craft',
      label: 'Craft',
      asked: [
        { id: 'designs', text: 'Designs a system.', mark: 'new' },
        { id: 'hoards', text: 'Hoards knowledge.', mark: 'avoid' },
      ],
      evidence: 'The ledger’s design.\n\n# Not a heading',
      goals: [
        { text: 'Lead a design', by: '2027-03-01' },
        { text: 'Pair with platform', by: '' },
      ],
    },
    {
      id: 'on-call',
      label: 'On call',
      asked: [],
      evidence: '',
      notApplicable: 'No system of ours is on call.',
      goals: [],
    },
  ],
};

const text = `# Growth plan: Engineer to senior engineer, Backend

- Ladder: Engineering ladder (engineering)
- Version: 1.0.0
- Discipline: Backend (backend)
- Now: Engineer (engineer)
- Next: Senior engineer (senior-engineer)
- Changed: 2026-11-20

## Craft (craft)

### What is asked

- New: Designs a system. (designs)
- Avoid: Hoards knowledge. (hoards)

### Evidence

> The ledger’s design.
>
> # Not a heading

### Goals

- By 2027-03-01: Lead a design
- No date: Pair with platform

## On call (on-call)

### Does not apply because

> No system of ours is on call.
`;

test('reads well', () => expect(toMarkdown(plan, PLANNER_WORDS)).toBe(text));

test('comes back with what was added by hand', () => {
  const edited = text
    .replace('> # Not a heading', '> # Not a heading\nAdded in haste.')
    .replace('- No date: Pair with platform', '* Pair with platform');
  expect(fromMarkdown(edited)).toEqual({
    plan: {
      ...plan,
      groups: [{ ...plan.groups[0], evidence: `${plan.groups[0]!.evidence}\nAdded in haste.` }, plan.groups[1]],
    },
  });
});

test.each(['', '# Shopping list\n\n- Milk', '- Ladder: No id\n- Next: None'])(
  'is refused where it holds no plan: %j',
  (other) => {
    expect(fromMarkdown(other)).toEqual({ fault: 'notAPlan' });
  },
);
