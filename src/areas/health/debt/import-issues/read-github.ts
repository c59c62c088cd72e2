/** Issues of GitHub, as `gh issue list --json number,title,state,stateReason,createdAt,closedAt,url` writes them. */
import type { RawFile } from '#model/content-tree.ts';
import { isRecord } from '#model/is-record.ts';
import { startOf } from '#model/location.ts';
import { decode, SourceText } from '#source/decode.ts';
import { dayOfMoment, wrongDay, type Issue, type ReadIssues } from './issue.ts';

export function readGitHub(file: RawFile): ReadIssues {
  const source = decode(file);
  const at = startOf(file.path);
  const unreadable = (message: string): ReadIssues => ({
    issues: [],
    faults: [
      {
        location: at,
        message,
        hint: 'Write it with `gh issue list --label debt --state all --limit 1000 --json number,title,state,stateReason,createdAt,closedAt,url`.',
      },
    ],
  });
  const data = source instanceof SourceText ? parsed(source.text) : undefined;
  if (!Array.isArray(data)) return unreadable('Unexpected content, expected a list of issues as JSON');
  const issues: Issue[] = [];
  const faults = [];
  for (const [index, item] of data.entries()) {
    const issue = issueOf(item);
    if (issue === undefined) {
      faults.push(
        ...unreadable(`Unexpected item ${index + 1}, expected an issue with \`number\`, \`title\` and \`state\``)
          .faults,
      );
      continue;
    }
    const { created, closed, isClosed, key } = issue;
    const [first, last] = [dayOfMoment(created), closed === '' ? undefined : dayOfMoment(closed)];
    if (first === undefined) faults.push(wrongDay(at, key, created));
    else if (isClosed && last === undefined) faults.push(wrongDay(at, key, closed));
    else
      issues.push({
        tracker: 'github',
        key,
        title: issue.title,
        state: issue.state,
        created: first,
        closed: isClosed ? last : undefined,
        url: issue.url,
      });
  }
  return { issues, faults };
}

function issueOf(item: unknown) {
  if (!isRecord(item) || typeof item.number !== 'number' || typeof item.title !== 'string') return undefined;
  if (typeof item.state !== 'string') return undefined;
  const isClosed = item.state.toLowerCase() === 'closed';
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const reason = text(item.stateReason).toLowerCase();
  return {
    key: String(item.number),
    title: item.title,
    isClosed,
    state: isClosed ? (reason === 'not_planned' || reason === 'duplicate' ? 'dropped' : 'done') : 'open',
    created: text(item.createdAt),
    closed: text(item.closedAt),
    url: text(item.url) || undefined,
  } as const;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
