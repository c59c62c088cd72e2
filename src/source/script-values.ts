/** What an expression of a script comes to where that can be told without running it. */
// cspell:ignore quasi quasis
import type { parse } from '@babel/parser';

export type Statement = ReturnType<typeof parse>['program']['body'][number];
export type Expression = Extract<Statement, { readonly type: 'ExpressionStatement' }>['expression'];
type NodeOf<Type extends Expression['type']> = Extract<Expression, { readonly type: Type }>;
type Callback = NodeOf<'ArrowFunctionExpression'> | NodeOf<'FunctionExpression'>;
type Block = Extract<Statement, { readonly type: 'BlockStatement' }>;

/** How deep data may nest, and how many values it may hold, each counted wherever it is referred to. */
const MOST_DEPTH = 200;
const MOST_VALUES = 500_000;
/** A long text counts as several values. */
const TEXT_PER_VALUE = 100;
/** So does a call, which is read anew each time. */
const VALUES_PER_CALL = 50;

/** What a name stands for, looked up when it is referred to. */
export type Declared =
  { readonly expression: Expression } | { readonly calls: FunctionLike } | { readonly value: unknown };

/** A function that is declared, as far as its result is concerned. */
export interface FunctionLike {
  readonly body: Block | Expression;
}

/** Reads expressions as data: what is unknown is `undefined`, and nothing is ever run. */
export class ScriptValues {
  readonly #declared: ReadonlyMap<string, Declared>;
  readonly #known = new Map<string, { readonly value: unknown; readonly size: number }>();
  readonly #open = new Set<unknown>();
  #size = 0;
  #depth = 0;
  /** Whether something was left out because it is too deep or too large. */
  isCut = false;

  constructor(declared: ReadonlyMap<string, Declared>) {
    this.#declared = declared;
  }

  of(expression: Expression): unknown {
    if (this.#depth >= MOST_DEPTH || this.#size >= MOST_VALUES) {
      this.isCut = true;
      return undefined;
    }
    this.#depth += 1;
    this.#size += 1;
    const value = this.#read(expression);
    this.#depth -= 1;
    return value;
  }

  named(name: string): unknown {
    const known = this.#known.get(name);
    if (known !== undefined) {
      this.#size += known.size;
      return this.#size < MOST_VALUES ? known.value : this.#cut();
    }
    const declared = this.#declared.get(name);
    if (declared === undefined || 'calls' in declared) return undefined;
    const before = this.#size;
    const value =
      'value' in declared ? this.#sized(declared.value) : this.#once(declared, () => this.of(declared.expression));
    this.#known.set(name, { value, size: this.#size - before });
    return value;
  }

  /** What a function gives back, in its one statement or the last of its own. */
  resultOf({ body }: FunctionLike): unknown {
    this.#size += VALUES_PER_CALL;
    if (body.type !== 'BlockStatement') return this.of(body);
    const last = body.body.findLast((statement) => statement.type === 'ReturnStatement');
    const result = last?.argument ?? undefined;
    if (result === undefined) return undefined;
    const local = new Map(this.#declared);
    for (const statement of body.body) for (const [name, each] of declarationsOf(statement)) local.set(name, each);
    if (local.size === this.#declared.size) return this.of(result);
    const inside = new ScriptValues(local);
    inside.#size = this.#size;
    inside.#depth = this.#depth;
    for (const each of this.#open) inside.#open.add(each);
    const value = inside.of(result);
    this.#size = inside.#size;
    this.isCut ||= inside.isCut;
    return value;
  }

  #cut(): string | undefined {
    this.isCut = true;
    return undefined;
  }

  /** Guards against what refers to itself. */
  #once<Value>(key: unknown, read: () => Value): Value | undefined {
    if (this.#open.has(key)) return undefined;
    this.#open.add(key);
    const value = read();
    this.#open.delete(key);
    return value;
  }

  #sized(value: unknown): unknown {
    const waiting: unknown[] = [value];
    for (let next = waiting.pop(); next !== undefined || waiting.length > 0; next = waiting.pop()) {
      this.#size += 1;
      if (this.#size >= MOST_VALUES) return this.#cut();
      if (typeof next === 'string') this.#size += next.length / TEXT_PER_VALUE;
      else if (typeof next === 'object' && next !== null) for (const each of Object.values(next)) waiting.push(each);
    }
    return value;
  }

  #text(value: string): string | undefined {
    this.#size += value.length / TEXT_PER_VALUE;
    return this.#size < MOST_VALUES ? value : this.#cut();
  }

  #read(node: Expression): unknown {
    switch (node.type) {
      case 'StringLiteral':
        return this.#text(node.value);
      case 'NumericLiteral':
      case 'BooleanLiteral':
        return node.value;
      case 'NullLiteral':
        return null;
      case 'Identifier':
        return this.named(node.name);
      case 'TemplateLiteral':
        return this.#template(node);
      case 'TaggedTemplateExpression':
        return this.#template(node.quasi);
      case 'ArrayExpression':
        return this.#array(node);
      case 'ObjectExpression':
        return this.#object(node);
      case 'BinaryExpression':
        return this.#sum(node);
      case 'UnaryExpression': {
        const value = node.operator === '-' ? this.of(node.argument) : undefined;
        return typeof value === 'number' ? -value : undefined;
      }
      case 'LogicalExpression':
        return this.of(node.left) ?? this.of(node.right);
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#member(node);
      case 'CallExpression':
        return this.#call(node);
      case 'AwaitExpression':
        return this.of(node.argument);
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return undefined;
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TypeCastExpression':
      case 'ParenthesizedExpression':
        return this.of(node.expression);
      default:
        return undefined;
    }
  }

