/** Any kind may offer figures to health checks. */
import { expect, test } from 'vitest';
import { NO_HISTORY } from '#model/history.ts';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import type { Kind } from '#model/kind.ts';
import { viewOf } from '#testing/playbooks.ts';
import { siteContext } from './context.ts';
import { siteTools } from './tools.ts';

/** A register made of terms: each is a debt, and the first letter says what it costs. */
const register = (term: Kind): Kind => ({
  ...term,
  figures: (entries, { address }) =>
    entries.map((entry) => ({
      register: entry.id.startsWith('d') ? 'debt' : 'risks',
      text: `${entry.data.title}: six person-days a month`,
      source: { label: entry.data.title, href: address(entry) },
      unit: 'team/keepers',
    })),
});

const termFile = (title: string) =>
  `title: ${title}\nowner: keepers\nreviewed: 2026-04-01\ndefinition: Something that costs.\n`;

test('the figures of a register come from whichever kind has them, each with its source', () => {
  const view = viewOf({
    'terms/dead-code.yaml': termFile('Dead code'),
    'terms/expiry.yaml': termFile('Expiry'),
  });
  const withRegister = kinds.map((kind) => (kind.name === 'term' ? register(kind) : kind));
  const context = siteContext(view, { kinds: withRegister, today: '2026-04-15', history: NO_HISTORY });
  const { figures } = siteTools(context, plainCode);
  expect(figures('debt')).toEqual([
    {
      register: 'debt',
      text: 'Dead code: six person-days a month',
      source: { label: 'Dead code', href: '/terms/dead-code/' },
      unit: 'team/keepers',
    },
  ]);
  expect(figures('risks').map(({ source }) => source.label)).toEqual(['Expiry']);
  expect(figures('slos')).toEqual([]);
});
