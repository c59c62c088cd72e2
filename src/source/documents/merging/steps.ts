/** The next thing in which the data of a text differs from what it should be, small enough to be changed in one place. */
import { isMap, isSeq, type Node } from 'yaml';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { align, likenessOfValues } from './align.ts';
import { isSame } from './same.ts';
import { pairOf } from './places.ts';

export type Step =
  | { readonly act: 'set'; readonly path: Path; readonly value: unknown }
  /** Puts a field behind the one named `after`, or an item before the one that is there. */
  | { readonly act: 'insert'; readonly path: Path; readonly value: unknown; readonly after?: string | undefined }
  | { readonly act: 'remove'; readonly path: Path }
  /** The last name of the path becomes `name`. */
  | { readonly act: 'rename'; readonly path: Path; readonly name: string };

/** @param now the data of the node */
export function nextStep(node: Node | null, now: unknown, wanted: unknown, path: Path = []): Step | undefined {
  if (isSame(now, wanted)) return undefined;
  if (isMap(node) && isFilled(now) && isFilled(wanted)) {
    const within = Object.keys(now).filter((name) => Object.hasOwn(wanted, name));
    const inner = within
      .map((name) => () => nextStep(pairOf(node, name)?.value ?? null, now[name], wanted[name], [...path, name]))
      .reduce<Step | undefined>((found, look) => found ?? look(), undefined);
    return inner ?? nameStep(now, wanted, path);
  }
  if (isSeq<Node>(node) && Array.isArray(now) && Array.isArray(wanted) && now.length > 0 && wanted.length > 0)
    return itemStep(node.items, now, wanted, path);
  return { act: 'set', path, value: wanted };
}

function isFilled(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.keys(value).length > 0;
}

type Fields = Readonly<Record<string, unknown>>;

function nameStep(now: Fields, wanted: Fields, path: Path): Step | undefined {
  const gone = Object.keys(now).filter((name) => !Object.hasOwn(wanted, name));
  const names = Object.keys(wanted);
  const fresh = names.find((name) => !Object.hasOwn(now, name));
  if (fresh !== undefined) {
    const former = gone.find((name) => isSame(now[name], wanted[fresh]));
    if (former !== undefined) return { act: 'rename', path: [...path, former], name: fresh };
    const after = names.slice(0, names.indexOf(fresh)).findLast((name) => Object.hasOwn(now, name));
    return { act: 'insert', path: [...path, fresh], value: wanted[fresh], after };
  }
  return gone[0] === undefined ? undefined : { act: 'remove', path: [...path, gone[0]] };
}

/** New items before old ones go, so that one that moves is still there to be copied. */
function itemStep(
  nodes: readonly Node[],
  now: readonly unknown[],
  wanted: readonly unknown[],
  path: Path,
): Step | undefined {
  const pairs = align(now, wanted, likenessOfValues);
  for (const [from, to] of pairs) {
    if (from === undefined || to === undefined) continue;
    const step = nextStep(nodes[from] ?? null, now[from], wanted[to], [...path, from]);
    if (step !== undefined) return step;
  }
  let at = 0;
  for (const [from, to] of pairs) {
    if (from === undefined && to !== undefined) return { act: 'insert', path: [...path, at], value: wanted[to] };
    at = (from ?? at) + 1;
  }
  const gone = pairs.find(([, to]) => to === undefined)?.[0];
  return gone === undefined ? undefined : { act: 'remove', path: [...path, gone] };
}

/** The data when the step is taken. */
export function stepped(data: unknown, step: Step, path: Path = step.path): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return step.act === 'set' ? step.value : data;
  if (Array.isArray(data)) {
    const at = Number(name);
    if (rest.length > 0) return data.map((item: unknown, index) => (index === at ? stepped(item, step, rest) : item));
    if (step.act === 'insert' || (step.act === 'set' && at === data.length)) return data.toSpliced(at, 0, step.value);
    if (step.act === 'remove') return data.filter((_, index) => index !== at);
    return data.map((item: unknown, index) => (index === at && step.act === 'set' ? step.value : item));
  }
  const fields = isRecord(data) ? data : {};
  if (rest.length > 0) return withField(fields, name, stepped(fields[name], step, rest));
  if (step.act === 'set' || step.act === 'insert') return withField(fields, name, step.value);
  const others = Object.fromEntries(Object.entries(fields).filter(([each]) => each !== String(name)));
  return step.act === 'rename' ? withField(others, step.name, fields[name]) : others;
}

/** Also of a field that is called `__proto__`. */
function withField(fields: Fields, name: string | number, value: unknown): Fields {
  return Object.fromEntries([...Object.entries(fields), [String(name), value]]);
}
