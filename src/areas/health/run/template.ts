/** Which version of a check a run was begun with, and what it holds that the page no longer asks: it is kept, shown and taken along. */
import { countOf } from '../results/scores.ts';
import type { Run } from './run.ts';
import { NOT_APPLICABLE, type Sheet } from './sheet.client.ts';

/** What was asked when the run began: enough to name what is left over once the check has changed. */
export interface Template {
  readonly version: number;
  /** The text of each question, by its id. */
  readonly questions: Readonly<Record<string, string>>;
  /** The words of each answer, by its id. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface LeftOver {
  readonly id: string;
  readonly question: string;
  /** What was agreed, commented and voted, as far as the page has no place for it. */
  readonly says: readonly string[];
}

export interface Older {
  /** None where the run was begun by a release that did not keep it, or the version was not raised. */
  readonly version: number | undefined;
  /** The numbers of questions that are new, or were reworded. */
  readonly changed: readonly number[];
}

export function templateOf({ version, questions }: Sheet): Template {
  return {
    version,
    questions: Object.fromEntries(questions.map(({ id, text }) => [id, text])),
    answers: Object.fromEntries(questions.flatMap(({ answers }) => answers.map(({ id, label }) => [id, label]))),
  };
}

/** What differs from the check that a run was begun with; none where nothing does. */
export function olderThan(run: Run, sheet: Sheet): Older | undefined {
  const { template } = run;
  const asked = new Set(sheet.questions.map(({ id }) => id));
  if (template === undefined) {
    const given = [run.results, run.votes, run.ballot].flatMap((part) => Object.keys(part));
    return given.every((id) => asked.has(id)) ? undefined : { version: undefined, changed: [] };
  }
  const changed = sheet.questions.filter(({ id, text }) => own(template.questions, id) !== text);
  const isSame =
    template.version === sheet.version &&
    changed.length === 0 &&
    Object.keys(template.questions).every((id) => asked.has(id));
  if (isSame) return undefined;
  const version = template.version === sheet.version ? undefined : template.version;
  return { version, changed: changed.map(({ number }) => number) };
}

/** What the page has no place for: answers to questions that went, and answers that the scale no longer has. */
export function leftOver(run: Run, sheet: Sheet): readonly LeftOver[] {
  // Before the answers are shown, nobody sees how the others voted.
  if (run.phase !== 'agree') return [];
  const scales = new Map(sheet.questions.map(({ id, answers }) => [id, new Set(answers.map((answer) => answer.id))]));
  const ids = new Set([...Object.keys(run.results), ...Object.keys(run.votes)]);
  return [...ids].toSorted().flatMap((id): readonly LeftOver[] => {
    const says = [...agreed(id, run, scales.get(id)), ...voted(id, run, sheet, scales.get(id))];
    return says.length === 0 ? [] : [{ id, question: nameOf(run.template?.questions, id), says }];
  });
}

function agreed(id: string, { results, template }: Run, scale: ReadonlySet<string> | undefined): readonly string[] {
  const { answer, notApplicable, comment } = own(results, id) ?? {};
  const isGone = answer !== undefined && scale?.has(answer) !== true;
  const label = isGone ? [nameOf(template?.answers, answer)] : [];
  // A question that is still there shows its comment and its reason itself.
  const words = scale === undefined ? [notApplicable, comment] : [];
  return [...label, ...words.flatMap((text) => (text === undefined || text === '' ? [] : [text]))];
}

function voted(
  id: string,
  { votes, template }: Run,
  { minRespondents }: Sheet,
  scale: ReadonlySet<string> | undefined,
): readonly string[] {
  const given = Object.entries(own(votes, id) ?? {}).filter(([answer]) => answer !== NOT_APPLICABLE);
  if (countOf(Object.fromEntries(given)) < minRespondents) return [];
  return given.flatMap(([answer, count]) =>
    scale?.has(answer) === true ? [] : [`${nameOf(template?.answers, answer)}: ${count}`],
  );
}

function nameOf(names: Readonly<Record<string, string>> | undefined, id: string): string {
  return (names && own(names, id)) ?? id.replaceAll('-', ' ');
}

/** A question may be called `constructor`. */
function own<Item>(record: Readonly<Record<string, Item>>, name: string): Item | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
