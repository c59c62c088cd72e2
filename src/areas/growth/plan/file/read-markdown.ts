/** Reads the Markdown of a plan back, with what somebody may have written into it since. */
import { say } from '#words/say.ts';
import type { Goal } from '../plan.ts';
import { readPlan } from '../read-plan.ts';
import type { Imported } from '../imported.ts';
import { FILE_WORDS, markOfWord, type FileWords } from './file-words.ts';

/** As far as it is read; `readPlan` decides what of it counts. */
interface Draft {
  [field: string]: unknown;
  readonly groups: DraftGroup[];
}

interface DraftGroup {
  readonly id: string;
  readonly label: string;
  readonly asked: unknown[];
  readonly goals: unknown[];
  evidence?: string | undefined;
  notApplicable?: string | undefined;
}

/** @param known the words of each language that it may be written with */
export function fromMarkdown(text: string, known: readonly FileWords[] = [FILE_WORDS]): Imported {
  const draft: Draft = { groups: [] };
  let group: DraftGroup | undefined;
  let part: Note | undefined;
  for (const line of text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')) {
    if (line.startsWith('## ')) {
      group = startGroup(line.slice(3));
      part = undefined;
      if (group !== undefined) draft.groups.push(group);
    } else if (line.startsWith('### ')) part = noteNamed(line.slice(4).trim(), known);
    else if (group !== undefined) readNote(line, part, group, known);
    else readFact(line, draft, known);
  }
  const plan = readPlan(draft);
  return plan === undefined ? { fault: 'notAPlan' } : { plan };
}

function startGroup(heading: string): DraftGroup | undefined {
  const named = readNamed(heading);
  return named && { ...named, asked: [], goals: [] };
}

const FACTS = ['ladder', 'version', 'discipline', 'from', 'to', 'changed'] as const;
const NOTES = ['asked', 'goals', 'evidence', 'notApplicable'] as const;
type Note = (typeof NOTES)[number];

function noteNamed(heading: string, known: readonly FileWords[]): Note | undefined {
  return NOTES.find((note) => known.some((words) => words[note] === heading));
}

function readFact(line: string, draft: Draft, known: readonly FileWords[]): void {
  const [, word = '', value = ''] = /^[-*] ([^:]+): (.*)$/.exec(line) ?? [];
  const named = readNamed(value);
  const field = FACTS.find((fact) => known.some((words) => words[fact] === word));
  if (field !== undefined) draft[field] = named ?? value.trim();
  // An organisation has its own word for ladders and may change it; the first thing with an id is one.
  else if (named !== undefined) draft.ladder ??= named;
}

function readNote(line: string, part: Note | undefined, group: DraftGroup, known: readonly FileWords[]): void {
  if (part === 'asked') readAsked(line, group, known);
  else if (part === 'goals') readGoal(line, group, known);
  else if (part === 'evidence') group.evidence = withLine(group.evidence, line);
  else if (part === 'notApplicable') group.notApplicable = withLine(group.notApplicable, line);
}

/** A line that was added by hand need not be quoted; blank ones stand between the parts. */
function withLine(before: string | undefined, line: string): string | undefined {
  if (line.trim() === '') return before;
  const own = line.replace(/^> ?/, '');
  return before === undefined ? own : `${before}\n${own}`;
}

function readAsked(line: string, group: DraftGroup, known: readonly FileWords[]): void {
  const [, word = '', rest = ''] = /^[-*] ([^:]+): (.*)$/.exec(line) ?? [];
  const [mark, named] = [markOfWord(word, known), readNamed(rest)];
  if (mark !== undefined && named !== undefined) group.asked.push({ id: named.id, text: named.label, mark });
}

/** A goal that was written into the file by hand need not say when. */
function readGoal(line: string, group: DraftGroup, known: readonly FileWords[]): void {
  const [, own] = /^[-*] (.*)$/.exec(line) ?? [];
  if (own === undefined) return;
  group.goals.push(datedGoal(own, known) ?? { text: own, by: '' });
}

/** `By 2027-03-01: Lead a design`, or `No date: Lead a design`. */
function datedGoal(own: string, known: readonly FileWords[]): Goal | undefined {
  const [, when = '', text = ''] = /^([^:]+):(?: (.*))?$/.exec(own) ?? [];
  const by = /\d{4}-\d\d-\d\d/.exec(when)?.[0] ?? '';
  const isWhen = known.some(({ noDate, byDay }) => when === (by === '' ? noDate : say(byDay, { day: by })));
  return isWhen ? { text, by } : undefined;
}

/** `Staff engineer (staff-engineer)` */
function readNamed(text: string): { readonly id: string; readonly label: string } | undefined {
  const [, label, id] = /^(.*) \(([a-z0-9-]+)\)\s*$/.exec(text) ?? [];
  return label === undefined || id === undefined ? undefined : { id, label };
}