  #template({ quasis: parts, expressions }: NodeOf<'TemplateLiteral'>): string | undefined {
    let text = '';
    for (const [at, part] of parts.entries()) {
      text += part.value.cooked ?? part.value.raw;
      const expression = expressions[at];
      if (expression === undefined) continue;
      // The types of a template may hold types of TypeScript too; a script has expressions only.
      const value = this.of(expression as Expression);
      if (typeof value !== 'string' && typeof value !== 'number') return undefined;
      text += String(value);
    }
    return this.#text(text);
  }

  #array({ elements }: NodeOf<'ArrayExpression'>): readonly unknown[] {
    const items: unknown[] = [];
    for (const element of elements) {
      if (element === null) items.push(undefined);
      else if (element.type !== 'SpreadElement') items.push(this.of(element));
      else {
        const spread = this.of(element.argument);
        if (Array.isArray(spread)) for (const each of spread as readonly unknown[]) items.push(each);
      }
    }
    return items;
  }

  /** Without a prototype: `constructor` is there only where the script has written it. */
  #object({ properties }: NodeOf<'ObjectExpression'>): Readonly<Record<string, unknown>> {
    const fields = Object.create(null) as Record<string, unknown>;
    for (const property of properties) {
      if (property.type === 'SpreadElement') {
        const spread = this.of(property.argument);
        if (typeof spread === 'object' && spread !== null && !Array.isArray(spread)) Object.assign(fields, spread);
        continue;
      }
      const key = this.#key(property.key, property.computed);
      if (key === undefined) continue;
      // The values of an object that is no pattern are expressions.
      if (property.type === 'ObjectProperty') fields[key] = this.of(property.value as Expression);
      else if (property.kind === 'get') fields[key] = this.#once(property, () => this.resultOf(property));
      else fields[key] = undefined;
    }
    return fields;
  }

  #key(key: { readonly type: string }, isComputed: boolean): string | undefined {
    if (key.type === 'PrivateName') return undefined;
    const node = key as Expression;
    if (!isComputed && node.type === 'Identifier') return node.name;
    const value = this.of(node);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  /** A long chain of texts leans to the left, deeper than a call may nest. */
  #sum(node: NodeOf<'BinaryExpression'>): unknown {
    const parts: Expression[] = [];
    let left: Expression = node;
    while (left.type === 'BinaryExpression') {
      if (left.operator !== '+') return undefined;
      parts.push(left.right);
      // Only `#field in value` has no expression on its left, and that is no sum.
      left = left.left;
    }
    const values = [left, ...parts.reverse()].map((part) => this.of(part));
    if (values.every((value) => typeof value === 'number')) return values.reduce((sum, value) => sum + value, 0);
    if (!values.every((value) => typeof value === 'string' || typeof value === 'number')) return undefined;
    return this.#text(values.join(''));
  }

  #member(node: NodeOf<'MemberExpression'> | NodeOf<'OptionalMemberExpression'>): unknown {
    if (node.object.type === 'Super') return undefined;
    const object = this.of(node.object);
    const key = this.#key(node.property, node.computed);
    return typeof object === 'object' && object !== null && key !== undefined && Object.hasOwn(object, key)
      ? (object as Readonly<Record<string, unknown>>)[key]
      : undefined;
  }

  /** What is handed to a function that only types or wraps it, what a declared function gives back, lists put together. */
  #call({ callee, arguments: given }: NodeOf<'CallExpression'>): unknown {
    const called = callee.type === 'Identifier' ? this.#declared.get(callee.name) : undefined;
    const declared = called === undefined ? undefined : functionOf(called);
    if (declared !== undefined) return this.#once(declared, () => this.resultOf(declared));
    const [first, ...more] = given;
    if (first === undefined || first.type === 'SpreadElement' || first.type === 'ArgumentPlaceholder') return undefined;
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.object.type !== 'Super') {
      const object = this.of(callee.object);
      if (Array.isArray(object)) return this.#ofList(object, callee.property.name, first);
      if (object !== undefined) return undefined;
    }
    if (more.length > 0 || (callee.type === 'Identifier' && callee.name === 'require')) return undefined;
    return isFunction(first) && callee.type === 'Identifier'
      ? this.#once(first, () => this.resultOf(first))
      : this.of(first);
  }

  #ofList(list: readonly unknown[], method: string, argument: Expression): unknown {
    const given = this.of(argument);
    if (method === 'concat') return [...list, ...(Array.isArray(given) ? (given as readonly unknown[]) : [given])];
    if (method === 'join' && typeof given === 'string' && list.every((item) => typeof item === 'string'))
      return this.#text(list.join(given));
    // What only a run can tell may leave out some of them, and change the rest.
    return undefined;
  }
}

export function isFunction(node: { readonly type: string }): node is Callback {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
}

function functionOf(declared: Declared): FunctionLike | undefined {
  if ('calls' in declared) return declared.calls;
  return 'expression' in declared && isFunction(declared.expression) ? declared.expression : undefined;
}

/** The names that a statement declares. */
export function declarationsOf(statement: Statement): readonly (readonly [string, Declared])[] {
  if (statement.type === 'FunctionDeclaration') return statement.id ? [[statement.id.name, { calls: statement }]] : [];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init ? [[id.name, { expression: init }] as const] : [],
  );
}
