/** Something that keeps a command from running and that its user can put right: printed without a stack. */

export class KnownError extends Error {
  override readonly name = 'KnownError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
