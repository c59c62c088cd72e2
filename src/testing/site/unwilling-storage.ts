/** Browsers that keep nothing: storage blocked by a setting, throwing at each write, or full. */
import type { BrowserContext } from 'playwright-core';

export type Unwilling = 'blocked' | 'throwing' | 'full';

/** For all pages that the context opens from now on. */
export async function makeUnwilling(context: BrowserContext, how: Unwilling): Promise<void> {
  await context.addInitScript((way) => {
    const refuse = (): never => {
      throw way === 'full'
        ? new DOMException('exceeded the quota', 'QuotaExceededError')
        : new DOMException('The operation is insecure.', 'SecurityError');
    };
    if (way === 'blocked') Object.defineProperty(window, 'localStorage', { get: refuse });
    else Storage.prototype.setItem = refuse;
  }, how);
}
