/** The data that a script declares and exports, read without ever running it: settings of tools, lists, tables. */
import { parse } from '@babel/parser';
import type { Fault } from '#model/importer.ts';
import { SourceText } from './decode.ts';
import {
  declarationsOf,
  isFunction,
  ScriptValues,
  type Declared,
  type Expression,
  type Statement,
} from './script-values.ts';

export interface ScriptData {
  /** By name; what the module is as a whole under `default`: `export default`, `module.exports`. What only a run can tell is `undefined`. */
  readonly exported: ReadonlyMap<string, unknown>;
  /** What its outermost names stand for. */
  readonly declared: ReadonlyMap<string, unknown>;
  /** Why not all of it is there. */
  readonly problem?: Fault;
}

/** More than anyone writes by hand. */
const MOST_TEXT = 4_000_000;

type Program = ReturnType<typeof parse>['program'];
type Plugins = NonNullable<NonNullable<Parameters<typeof parse>[1]>['plugins']>;

/**
 * Types of TypeScript and Flow and JSX are understood. Objects have no prototype.
 * @param file says by its ending what it is written in
 * @param imported what another module holds, by the name it is imported by; without it, imported names are unknown
 */
export function readScript(
  file: string,
  text: string,
  imported?: (from: string) => ScriptData | undefined,
): ScriptData {
  const source = new SourceText(file, text);
  if (text.length > MOST_TEXT) return nothing(source, `Unexpected script of ${String(text.length)} characters`);
  const parsed = parsedBest(file, text);
  if (parsed === undefined) return nothing(source, 'Unexpected script that nests too deep or has no end');
  try {
    return dataIn(parsed, source, imported);
  } catch (error) {
    if (error instanceof RangeError) return nothing(source, 'Unexpected script that nests too deep');
    throw error;
  }
}

function nothing(source: SourceText, message: string): ScriptData {
  return { exported: new Map(), declared: new Map(), problem: faultAt(source, 0, message) };
}

function faultAt(source: SourceText, offset: number, message: string): Fault {
  return {
    location: source.range(offset, offset),
    message,
    hint: 'Scripts are read without being run: only data that is written out can be taken from them.',
  };
}

interface Parsed {
  readonly program: Program;
  readonly error?: { readonly offset: number; readonly message: string };
}

/** A script may be in any of three languages, and its ending says so only at times: the one with fewest mistakes is it. */
function parsedBest(file: string, text: string): Parsed | undefined {
  const typed: Plugins = ['typescript', 'jsx', 'decorators'];
  const flow: Plugins = [['flow', { all: true }], 'jsx', 'decorators'];
  const tries: readonly Plugins[] = /\.[mc]?ts$/i.test(file)
    ? [['typescript', 'decorators'], typed]
    : /@flow\b/.test(text.slice(0, 2000))
      ? [flow, typed]
      : [typed, flow];
  let best: (Parsed & { readonly mistakes: number }) | undefined;
  for (const plugins of tries) {
    const parsed = parsedWith(text, plugins);
    if (parsed !== undefined && (best === undefined || parsed.mistakes < best.mistakes)) best = parsed;
    if (best?.mistakes === 0) break;
  }
  return best;
}

function parsedWith(text: string, plugins: Plugins): (Parsed & { readonly mistakes: number }) | undefined {
  try {
    const { program, errors } = parse(text, {
      sourceType: 'unambiguous',
      plugins,
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      attachComment: false,
    });
    const [first] = errors;
    if (first === undefined) return { program, mistakes: 0 };
    const offset = 'pos' in first && typeof first.pos === 'number' ? first.pos : 0;
    return { program, mistakes: errors.length, error: { offset, message: first.code } };
  } catch {
    return undefined;
  }
}

