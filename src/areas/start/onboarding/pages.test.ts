import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { ChecklistBody, PlanBody } from './pages.ts';

const everyone = example(
  'onboarding',
  {
    title: 'Everyone',
    appliesTo: { roles: ['example-role'] },
    phases: [
      {
        id: 'before',
        label: 'Before',
        from: -5,
        to: -1,
        goal: 'Be *ready*.',
        outcomes: ['The laptop is there.'],
        tasks: [{ id: 'order-laptop', text: 'Order a laptop.', audience: 'it', minutes: 30 }],
      },
      {
        id: 'first-week',
        label: 'First week',
        from: 1,
        to: 5,
        goal: 'Arrive.',
        outcomes: ['You can log in.'],
        tasks: [
          { id: 'greet', text: 'Greet.', audience: 'manager' },
          {
            id: 'log-in',
            text: 'Log *in*.',
            audience: 'hire',
            kind: 'access',
            minutes: 75,
            dependsOn: ['order-laptop'],
          },
          {
            id: 'say-hello',
            text: 'Say hello.',
            audience: 'hire',
            minutes: 15,
            dependsOn: ['log-in'],
            required: false,
          },
        ],
      },
    ],
    checkpoints: [{ day: 5, with: 'example-role', questions: ['What *confused* you?'] }],
  },
  { id: 'everyone' },
);
const engineers = example(
  'onboarding',
  {
    extends: ['everyone'],
    phases: [
      {
        id: 'code',
        label: 'Code',
        from: 6,
        to: 10,
        goal: 'Ship.',
        outcomes: ['Shipped.'],
        tasks: [{ id: 'clone', text: 'Clone.', audience: 'hire', dependsOn: ['log-in'] }],
      },
    ],
  },
  { id: 'engineers' },
);
const pages = exampleSite([everyone, engineers]).pages('onboarding', 'everyone');
/** The body of the page at a path; the templates are what ties a page to its type. */
const bodyAt = <Body>(path: string) => pages.find((page) => page.path === path)?.body as Body;

describe('the pages of a plan', () => {
  test('are the whole of it, and one for each audience with something to do', () => {
    expect(pages.map(({ template, path, title }) => `${template} ${path} ${title}`)).toEqual([
      'onboarding  Everyone',
      'checklist hire/ Everyone: for the newcomer',
      'checklist manager/ Everyone: for the manager',
      'checklist it/ Everyone: for IT',
      'day-one day-one/ Everyone: day one',
      'who-to-ask who-to-ask/ Everyone: who do I ask?',
    ]);
  });

  test('are those of the composition, which says what comes from where', () => {
    const composition = exampleSite([everyone, engineers]).pages('onboarding', 'engineers');
    expect(composition.map(({ path }) => path)).toEqual(['', 'hire/', 'manager/', 'it/', 'day-one/', 'who-to-ask/']);
    const { phases } = composition[0]?.body as PlanBody;
    expect(phases.map(({ label, groups }) => [label, groups[0]?.tasks[0]?.from?.label])).toEqual([
      ['Before', 'Everyone'],
      ['First week', 'Everyone'],
      ['Code', undefined],
    ]);
  });

  test('give the newcomer’s tasks first, with their time', () => {
    const [, week] = bodyAt<PlanBody>('').phases;
    expect(week?.groups.map(({ label, summary }) => [label, summary])).toEqual([
      ['Newcomer', '2 tasks, 1 h 30 min'],
      ['Manager', '1 task'],
    ]);
    expect(week?.groups[0]?.tasks[0]).toMatchObject({
      anchor: 'task-log-in',
      text: 'Log <em>in</em>.',
      kind: 'Access',
      time: '1 h 15 min',
      optional: false,
    });
    expect(week?.checkpoints).toEqual([
      {
        anchor: 'day-5',
        day: 'Day 5',
        on: 5,
        with: { label: 'Example role', href: '/roles/example-role/' },
        questions: ['What <em>confused</em> you?'],
      },
    ]);
  });

  test('add up the time by phase and audience', () => {
    const { audiences, phases, totals } = bodyAt<PlanBody>('').glance;
    expect([audiences, ...phases.map(({ times }) => times), totals]).toEqual([
      ['Newcomer', 'IT'],
      ['', '30 min'],
      ['1 h 30 min', ''],
      ['1 h 30 min', '30 min'],
    ]);
  });

  test('link what a task waits for, on this page or on the one where it stands', () => {
    const after = (path: string) =>
      bodyAt<PlanBody | ChecklistBody>(path).phases.flatMap(({ groups }) =>
        groups.flatMap(({ tasks }) => tasks.flatMap((task) => task.after)),
      );
    expect(after('')).toEqual([
      { label: 'order laptop (IT)', href: '#task-order-laptop' },
      { label: 'log in', href: '#task-log-in' },
    ]);
    expect(after('hire/')).toEqual([
      { label: 'order laptop (IT)', href: '/onboarding/everyone/#task-order-laptop' },
      { label: 'log in', href: '#task-log-in' },
    ]);
    const [code] = exampleSite([everyone, engineers])
      .pages('onboarding', 'engineers')
      .map(({ body }) => body as PlanBody);
    expect(code?.phases[2]?.groups[0]?.tasks[0]?.after).toEqual([{ label: 'log in', href: '#task-log-in' }]);
  });

  test('show an audience its own phases, and checkpoints to the two who talk', () => {
    expect(pages.slice(1, 4).map(({ contents }) => contents.map(({ id }) => id))).toEqual([
      ['phase-first-week'],
      ['phase-first-week'],
      ['phase-before'],
    ]);
    expect(
      pages
        .slice(1, 4)
        .map(({ body }) => (body as ChecklistBody).phases.flatMap(({ checkpoints }) => checkpoints).length),
    ).toEqual([1, 1, 0]);
  });

  test('leave out what their readers may not see', () => {
    const hidden = exampleSite([{ ...everyone, data: { ...everyone.data, visibility: 'restricted' } }, engineers]);
    expect(JSON.stringify(hidden.pages('onboarding', 'engineers'))).not.toMatch(/everyone|log.in/i);
  });
});
