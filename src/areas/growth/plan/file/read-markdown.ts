/** Reads the Markdown of a plan back, with what somebody may have written into it since. */
import { readPlan } from '../read-plan.ts';
import { MARK_WORDS, markOfWord, NOT_A_PLAN, NOTE_WORDS, PLAN_WORDS, type Imported } from '../words.ts';

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

export function fromMarkdown(text: string): Imported {
  const draft: Draft = { groups: [] };
  let group: DraftGroup | undefined;
  let part: string | undefined;
  for (const line of text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')) {
    if (line.startsWith('## ')) {
      group = startGroup(line.slice(3));
      part = undefined;
      if (group !== undefined) draft.groups.push(group);
    } else if (line.startsWith('### ')) part = line.slice(4).trim();
    else if (group !== undefined) readNote(line, part, group);
    else readFact(line, draft);
  }
  const plan = readPlan(draft);
  return plan === undefined ? { fault: NOT_A_PLAN } : { plan };
}

function startGroup(heading: string): DraftGroup | undefined {
  const named = readNamed(heading);
  return named && { ...named, asked: [], goals: [] };
}

function readFact(line: string, draft: Draft): void {
  const [, word = '', value = ''] = /^[-*] (\w+): (.*)$/.exec(line) ?? [];
  const field = Object.entries(PLAN_WORDS).find(([, each]) => each === word)?.[0];
  if (field !== undefined) draft[field] = readNamed(value) ?? value.trim();
}

function readNote(line: string, part: string | undefined, group: DraftGroup): void {
  if (part === NOTE_WORDS.asked) readAsked(line, group);
  else if (part === NOTE_WORDS.goals) readGoal(line, group);
  else if (part === NOTE_WORDS.evidence) group.evidence = withLine(group.evidence, line);
  else if (part === NOTE_WORDS.notApplicable) group.notApplicable = withLine(group.notApplicable, line);
}

/** A line that was added by hand need not be quoted; blank ones stand between the parts. */
function withLine(before: string | undefined, line: string): string | undefined {
  if (line.trim() === '') return before;
  const own = line.replace(/^> ?/, '');
  return before === undefined ? own : `${before}\n${own}`;
}

function readAsked(line: string, group: DraftGroup): void {
  const [, word = '', rest = ''] = ASKED.exec(line) ?? [];
  const [mark, named] = [markOfWord(word), readNamed(rest)];
  if (mark !== undefined && named !== undefined) group.asked.push({ id: named.id, text: named.label, mark });
}
const ASKED = new RegExp(`^[-*] (${Object.values(MARK_WORDS).join('|')}): (.*)$`);

/** A goal that was written into the file by hand need not say when. */
function readGoal(line: string, group: DraftGroup): void {
  const [, own] = /^[-*] (.*)$/.exec(line) ?? [];
  if (own === undefined) return;
  const [, by, text = own] = /^(?:No date|By (\d{4}-\d\d-\d\d)):(?: (.*))?$/.exec(own) ?? [undefined, undefined, own];
  group.goals.push({ text, by: by ?? '' });
}

/** `Staff engineer (staff-engineer)` */
function readNamed(text: string): { readonly id: string; readonly label: string } | undefined {
  const [, label, id] = /^(.*) \(([a-z0-9-]+)\)\s*$/.exec(text) ?? [];
  return label === undefined || id === undefined ? undefined : { id, label };
}
