/** German says all that English says; another language may begin with less. */
import { expect, test } from 'vitest';
import { translations } from './translations.ts';

test('no sentence is missing in German', async () => {
  const german = (await translations()).find(({ language }) => language === 'de');
  expect(german?.missing).toEqual([]);
  expect(german?.all).toBeGreaterThan(50);
});
