/** Ends this process together with the one that started it (`hand-over.js`), so that no orphaned server keeps running. */

/** Set by the process that handed over. */
export const MARK = 'WAYMARK_HANDED_OVER';

export function endWithParent(): void {
  if (process.env[MARK] === undefined) return;
  // Processes started from here must not inherit the marker.
  Reflect.deleteProperty(process.env, MARK);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening must not keep a finished command from ending.
  process.channel?.unref();
}
