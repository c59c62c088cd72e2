/** The browser's storage. A refusal is a return value rather than an exception. */

/** The browser keeps nothing here, or has no room left. */
export type Refusal = 'blocked' | 'full';

export interface Place {
  read(key: string): string | undefined;
  write(key: string, text: string): Refusal | undefined;
  remove(key: string): void;
  keys(prefix: string): readonly string[];
  /** Whether anything can be stored, checked before there is anything to lose. */
  refusal(): Refusal | undefined;
}

const PROBE = 'waymark probe';

/** @param storage asked each time: reading the property itself throws where a browser blocks it */
export function placeIn(storage: () => Storage): Place {
  function attempt<Result>(act: (storage: Storage) => Result): Result | undefined {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  }
  function refused(act: (storage: Storage) => boolean): Refusal | undefined {
    try {
      return act(storage()) ? undefined : 'blocked';
    } catch (error) {
      return isFull(error) ? 'full' : 'blocked';
    }
  }
  return {
    read: (key) => attempt((kept) => kept.getItem(key)) ?? undefined,
    write: (key, text) =>
      refused((kept) => {
        // Unreadable data must not be overwritten, and data that cannot be read back was not stored.
        kept.getItem(key);
        kept.setItem(key, text);
        return kept.getItem(key) === text;
      }),
    remove: (key) => attempt((kept) => kept.removeItem(key)),
    keys: (prefix) =>
      attempt((kept) =>
        Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '').filter((key) =>
          key.startsWith(prefix),
        ),
      ) ?? [],
    refusal: () =>
      refused((kept) => {
        kept.setItem(PROBE, '');
        kept.removeItem(PROBE);
        return true;
      }),
  };
}

/** Firefox uses its own name for it. */
function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
}
