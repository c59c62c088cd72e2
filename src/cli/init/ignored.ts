/** What git leaves alone in a repository with a playbook. */
const IGNORED = ['node_modules/', 'dist/', '.waymark/'];

/** @param text the `.gitignore` that is there, whose lines stay */
export function withIgnored(text: string): string {
  const lines = new Set(text.split(/\r\n|\r|\n/).map((line) => line.trim().replace(/^\/|\/$/g, '')));
  const missing = IGNORED.filter((line) => !lines.has(line.replace(/\/$/, '')));
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return missing.length === 0 ? text : `${text}${end}${missing.join('\n')}\n`;
}
