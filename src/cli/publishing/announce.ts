/** The closing words of a build. */
import type { BuildSummary } from './make-site.ts';

/** @param seconds how long the whole command took */
export function announce(summary: BuildSummary, out: string, seconds: number): string {
  const { entries, pages, rendered, records, files, bytes, warnings, draftsLeftOut, asOf, notes = [] } = summary;
  const total = Object.values(entries).reduce((sum, count) => sum + count, 0);
  const width = Math.max(...Object.keys(entries).map((label) => label.length));
  const kinds = Object.entries(entries)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `  ${label.padEnd(width)}  ${String(count).padStart(4)}`);
  return [
    `${total} entries`,
    ...kinds,
    `${pages} pages (${rendered} rendered, ${pages - rendered} kept), ${records} search records`,
    `${files} files, ${megabytes(bytes)} in ${out}, ${seconds.toFixed(2)} s`,
    ...(asOf === undefined ? [] : [`As of ${asOf}: \`today\` in \`playbook.yaml\` fixes the day`]),
    ...notes,
    ...(draftsLeftOut > 0
      ? [
          `${draftsLeftOut} ${draftsLeftOut === 1 ? 'draft was' : 'drafts were'} left out; \`--drafts\` shows ${draftsLeftOut === 1 ? 'it' : 'them'}`,
        ]
      : []),
    ...(warnings > 0
      ? [
          `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}; \`waymark check\` shows ${warnings === 1 ? 'it' : 'them'}`,
        ]
      : []),
    '',
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
