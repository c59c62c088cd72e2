/** A run as a snapshot: the file that goes into the content folder. */
import { dayIn } from '#site/client/day.ts';
import { say } from '#words/say.ts';
import { votesToShow, type Result, type Run } from './run.ts';
import type { RunWords } from './run-words.ts';
import type { Sheet, SheetQuestion } from './sheet.client.ts';
import { leftOver } from './template.ts';

export interface SnapshotFile {
  readonly name: string;
  readonly text: string;
}

/** What the schema takes for the title of an entry. */
const LONGEST_TITLE = 120;

/** @param unitLabel what the unit is called */
export function snapshotFile(run: Run, sheet: Sheet, unitLabel: string, words: RunWords): SnapshotFile {
  const slug = run.unit === '' ? 'organisation' : (run.unit.split('/').at(-1) ?? '');
  const title = say(words.on, { check: sheet.title, unit: unitLabel, day: dayIn(words.dates, run.date) });
  // That of the questions that people answered, though the page may have others by now.
  const version = run.template?.version ?? sheet.version;
  const lines = [
    `title: ${quoted(title.slice(0, LONGEST_TITLE))}`,
    `owner: ${run.unit.startsWith('team/') ? run.unit : sheet.owner}`,
    `check: health-check/${sheet.check}`,
    ...(version === 1 ? [] : [`version: ${version}`]),
    ...(run.unit === '' ? [] : [`unit: ${run.unit}`]),
    `date: ${run.date}`,
    `participants: ${run.people}`,
    ...block('results', results(run, sheet), '{}'),
    ...block('actions', actions(run), '[]'),
  ];
  return { name: `${sheet.check}-${slug}-${run.date}.yaml`, text: `${lines.join('\n')}\n` };
}

function results(run: Run, sheet: Sheet): readonly string[] {
  return [...sheet.questions, ...questionsLeft(run, sheet)].flatMap((question) => {
    const fields = resultFields(run.results[question.id] ?? {}, question, run, sheet);
    return fields.length === 0 ? [] : [`${key(question.id)}:`, ...indented(fields)];
  });
}

/** A snapshot of an earlier version may answer what that one asked. */
function questionsLeft(run: Run, sheet: Sheet): readonly SheetQuestion[] {
  if (run.template === undefined || run.template.version >= sheet.version) return [];
  const asked = new Set(sheet.questions.map(({ id }) => id));
  const answers = sheet.questions[0]?.answers ?? [];
  const scale = new Set(answers.map(({ id }) => id));
  return leftOver(run, sheet).flatMap(({ id, question }) => {
    const answer = run.results[id]?.answer;
    if (asked.has(id) || (answer !== undefined && !scale.has(answer))) return [];
    return [{ id, number: 0, area: '', text: question, answers, worstFirst: [] }];
  });
}

function resultFields(
  { answer, notApplicable, comment }: Result,
  question: SheetQuestion,
  run: Run,
  sheet: Sheet,
): readonly string[] {
  const said = comment?.trim() ? [`comment: ${quoted(asProse(comment))}`] : [];
  if (notApplicable !== undefined) return [`notApplicable: ${quoted(asProse(notApplicable))}`, ...said];
  if (answer === undefined) return [];
  const votes = votesToShow(run, question.id, sheet);
  const counts = question.answers.map(({ id }) => `${key(id)}: ${votes?.[id] ?? 0}`);
  return [`answer: ${key(answer)}`, ...(votes ? block('distribution', counts, '{}') : []), ...said];
}

function actions(run: Run): readonly string[] {
  return run.actions.flatMap(({ id, text, owner, due, status }) => [
    `- id: ${key(id)}`,
    ...indented([`text: ${quoted(asProse(text))}`, `owner: ${owner}`, `due: ${due}`, `status: ${status}`]),
  ]);
}

function block(name: string, lines: readonly string[], empty: string): readonly string[] {
  return lines.length === 0 ? [`${name}: ${empty}`] : [`${name}:`, ...indented(lines)];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** JSON text is YAML text too, whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** An id is plain text in YAML unless it looks like a number, a date or one of three words. */
function key(id: string): string {
  return /^[a-z]/.test(id) && !['true', 'false', 'null'].includes(id) ? id : quoted(id);
}

/** What people say is words: whatever Markdown would take for something else is taken back. */
function asProse(text: string): string {
  return (
    text
      .replace(/[^\P{C}\n]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>{}~&|:]/g, (sign) => `\\${sign}`)
      // An address or a time of day needs no escape, and reads better without one.
      .replace(/(?<=[\p{L}\p{N}])\\:(?=\d|\/\/|\s|$)/gu, ':')
  );
}
