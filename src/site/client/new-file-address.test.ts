/** What was made in the browser arrives on the host as the build would have sent it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newFile } from '../assembly/new-file.ts';
import { newFileAddress } from './new-file-address.ts';

const repository = { url: 'https://github.com/example/playbook', branch: 'main', folder: 'content' };
const form = newFile(repository, 'snapshots/pulse.yaml', '').filled ?? '';

test('is the address of the build, and nothing where that would be too long', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const address = newFileAddress(form, { name: 'team-pulse-checkout.yaml', text });
      refused += address === undefined ? 1 : 0;
      expect(address).toBe(newFile(repository, 'snapshots/team-pulse-checkout.yaml', text).filled);
    }),
    { examples: [['\n'.repeat(2700)], ["title: 'A & B' # ~*()!\r\n"]] },
  );
  expect(refused).toBeGreaterThan(0);
});
