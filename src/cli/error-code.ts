/** The code by which Node names a refusal of the system, such as `ENOSPC`; nothing for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
