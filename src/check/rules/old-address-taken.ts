/** An address of an old site leads to one entry, and stands where no page of this site does. */
import { addressOf } from '#model/entry-address.ts';
import { standsIn, type Entry } from '#model/entry.ts';
import { formerAddress } from '#model/former-address.ts';
import { defineRule, example, type RuleContext } from '#model/rule.ts';
import { OWN_FOLDERS, sharedPages, SITE_PAGES } from '#model/shared-pages.ts';

const term = (id: string, ...aliases: readonly string[]) =>
  example('term', aliases.length > 0 ? { aliases } : {}, { id });

export default defineRule({
  id: 'entry/old-address-taken',
  severity: 'error',
  why: 'A redirect never replaces a page, so that the old address would lead readers somewhere else, or nowhere.',
  fix: 'Remove the alias, or keep it with the one entry that took the place of the old page.',
  valid: [[term('runbook', '/before/runbooks/', '/before/Runbooks', '/wiki/Runbook.html', '/guides/run/')]],
  invalid: [
    {
      content: [term('runbook', '/before/run/'), term('playbook', '/before/run')],
      expect: [
        'terms/runbook.yaml:6:5 Unexpected alias `/before/run/`, expected an address that no other entry has; `terms/playbook.yaml` does',
      ],
    },
    {
      content: [term('runbook'), term('playbook', '/terms/Runbook/')],
      expect: [
        'terms/playbook.yaml:6:5 Unexpected alias `/terms/Runbook/`, expected an address where this site has no page; `terms/runbook.yaml` stands there',
      ],
    },
    {
      content: [term('runbook'), term('playbook', '/terms/', '/media/plan.html', '/404.html')],
      expect: [
        'terms/playbook.yaml:6:5 Unexpected alias `/terms/`, expected an address where this site has no page',
        'terms/playbook.yaml:7:5 Unexpected alias `/media/plan.html`, expected an address where this site has no page',
        'terms/playbook.yaml:8:5 Unexpected alias `/404.html`, expected an address where this site has no page',
      ],
    },
    {
      content: [example('ladder', { aliases: ['/ladders/software/senior/'] }, { id: 'software' })],
      expect: [
        'ladders/software.yaml:34:5 Unexpected alias `/ladders/software/senior/`, expected an address where this site has no page; `ladders/software.yaml` stands there',
      ],
    },
  ],
  check(context) {
    const claims = context.playbook.entries.flatMap((entry) =>
      entry.data.aliases.flatMap((alias, index) => {
        const address = formerAddress(alias);
        return address === undefined ? [] : [{ entry, alias, index, address: folded(address) }];
      }),
    );
    if (claims.length === 0) return;
    const taken = takenBy(context);
    const claimed = new Map<string, Entry>();
    for (const { entry, alias, index, address } of claims) {
      const at = entry.at(['aliases', index]);
      const holder = taken(address);
      const other = claimed.get(address);
      if (holder !== undefined)
        context.report(
          at,
          `Unexpected alias \`${alias}\`, expected an address where this site has no page${holder === 'site' ? '' : `; \`${standsIn(holder)}\` stands there`}`,
        );
      else if (other !== undefined && other !== entry)
        context.report(
          at,
          `Unexpected alias \`${alias}\`, expected an address that no other entry has; \`${standsIn(other)}\` does`,
        );
      else claimed.set(address, entry);
    }
  },
});

/** Some hosts and many disks take addresses for the same that differ by upper and lower case. */
function folded(address: string): string {
  return address.toLowerCase();
}

/** Who has a page at an address, or below whose page it lies. */
function takenBy({ playbook, kinds }: RuleContext): (address: string) => Entry | 'site' | undefined {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const held = new Map<string, Entry>();
  for (const entry of playbook.entries) {
    const kind = byName.get(entry.kind);
    if (kind !== undefined) held.set(folded(addressOf(entry, kind)), entry);
  }
  const shared = new Set([
    ...SITE_PAGES,
    '/404.html',
    '/reviews/',
    '/rules/',
    ...kinds.flatMap((kind) => {
      const own = playbook.entriesOf(kind.name);
      return own.length === 0 ? [] : sharedPages(kind, own);
    }),
  ]);
  const flat = new Set(kinds.flatMap(({ folder }) => (folder.nested === true ? [] : folder.name)));
  return (address) => {
    const [, first = '', second = ''] = address.split('/');
    if (shared.has(address) || OWN_FOLDERS.includes(first)) return 'site';
    // Entries of most kinds have further pages below their own.
    return held.get(address) ?? (flat.has(first) ? held.get(`/${first}/${second}/`) : undefined);
  };
}
