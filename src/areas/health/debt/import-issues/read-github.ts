/** Issues of GitHub, as `gh issue list --json number,title,state,stateReason,createdAt,closedAt,url` writes them. */
import type { RawFile } from '#model/content-tree.ts';
import type { Fault } from '#model/importer.ts';
import { startOf, type Location } from '#model/location.ts';
import { decode, SourceText } from '#source/decode.ts';
import { dayOfMoment, wrongDay, type Issue, type ReadIssues } from './issue.ts';
import { placedJson, type Placed } from './json-places.ts';

export function readGitHub(file: RawFile): ReadIssues {
  const source = decode(file);
  if (!(source instanceof SourceText)) return { issues: [], faults: [unreadable(startOf(file.path), 'content')] };
  const data = placedJson(source.text);
  if ('stopsAt' in data) return { issues: [], faults: [notJson(source, data.stopsAt)] };
  const at = ({ from }: Placed) => source.range(from, from + 1);
  if (data.items === undefined) return { issues: [], faults: [unreadable(at(data), 'content')] };
  const issues: Issue[] = [];
  const faults: Fault[] = [];
  for (const item of data.items) {
    const read = issueOf(item, source);
    if ('message' in read) faults.push(read);
    else issues.push(read);
  }
  return { issues, faults };
}

function issueOf(item: Placed, source: SourceText): Issue | Fault {
  const field = (name: string) => item.fields?.get(name);
  const text = (name: string) => {
    const value = field(name)?.value;
    return typeof value === 'string' ? value : '';
  };
  const at = (name: string): Location => {
    const { from, to } = field(name) ?? { from: item.from, to: item.from + 1 };
    return source.range(from, to);
  };
  const number = field('number')?.value;
  const missing = typeof number !== 'number' ? 'number' : ['title', 'state'].find((name) => text(name) === '');
  if (missing !== undefined)
    return {
      location: at(missing),
      message: `Unexpected item without \`${missing}\`, expected an issue with \`number\`, \`title\` and \`state\``,
      hint: HOW,
    };
  const key = String(number);
  const isClosed = text('state').toLowerCase() === 'closed';
  const [created, closed] = [dayOfMoment(text('createdAt')), isClosed ? dayOfMoment(text('closedAt')) : undefined];
  if (created === undefined) return wrongDay(at('createdAt'), 'createdAt', key, text('createdAt'));
  if (isClosed && closed === undefined) return wrongDay(at('closedAt'), 'closedAt', key, text('closedAt'));
  const isDropped = ['not_planned', 'duplicate'].includes(text('stateReason').toLowerCase());
  return {
    tracker: 'github',
    key,
    title: text('title'),
    state: isClosed ? (isDropped ? 'dropped' : 'done') : 'open',
    created,
    closed,
    url: text('url') || undefined,
    text: text('body').replace(/\s+/g, ' ').trim(),
    kept: ['state', 'labels', 'assignees', 'author', 'milestone'].flatMap((name) => textsIn(field(name))),
  };
}

function textsIn(placed: Placed | undefined): readonly string[] {
  if (typeof placed?.value === 'string') return [placed.value];
  return [...(placed?.items ?? []), ...(placed?.fields?.values() ?? [])].flatMap(textsIn);
}

const HOW =
  'Write it with `gh issue list --label debt --state all --limit 1000 --json number,title,state,stateReason,createdAt,closedAt,url`.';

function unreadable(location: Location, what: string): Fault {
  return { location, message: `Unexpected ${what}, expected a list of issues as JSON`, hint: HOW };
}

function notJson(source: SourceText, at: number): Fault {
  if (source.text.trim() === '') return unreadable(startOf(source.file), 'empty file');
  const found = source.text[at];
  return unreadable(source.range(at, at + 1), found === undefined ? 'end of the file' : `\`${found}\``);
}
