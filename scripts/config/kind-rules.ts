/** Who may know which kinds: shared code none, an area its own and those that `area-relations.cjs` lists. */
import type { ESLint, Rule } from 'eslint';
import relations from './area-relations.cjs';

const { areaOf, reads } = relations;

type Literal = Extract<Rule.Node, { type: 'Literal' }>;

/** Where data of a kind is read: by its type, by a list of its entries, by looking one up, by asking which kind one is. */
const READING = [
  "TSTypeReference[typeName.name='Entry'] TSLiteralType > Literal",
  "TSIndexedAccessType[objectType.typeName.name='KindData'] > TSLiteralType > Literal",
  'CallExpression[callee.name=/^(entries|entriesOf|find|isKind)$/] > Literal',
  'CallExpression[callee.property.name=/^(entries|entriesOf|find|at)$/] > Literal',
  "CallExpression[callee.name='resolve'] > ArrayExpression > Literal",
  "CallExpression[callee.property.name='resolve'] > ArrayExpression > Literal",
  "BinaryExpression[left.property.name='kind'] > Literal.right",
].join(', ');

const saysWhatItReads: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'An area reads the kinds of another one where `area-relations.cjs` says so.' },
    messages: {
      unsaid: 'The area {{area}} reads no {{kind}}: link to it, or say in `area-relations.cjs` why it does.',
    },
  },
  create(context) {
    const area = /\/src\/areas\/([a-z]+)\//.exec(context.filename.replaceAll('\\', '/'))?.[1];
    if (area === undefined) return {};
    return {
      [READING](node: Literal) {
        const kind = kindIn(node);
        if (kind === undefined || areaOf[kind] === area || (reads[area] ?? []).includes(kind)) return;
        context.report({ node, messageId: 'unsaid', data: { area, kind } });
      },
    };
  },
};

const namesNoKind: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Code that all kinds share never asks which kind it has.' },
    messages: {
      named: 'Shared code names the kind `{{kind}}`: let the kind say what is special about it.',
      imported: 'Shared code imports from an area: it knows kinds by `#areas/kinds.ts`.',
    },
  },
  create: (context) => ({
    Literal(node: Literal) {
      const kind = kindIn(node);
      if (kind !== undefined && !isNoKind(node)) context.report({ node, messageId: 'named', data: { kind } });
    },
    ':matches(ImportDeclaration, ImportExpression) > Literal.source'(node: Literal) {
      if (/(^#|\/)areas\/(?!kinds\.ts$)/.test(String(node.value))) context.report({ node, messageId: 'imported' });
    },
  }),
};

function kindIn({ value }: Literal): string | undefined {
  return typeof value === 'string' && Object.hasOwn(areaOf, value) ? value : undefined;
}

/** Examples of rules are content, of whatever kind; `role` is an attribute of elements too. */
function isNoKind(node: Literal): boolean {
  const { parent } = node;
  if (parent.type !== 'CallExpression' || parent.arguments[0] !== node) return false;
  const { callee } = parent;
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' && /^(example|setAttribute|getAttribute)$/.test(name.name);
}

export const kindRules: ESLint.Plugin = {
  rules: { 'says-what-it-reads': saysWhatItReads, 'names-no-kind': namesNoKind },
};
