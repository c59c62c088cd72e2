/** No domain is part of itself, however long the way round. */
import { wayRound } from '#model/way-round.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const domain = (id: string, subdomainOf?: string) => example('domain', { ...(subdomainOf && { subdomainOf }) }, { id });

export default defineEntryRule({
  id: 'domain/cycle',
  severity: 'error',
  why: 'A map on which two places lie inside each other leads nowhere.',
  fix: 'Take `subdomainOf` out of the one that is the whole.',
  valid: [[domain('payments'), domain('invoicing', 'payments'), domain('dunning', 'invoicing')]],
  invalid: [
    {
      content: [domain('payments', 'invoicing'), domain('invoicing', 'payments')],
      expect: [
        'domains/invoicing.yaml:5:14 Unexpected domain `payments` around `invoicing`, expected one that is not part of it: invoicing → payments → invoicing',
        'domains/payments.yaml:5:14 Unexpected domain `invoicing` around `payments`, expected one that is not part of it: payments → invoicing → payments',
      ],
    },
    {
      content: [domain('payments', 'payments')],
      expect: [
        '5:14 Unexpected domain `payments` around `payments`, expected one that is not part of it: payments → payments',
      ],
    },
  ],
  check(each, { playbook, report }) {
    const way = wayRound(each, (domain) => [parentOf(domain, playbook)])?.map(({ id }) => id);
    if (way === undefined) return;
    report(
      each.at(['subdomainOf']),
      `Unexpected domain \`${way[1]}\` around \`${each.id}\`, expected one that is not part of it: ${way.join(' → ')}`,
    );
  },
});

function parentOf({ data: { subdomainOf } }: Entry<'domain'>, playbook: Playbook): Entry<'domain'> | undefined {
  return subdomainOf === undefined ? undefined : playbook.find('domain', subdomainOf.replace(/^domain\//, ''));
}
