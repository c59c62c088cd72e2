/** Differences of fields as sentences that go on from the name of an entry: *changes its quorum from 2 to 3*. */
import type { z } from 'zod';
import type { ChangeTools, Statement, StatementItem } from '#model/change.ts';
import { isRecord } from '#model/is-record.ts';
import { knownKeys, schemaAt } from '#load/schema-walk.ts';
import { differences, type Difference } from './differences.ts';
import { fieldName, weightOf } from './field-names.ts';
import { itemInWords, quotedText, valueInWords } from './values.ts';

type Tools = Pick<ChangeTools, 'nameOf' | 'speech'>;
type Fields = Readonly<Record<string, unknown>>;

/** How many items are named; of more, their number is said. */
const MOST_NAMED = 5;

/** Sentences longer than this are told without their words. */
const MOST_SHOWN = 400;

/** @param told of what something was said already: `score`, `interest.personDaysPerMonth`, `keyResults.*.target`; `actions.+` are the new and the gone items of a list */
export function fieldStatements(
  schema: z.core.$ZodType | undefined,
  before: Fields,
  after: Fields,
  { told, ...tools }: Tools & { readonly told: ReadonlySet<string> },
): readonly Statement[] {
  const known = knownKeys(schema);
  const names = [...new Set([...known, ...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) => {
    if (told.has(name)) return [];
    const field = schema && schemaAt(schema, [name]);
    const [old, present] = [untold(before[name], name, told), untold(after[name], name, told)];
    const found = differences(field, old, present, fieldName(name)).flatMap((each) =>
      told.has(`${name}.+`) ? withoutNewItems(each) : each,
    );
    if (found.length === 0) return [];
    const common = commonField(name, before[name], after[name], tools);
    const weight = weightOf(name, found.every(isWording));
    if (common !== undefined) return [{ says: common, weight, fields: [name] }];
    return found.flatMap((each) => said(each, tools)).map((each): Statement => ({ ...each, weight, fields: [name] }));
  });
}

/** What is different between two items of a list, for the sentence of a kind about it: *minutes from 10 to 15*. */
export function partsInWords(
  schema: z.core.$ZodType | undefined,
  before: unknown,
  after: unknown,
  tools: Tools,
): readonly string[] {
  return differences(schema, before, after, '').map((each) => inWords(each, tools));
}

/** Of a list, what is different in the items that are on both sides. */
function withoutNewItems(difference: Difference): readonly Difference[] {
  if (difference.is !== 'items') return [difference];
  return difference.changed.length === 0 ? [] : [{ ...difference, added: [], removed: [] }];
}

/** Without the parts that were told. */
function untold(value: unknown, path: string, told: ReadonlySet<string>): unknown {
  if (![...told].some((each) => each.startsWith(`${path}.`))) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => untold(item, `${path}.*`, told));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      told.has(`${path}.${name}`) ? [] : [[name, untold(each, `${path}.${name}`, told)] as const],
    ),
  );
}

/** The values of an organisation's own fields have no schema. */
export function extensionStatements(before: Fields, after: Fields, tools: Tools): readonly Statement[] {
  return fieldStatements(undefined, before, after, { ...tools, told: new Set() });
}

/** What every entry has, in the words in which people speak of it. */
function commonField(name: string, before: unknown, after: unknown, { nameOf, speech }: Tools): string | undefined {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const [old, now] = [text(before), text(after)];
  switch (name) {
    case 'owner':
      if (old === undefined) return now && `is now owned by ${nameOf(now)}`;
      return now === undefined
        ? `has no owner any more; it was ${nameOf(old)}`
        : `goes from ${nameOf(old)} to ${nameOf(now)}`;
    case 'title':
      return old && now && `is now called ${quotedText(now)}, before ${quotedText(old)}`;
    case 'status':
      return old && now && `is now ${now}, before ${old}`;
    case 'visibility':
      return old && now && `is now ${now}, before ${old}: that says who may see it`;
    case 'reviewed':
      return now && `was reviewed on ${speech.day(now)}`;
    default:
      return undefined;
  }
}

