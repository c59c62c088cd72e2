/** The SHA-256 digest of a content, in hexadecimal. */
import { createHash } from 'node:crypto';

export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
