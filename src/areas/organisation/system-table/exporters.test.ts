import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { systemExporters } from './exporters.ts';

test('systems are exported as rows, what nobody owns first', () => {
  const { view } = exampleSite([
    example('domain', {}, { id: 'payments' }),
    example('team', { onCall: 'A rota.' }),
    example('system', { title: 'Ledger', domain: 'payments', tier: 0 }, { id: 'ledger' }),
    example('system', { title: 'Rates', domain: 'payments', owner: null, gapReason: 'Gone.' }, { id: 'rates' }),
  ]);
  const lines = systemExporters[0]?.writeAll?.(view.entriesOf('system'), view).trim().split(/\r?\n/);
  expect(lines).toEqual([
    'system,title,domain,type,tier,lifecycle,owner,why there is none,on call,runbooks',
    'rates,Rates,payments,service,,production,,Gone.,,',
    'ledger,Ledger,payments,service,0,production,example-team,,A rota.,',
  ]);
});
