/** What every command pays for: to load the kinds, before it has read anything. */
import { expect, test } from 'vitest';

/** Each loads data of a language. */
const COSTLY = ['Segmenter', 'NumberFormat', 'ListFormat', 'PluralRules', 'RelativeTimeFormat'] as const;

test('loading the kinds makes no formats of a language', async () => {
  const made: string[] = [];
  for (const name of COSTLY)
    Object.defineProperty(Intl, name, {
      value: new Proxy(Intl[name], {
        construct(target, given) {
          made.push(name);
          // It is called as it would have been.
          return Reflect.construct(target, given) as object;
        },
      }),
    });
  await import('./kinds.ts');
  await import('#words/wrap.ts');
  expect(made).toEqual([]);
});
