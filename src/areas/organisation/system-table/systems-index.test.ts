import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { system as kind } from '../system/kind.ts';
import { systemsIndexPages, type ManySystemsBody, type SystemsBody } from './systems-index.ts';

const domain = (id: string, fields: object = {}) => example('domain', { title: id, ...fields }, { id });
const system = (id: string, fields: object = {}) =>
  example('system', { title: id, domain: 'payments', ...fields }, { id });
const nobody = { owner: null, gapReason: 'Its *team* was dissolved.' };

function indexOf(...content: Example) {
  const { view, tools } = exampleSite([domain('payments'), domain('search', { kind: 'supporting' }), ...content]);
  return systemsIndexPages(kind, view.entriesOf('system'), tools, []);
}
const bodyOf = (...content: Example) => indexOf(...content)[0]?.body as SystemsBody;

describe('the index of systems', () => {
  test('begins with what nobody owns and why, then goes by domain, and ends with what is no longer in use', () => {
    const { groups } = bodyOf(
      system('index', { domain: 'search', tier: 2 }),
      system('invoices', { tier: 1 }),
      system('ledger', { tier: 0 }),
      system('old', { lifecycle: 'retired', ...nobody }),
      system('printer', { ...nobody, domain: 'search' }),
    );
    expect(groups.map(({ heading, rows }) => [heading?.label, rows.map((row) => row.system.label)])).toEqual([
      ['1 system without a team', ['printer']],
      ['payments', ['ledger', 'invoices']],
      ['search', ['index']],
      ['No longer in use', ['old']],
    ]);
    expect(groups[0]).toMatchObject({
      tone: 'bad',
      rows: [{ isGap: true, because: 'Its <em>team</em> was dissolved.' }],
    });
  });

  test('offers a choice of what its rows say of themselves', () => {
    const { filter, groups } = bodyOf(
      system('index', { domain: 'search', tier: 2, lifecycle: 'experimental' }),
      system('ledger', { tier: 0 }),
    );
    const rows = groups.flatMap((group) => group.rows);
    for (const { name, options } of filter) {
      const said = rows.map(({ filtered }) => Object.entries(filtered).find(([key]) => key === `data-${name}`)?.[1]);
      expect([...new Set(said)].toSorted()).toEqual(options.map(({ id }) => id).toSorted());
    }
    expect(filter.map(({ name, options }) => [name, options.map(({ id }) => id)])).toEqual([
      ['domain', ['payments', 'search']],
      ['tier', ['0', '2']],
      ['stage', ['experimental', 'production']],
      ['team', ['example-team']],
    ]);
  });

  test('is divided where systems are many, with what nobody owns above', () => {
    const pages = indexOf(
      ...Array.from({ length: 260 }, (_, index) => system(`system-${index}`)),
      ...Array.from({ length: 25 }, (_, index) => system(`gap-${index}`, nobody)),
    );
    expect(pages.length).toBeGreaterThan(1);
    const { gaps } = pages[0]?.body as ManySystemsBody;
    expect(gaps).toMatchObject({ title: '25 systems without a team', further: 5 });
    expect(gaps?.items).toHaveLength(20);
    expect(pages.slice(1).every(({ body }) => (body as ManySystemsBody).gaps === undefined)).toBe(true);
  });
});
