/** The part of the script for issues that both hosts share: plain JavaScript as text. */

/** Defines `issuesIn(folder)`: title, text and mark of each. */
export const ISSUES_SCRIPT = String.raw`'use strict';
const { readdirSync, readFileSync } = require('node:fs');
const { env } = process;

function issuesIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.md')).sort().flatMap((name) => {
    const lines = readFileSync(folder + '/' + name, 'utf8').trimEnd().split('\n');
    const mark = /^<!-- waymark stale \S+ (\d{4}-\d{2}) -->$/.exec(lines[lines.length - 1]);
    // A title is no Markdown, so its signs stand for themselves.
    const title = lines[0].replace(/^# /, '').replace(/\\([^\w\s])/g, '$1');
    return mark === null ? [] : [{ title, mark: mark[0], month: mark[1], text: lines.slice(1).join('\n').trim() }];
  });
}
`;
