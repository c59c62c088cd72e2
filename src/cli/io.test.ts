/** Colour is for terminals whose user did not say otherwise. */
import { expect, test } from 'vitest';
import { systemIo, takesColour } from './io.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ CI: 'true' }, true, false],
  [{ CI: 'true', FORCE_COLOR: '1' }, true, true],
  [{ TERM: 'dumb' }, true, false],
])('with %j, terminal %s: %s', (env, isTerminal, expected) => {
  expect(takesColour(env, isTerminal)).toBe(expected);
});

test('today is a date', () => {
  expect(systemIo().today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
