import { expect, test } from 'vitest';
import { dayIn } from './written-day.ts';

// cspell:disable
test.each([
  ['Created last week, last modified on Mar 02, 2024', '2024-03-02'],
  ['Erstellt am 1. März 2024, geändert am 12. Dez. 2024', '2024-12-12'],
  ['2 de marzo de 2024', '2024-03-02'],
  ['le 2 août 2024', '2024-08-02'],
  ['2024-3-2', '2024-03-02'],
  ['Mar 02, 2024 and then 2024-04-31', '2024-03-02'],
  ['Version 12 2024', undefined],
  ['March', undefined],
])('%s names %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});