export function isWording(difference: Difference): boolean {
  if (difference.is === 'reworded') return true;
  if (difference.is !== 'items') return false;
  const { added, removed, changed } = difference;
  return added.length + removed.length === 0 && changed.every(({ inside }) => inside.every(isWording));
}

type Said = Pick<Statement, 'says' | 'wordings' | 'items'>;

function said(difference: Difference, tools: Tools): readonly Said[] {
  const { name } = difference;
  switch (difference.is) {
    case 'set':
      return [{ says: `sets its ${name}: ${valueInWords(difference.after, tools)}` }];
    case 'dropped':
      return [{ says: `drops its ${name}; it was ${valueInWords(difference.before, tools)}` }];
    case 'turned':
      return [
        {
          says: `changes its ${name} from ${valueInWords(difference.before, tools)} to ${valueInWords(difference.after, tools)}`,
        },
      ];
    case 'reworded':
      return [{ says: `rewords its ${name}`, wordings: shortWordings(difference) }];
    case 'items':
      return ofList(difference, tools);
  }
}

type Items = Extract<Difference, { readonly is: 'items' }>;

function ofList({ name, added, removed, changed, isMoved }: Items, tools: Tools): readonly Said[] {
  const sentences: Said[] = [];
  if (added.length > 0) sentences.push({ says: `adds ${named(added, tools)} to its ${name}` });
  if (removed.length > 0) sentences.push({ says: `takes ${named(removed, tools)} out of its ${name}` });
  for (const { item, inside } of changed) {
    const [first] = inside;
    if (first?.is === 'reworded' && first.name === '') {
      sentences.push({ says: `rewords an item of its ${name}`, wordings: shortWordings(first) });
      continue;
    }
    const reworded = inside.length === 1 && first?.is === 'reworded' ? shortWordings(first) : undefined;
    const parts = inside.map((each) => inWords(each, tools));
    sentences.push({
      says: `changes ${itemInWords(item, tools)} in its ${name}: ${parts.join('; ')}`,
      wordings: reworded,
      items: reworded === undefined ? wordingItems(inside) : undefined,
    });
  }
  if (sentences.length === 0 && isMoved) sentences.push({ says: `puts its ${name} in another order` });
  return sentences;
}

function named(items: Items['added'], tools: Tools): string {
  const names = items.map((item) => itemInWords(item, tools));
  if (names.length <= MOST_NAMED) return tools.speech.list(names);
  return tools.speech.list([...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more`]);
}

/** Within the sentence about an item. */
function inWords(difference: Difference, tools: Tools): string {
  const name = difference.name === '' ? 'value' : difference.name;
  switch (difference.is) {
    case 'set':
      return `${name}: ${valueInWords(difference.after, tools)}`;
    case 'dropped':
      return `no ${name} any more (${valueInWords(difference.before, tools)})`;
    case 'turned':
      return `${name} from ${valueInWords(difference.before, tools)} to ${valueInWords(difference.after, tools)}`;
    case 'reworded':
      return `${name} reworded`;
    case 'items': {
      const { added, removed, changed } = difference;
      const parts = [
        ...(added.length > 0 ? [`${named(added, tools)} added`] : []),
        ...(removed.length > 0 ? [`${named(removed, tools)} taken out`] : []),
        ...changed.map(({ item, inside }) => {
          const isItself = inside.length === 1 && inside[0]?.name === '';
          return isItself
            ? `${itemInWords(item, tools)} reworded`
            : `${itemInWords(item, tools)} (${inside.map((each) => inWords(each, tools)).join('; ')})`;
        }),
      ];
      return `${name}: ${parts.length === 0 ? 'another order' : parts.join(', ')}`;
    }
  }
}

function wordingItems(inside: readonly Difference[]): readonly StatementItem[] | undefined {
  const items = inside.flatMap((each): readonly StatementItem[] => {
    if (each.is !== 'reworded') return [];
    const wordings = shortWordings(each);
    return wordings === undefined ? [] : [{ says: each.name, wordings }];
  });
  return items.length === 0 ? undefined : items;
}

function shortWordings({ before, after }: { readonly before: string; readonly after: string }) {
  return Math.max(before.length, after.length) <= MOST_SHOWN ? ([before, after] as const) : undefined;
}
