/** A problem that keeps a command from running and that its user can fix. Printed without a stack. */

export class KnownError extends Error {
  override readonly name = 'KnownError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
