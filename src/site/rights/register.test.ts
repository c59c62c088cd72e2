import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import { example, type Example } from '#model/rule.ts';
import { siteContext } from '../assembly/context.ts';
import { sitePages } from '../assembly/pages.ts';
import { siteTools } from '../assembly/tools.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { RegisterBody } from './register.ts';

const registerOf = (content: Example) => {
  const { view } = exampleSite(content);
  const context = siteContext(view, { kinds, today: '2026-04-15', history: NO_HISTORY });
  const pages = sitePages(context, siteTools(context, plainCode), { rules: [] });
  const page = pages.find(({ path }) => path === '/who-decides/');
  return page && { ...page, body: page.body as RegisterBody };
};

const right = {
  decision: 'Whom to *hire*',
  decides: 'example-role',
  consulted: ['team/example-team'],
  note: 'In writing.',
};

test('every kind that says who decides has its rows, and each leads to where it is written', () => {
  const register = registerOf([
    example('guide', { title: 'Hiring', decisionRights: [right] }),
    example('governance', {
      title: 'Exceptions',
      decisionRights: [{ decision: 'An exception', decides: 'team/example-team' }],
    }),
    example('forum', {
      title: 'Board',
      mandate: 'What is hard to undo.',
      decisionRule: 'single-decider',
      decider: 'example-role',
    }),
    example('ritual', {
      title: 'Review',
      roles: [
        { role: 'example-role', part: 'facilitator' },
        { role: 'team/example-team', part: 'decider' },
      ],
      agenda: [
        { title: 'Look', minutes: 5, mode: 'inform' },
        { title: 'Choose <one>', minutes: 5, mode: 'decide' },
      ],
    }),
  ]);
  const rows = register?.body.groups.flatMap(({ heading, kind, rights }) =>
    rights.map(({ what, decides, consulted }) => [
      `${kind.label}: ${what}`,
      [...decides, ...consulted].map(({ label }) => label).join(', '),
      heading.href,
    ]),
  );
  expect(rows).toEqual([
    ['Governance guide: An exception', 'Example team', '/governance/example-governance/#decision-rights'],
    ['Forum: What is hard to undo.', 'Example role', '/forums/example-forum/'],
    ['Guide: Whom to <em>hire</em>', 'Example role, Example team', '/guides/example-guide/#decision-rights'],
    ['Ritual: Choose &lt;one&gt;', 'Example team', '/rituals/example-ritual/#agenda'],
  ]);
  expect(register?.body.count).toBe(4);
  expect(register?.body.options.decides.map(({ id }) => id)).toEqual(['roles-example-role', 'teams-example-team']);
});

test('it stands behind the door of decisions, and is not there where nothing says who decides', () => {
  expect(registerOf([example('guide')])).toBeUndefined();
  const register = registerOf([example('guide', { decisionRights: [right] }), example('decision')]);
  expect(register?.chrome.place).toEqual({ door: '/areas/decisions/', section: '/who-decides/' });
});

test('who may not see the team that decides still sees what is decided', () => {
  const content = [
    example('team', { visibility: 'restricted' }, { id: 'hidden' }),
    example('guide', { decisionRights: [{ decision: 'Whom to hire', decides: 'team/hidden' }] }),
  ];
  const { groups } = registerOf(content)?.body ?? { groups: [] };
  expect(groups.flatMap(({ rights }) => rights.map(({ what, decides }) => [what, decides.length]))).toEqual([
    ['Whom to hire', 0],
  ]);
  expect(JSON.stringify(groups)).not.toContain('hidden');
});
