/** Browser storage for tests: shared by windows, and able to refuse as real ones do. */

export class FakeStorage implements Storage {
  readonly kept = new Map<string, string>();
  /** Characters that it takes, as browsers count them. */
  room = Infinity;
  /** As when a browser blocks storage for a site. */
  isBlocked = false;
  /** As with some extensions, which accept everything and store nothing. */
  isForgetful = false;

  get length(): number {
    return this.#open().size;
  }

  getItem(key: string): string | null {
    return this.#open().get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const kept = this.#open();
    const others = [...kept].reduce((sum, [name, value]) => sum + (name === key ? 0 : name.length + value.length), 0);
    if (others + key.length + text.length > this.room)
      throw new DOMException('exceeded the quota', 'QuotaExceededError');
    if (!this.isForgetful) kept.set(key, text);
  }

  removeItem(key: string): void {
    this.#open().delete(key);
  }

  key(index: number): string | null {
    return [...this.#open().keys()][index] ?? null;
  }

  clear(): void {
    this.#open().clear();
  }

  #open(): Map<string, string> {
    if (this.isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
    return this.kept;
  }
}
