/** What a forge calls a team: `@example/payments`. */
import { z } from 'zod';

const HANDLE = /^@[\w.-]+(\/[\w.-]+)*$/;

export function teamHandle() {
  return z.string().regex(HANDLE, { error: 'a handle in quotes, such as `"@example/payments"`' });
}
