/** A refusal by the system is reported in a sentence; a bug in Waymark keeps its stack. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { systemFault } from './system-faults.ts';

function fault(code: string, more: object = { path: '/srv/dist' }): Error {
  return Object.assign(new Error(`${code}: something, open '/srv/dist'`), { code, ...more });
}

test.each([
  ['no space', fault('ENOSPC'), 'No space is left on the disk for `/srv/dist` (ENOSPC)'],
  ['no quota', fault('EDQUOT'), 'Your quota leaves no space for `/srv/dist` (EDQUOT)'],
  ['no permission', fault('EACCES'), 'No permission for `/srv/dist` (EACCES)'],
  ['not allowed', fault('EPERM'), 'The system does not allow this for `/srv/dist` (EPERM)'],
  ['read-only', fault('EROFS'), 'Nothing can be written to `/srv/dist`: it is read-only (EROFS)'],
  ['a mounted volume', fault('EBUSY'), '`/srv/dist` is in use and cannot be replaced (EBUSY)'],
  [
    'a move',
    fault('ENOTEMPTY', { path: '/srv/next', dest: '/srv/dist' }),
    '`/srv/dist` is being filled by another program (ENOTEMPTY)',
  ],
  [
    'a name that steers the terminal',
    fault('EACCES', { path: '/srv/\u001b[2J' }),
    'No permission for `/srv/\\u001b[2J` (EACCES)',
  ],
  ['no place', fault('ENOSPC', {}), 'No space is left on the disk for a file (ENOSPC)'],
  ['a port', fault('EACCES', { syscall: 'listen', port: 80 }), 'No permission for this port (EACCES)'],
  [
    'what lies below another error',
    new Error('The page does not render', { cause: fault('ENOSPC') }),
    'No space is left on the disk for `/srv/dist` (ENOSPC)',
  ],
  [
    'a volume that something is moved away from',
    fault('EBUSY', { path: '/srv/dist', dest: '/srv/former' }),
    '`/srv/dist` is in use and cannot be replaced (EBUSY)',
  ],
  [
    'a library of another language',
    new Error('The theme does not compile.\nCaused by:\n    No space left on device (os error 28)'),
    'No space is left on the disk for a file (ENOSPC)',
  ],
  [
    'another process',
    new Error('The theme does not compile.\nENOSPC: no space left on device, write'),
    'No space is left on the disk for a file (ENOSPC)',
  ],
])('%s', (_, error, message) => {
  const known = systemFault(error);
  expect(known?.message).toBe(message);
  expect(known?.hint).toMatch(/\w/);
});

test.each([
  ['a fault of the program', new TypeError('undefined is not a function')],
  ['a module that is missing', fault('ERR_MODULE_NOT_FOUND')],
  ['no error at all', 'ENOSPC: thrown as text'],
])('%s is not explained away', (_, error) => {
  expect(systemFault(error)).toBeUndefined();
});

test('a real one', () => {
  const folder = temporaryPlaybook({ dist: 'a file' });
  const attempt = () => mkdirSync(join(folder, 'dist/search'), { recursive: true });
  let thrown: unknown;
  try {
    attempt();
  } catch (error) {
    thrown = error;
  }
  expect(systemFault(thrown)?.message).toBe(
    `A file stands on the way to \`${join(folder, 'dist/search')}\`, expected folders only (ENOTDIR)`,
  );
});
