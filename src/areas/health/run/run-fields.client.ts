/** A run as the fields that are kept of it, each answer by itself, so that two windows of one check add to each other. */
import type { Value } from '#site/client/kept/fields.ts';
import type { DocumentShape } from '#site/client/kept/kept-document.ts';
import { PHASES, STATUSES, type Result, type Run, type RunAction } from './run.ts';
import { NOT_APPLICABLE } from './sheet.client.ts';

type Fields = Readonly<Record<string, Value>>;

const ACTION_PARTS = ['text', 'owner', 'due', 'status', 'carried'] as const;

export function fieldsOf(run: Run): Fields {
  const { phase, way, unit, date, people, votes, ballot, results, actions, template } = run;
  return {
    phase,
    way,
    unit,
    date,
    people,
    // Counted in one field: with separate fields, timestamps would reveal the last vote.
    votes,
    template: template === undefined ? null : { ...template },
    ...named('ballot', ballot),
    ...Object.fromEntries(Object.entries(results).flatMap(([id, result]) => resultFields(id, result))),
    ...Object.fromEntries(
      actions.flatMap((action) => ACTION_PARTS.map((part) => [`action ${action.id} ${part}`, action[part]] as const)),
    ),
  };
}

/** @param fresh what holds for a field of which nothing is kept */
export function runFrom(answers: ReadonlyMap<string, Value>, fresh: Run): Run {
  const under = (word: string) =>
    [...answers].flatMap(([name, value]) =>
      name.startsWith(`${word} `) ? [[name.slice(word.length + 1), value] as const] : [],
    );
  const texts = (word: string) => Object.fromEntries(under(word)) as Readonly<Record<string, string>>;
  const { phase, way, unit, date, people, votes, template } = Object.fromEntries(answers);
  return {
    // `isValid` has checked their types.
    phase: (phase as Run['phase'] | undefined) ?? fresh.phase,
    way: (way as Run['way'] | undefined) ?? fresh.way,
    unit: (unit as string | undefined) ?? fresh.unit,
    date: (date as string | undefined) ?? fresh.date,
    people: (people as number | undefined) ?? fresh.people,
    votes: (votes as Run['votes'] | undefined) ?? fresh.votes,
    ballot: texts('ballot'),
    results: resultsFrom(texts('answer'), texts('reason'), texts('comment')),
    actions: actionsFrom(under('action')),
    template: (template as Run['template'] | undefined) ?? fresh.template,
  };
}

export function shapeOf(check: string): DocumentShape {
  return { isValid, earlier: [{ key: `waymark-check:${check}`, read: earlierRun }] };
}

function named(word: string, values: Fields): Fields {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [`${word} ${id}`, value]));
}

function resultFields(id: string, { answer, notApplicable, comment }: Result): readonly (readonly [string, Value])[] {
  return [
    [`answer ${id}`, notApplicable === undefined ? (answer ?? null) : NOT_APPLICABLE],
    [`reason ${id}`, kept(notApplicable)],
    [`comment ${id}`, kept(comment)],
  ];
}

function kept(text: string | undefined): Value {
  return text === undefined || text === '' ? null : text;
}

function resultsFrom(
  answers: Readonly<Record<string, string>>,
  reasons: Readonly<Record<string, string>>,
  comments: Readonly<Record<string, string>>,
): Run['results'] {
  const ids = new Set([answers, reasons, comments].flatMap((each) => Object.keys(each)));
  const of = (values: Readonly<Record<string, string>>, id: string) =>
    Object.hasOwn(values, id) ? values[id] : undefined;
  const result = (id: string): Result => {
    const answer = of(answers, id);
    const given = answer === NOT_APPLICABLE ? { notApplicable: of(reasons, id) ?? '' } : { answer };
    return { ...given, comment: of(comments, id) };
  };
  return Object.fromEntries([...ids].map((id) => [id, result(id)]));
}

function actionsFrom(fields: readonly (readonly [string, Value])[]): readonly RunAction[] {
  const actions = new Map<string, Record<string, unknown>>();
  for (const [name, value] of fields) {
    const [id = '', part = ''] = name.split(' ');
    actions.set(id, { ...actions.get(id), [part]: value });
  }
  return [...actions].map(([id, { text = '', owner = '', due = '', status = 'open', carried = false }]) => ({
    id,
    ...({ text, owner, due, status, carried } as Omit<RunAction, 'id'>),
  }));
}

function isValid(name: string, value: Value): boolean {
  const [word = '', , part] = name.split(' ');
  if (word === 'phase') return PHASES.some((known) => known === value);
  if (word === 'way') return value === 'round' || value === 'form';
  if (word === 'people') return typeof value === 'number';
  if (word === 'votes') return isCountedByAnswer(value);
  if (word === 'template') return isTemplate(value);
  if (word === 'action' && part === 'carried') return typeof value === 'boolean';
  if (word === 'action' && part === 'status') return STATUSES.some((known) => known === value);
  if (!['unit', 'date', 'ballot', 'answer', 'reason', 'comment', 'action'].includes(word)) return true;
  return typeof value === 'string';
}

function isCountedByAnswer(value: Value): boolean {
  return (
    isObject(value) && Object.values(value).every((counts) => isObject(counts) && Object.values(counts).every(isCount))
  );
}

function isTemplate(value: Value): boolean {
  if (!isObject(value)) return false;
  const isNamed = (names: unknown) => isObject(names) && Object.values(names).every((name) => typeof name === 'string');
  return isCount(value.version) && isNamed(value.questions) && isNamed(value.answers);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A run that a release before the store has kept as a whole. */
function earlierRun(value: unknown): Fields | undefined {
  if (!isObject(value)) return undefined;
  const { ballot, results, actions } = value;
  if (![value.votes, ballot, results].every(isObject) || !Array.isArray(actions)) return undefined;
  if (![...Object.values(results as Fields), ...(actions as readonly unknown[])].every(isObject)) return undefined;
  // The type of each part is checked field by field below.
  // A copy, because parts that are missing would be `undefined`, which JSON does not know.
  const fields = JSON.parse(JSON.stringify(fieldsOf(value as unknown as Run))) as Fields;
  return Object.entries(fields).every(([name, field]) => field === null || isValid(name, field)) ? fields : undefined;
}
