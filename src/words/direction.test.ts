import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ug', 'ckb', 'sd', 'az-Arab', 'ku-Arab', 'pa-PK', 'nqo'])(
  '%s runs from right to left',
  (language) => {
    expect(directionOf(language)).toBe('rtl');
  },
);

test.each(['en', 'de-CH', 'az', 'ku', 'pa', 'ar-Latn', 'ug-Cyrl', 'sd-Deva', 'ja', 'mn-Mong', 'tlh'])(
  '%s runs from left to right',
  (language) => {
    expect(directionOf(language)).toBe('ltr');
  },
);

test('every language of two letters runs the way that the platform says', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const languages = letters.flatMap((first) => letters.map((second) => first + second));
  const differing = languages.filter((language) => directionOf(language) !== platformDirection(language));
  expect(differing).toEqual([]);
});

/** What `Intl.Locale` says, a method or a property by the version of V8. */
function platformDirection(language: string): string | undefined {
  interface TextInfo {
    readonly direction?: string;
  }
  // TypeScript's library of ES2024 knows neither form.
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?(): TextInfo; readonly textInfo?: TextInfo };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
}
