/** Ends this process with the one that handed over to it (`hand-over.js`): a server that nobody can reach any more must not go on. */

/** Set by the process that handed over. */
export const MARK = 'WAYMARK_HANDED_OVER';

export function endWithParent(): void {
  if (process.env[MARK] === undefined) return;
  // What this process starts is none of the other one's business.
  Reflect.deleteProperty(process.env, MARK);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening must not keep a finished command from ending.
  process.channel?.unref();
}
