/** The CI files of this repository come from the source of those that `waymark ci` writes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CI_HOSTS, USUAL_CHOICES } from '#cli/ci-files/choices.ts';
import { ciFiles } from '#cli/ci-files/ci-files.ts';
import { isShippedExample } from '#testing/shipped-example.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const files = CI_HOSTS.flatMap((host) => ciFiles({ ...USUAL_CHOICES, host, form: 'clone' }));

// In a playbook of your own they are yours to change.
test.runIf(isShippedExample()).each(files)('$path', ({ path, text }) => {
  expect(read(path)).toBe(text);
});

test('the workflow that holds the generator pins the same actions', () => {
  const pinned = new Set(files.flatMap(({ text }) => text.match(/uses: .*/g) ?? []));
  for (const uses of read('.github/workflows/verify.yml').match(/uses: .*/g) ?? []) expect(pinned).toContain(uses);
});