function dataIn(
  { program, error }: Parsed,
  source: SourceText,
  imported?: (from: string) => ScriptData | undefined,
): ScriptData {
  const names = new Map<string, Declared>();
  for (const statement of program.body) {
    for (const [name, declared] of outermost(statement, imported)) names.set(name, declared);
  }
  const values = new ScriptValues(names);
  const exported = new Map<string, unknown>();
  for (const statement of program.body) readExports(statement, values, exported, imported);
  const declared = new Map([...names.keys()].map((name) => [name, values.named(name)] as const));
  if (error !== undefined)
    return { exported, declared, problem: faultAt(source, error.offset, `Unexpected script: ${error.message}`) };
  return values.isCut
    ? { exported, declared, problem: faultAt(source, 0, 'Unexpected script with more data than can be read') }
    : { exported, declared };
}

function outermost(
  statement: Statement,
  imported?: (from: string) => ScriptData | undefined,
): readonly (readonly [string, Declared])[] {
  if (statement.type === 'ExportNamedDeclaration' && statement.declaration)
    return declarationsOf(statement.declaration);
  if (statement.type !== 'ImportDeclaration') return declarationsOf(statement);
  const module = statement.importKind === 'type' ? undefined : imported?.(statement.source.value);
  if (module === undefined) return [];
  return statement.specifiers.map((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier')
      return [specifier.local.name, { value: Object.fromEntries(module.exported) }];
    const name = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : 'default';
    return [specifier.local.name, { value: module.exported.get(name) }];
  });
}

function nameOf(node: { readonly type: string; readonly name?: string; readonly value?: string }): string {
  return node.name ?? node.value ?? '';
}

function readExports(
  statement: Statement,
  values: ScriptValues,
  exported: Map<string, unknown>,
  imported?: (from: string) => ScriptData | undefined,
): void {
  switch (statement.type) {
    case 'ExportDefaultDeclaration': {
      const { declaration } = statement;
      if (declaration.type === 'FunctionDeclaration') exported.set('default', values.resultOf(declaration));
      // What else may follow declares no value.
      else exported.set('default', exportedValue(declaration as Expression, values));
      return;
    }
    case 'TSExportAssignment':
      exported.set('default', exportedValue(statement.expression, values));
      return;
    case 'ExportNamedDeclaration': {
      if (statement.declaration)
        for (const [name] of declarationsOf(statement.declaration)) exported.set(name, values.named(name));
      const module = statement.source ? imported?.(statement.source.value) : undefined;
      for (const specifier of statement.specifiers) {
        if (specifier.type !== 'ExportSpecifier') continue;
        const local = nameOf(specifier.local);
        exported.set(nameOf(specifier.exported), statement.source ? module?.exported.get(local) : values.named(local));
      }
      return;
    }
    case 'ExpressionStatement':
      readAssignment(statement.expression, values, exported);
  }
}

/** `module.exports = …`, `module.exports.name = …`, `exports.name = …` */
function readAssignment(node: Expression, values: ScriptValues, exported: Map<string, unknown>): void {
  if (node.type !== 'AssignmentExpression' || node.operator !== '=') return;
  const path = pathOf(node.left);
  if (path === 'module.exports') exported.set('default', exportedValue(node.right, values));
  const name = /^(?:module\.)?exports\.([^.]+)$/.exec(path)?.[1];
  if (name !== undefined && path !== 'module.exports') exported.set(name, exportedValue(node.right, values));
}

function pathOf(node: { readonly type: string }): string {
  // Patterns and the like fall through: only names and members have a path.
  const part = node as Expression;
  if (part.type === 'Identifier') return part.name;
  if (part.type !== 'MemberExpression' || part.computed || part.property.type !== 'Identifier') return '';
  return part.object.type === 'Identifier' || part.object.type === 'MemberExpression'
    ? `${pathOf(part.object)}.${part.property.name}`
    : '';
}

/** Settings may be a function that gives them back. */
function exportedValue(node: Expression, values: ScriptValues): unknown {
  return isFunction(node) ? values.resultOf(node) : values.of(node);
}
