/** Templates say nothing by themselves: each sentence is one of the words of its area, so that it exists in every language. */
import type { ESLint, Rule, SourceCode } from 'eslint';

/** Attributes that readers see or hear. */
const SPOKEN = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'label',
  'lead',
  'placeholder',
  'title',
]);

/** A word of two letters or more: `×`, `1.` and `/` are the same in every language. */
const WORD = /\p{L}{2}/u;
/** The name of a field or a file is what people type, in every language. */
const CODE = /^<code[\s>]/;
/** What code never looks like: a capital at the start, or words with spaces between. */
const SENTENCE = /^\p{Lu}\p{Ll}|\p{L}\s+\p{L}/u;

type Node = Extract<Rule.Node, { type: 'Literal' | 'JSXText' }>;

const noLiteralText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A template holds no literal text.' },
    messages: { literal: 'Unexpected text “{{text}}”, expected one of the words of the area (`words/en.ts`).' },
  },
  create(context) {
    const report = (node: Rule.Node, text: string) => {
      const shown = text.trim().replaceAll(/\s+/g, ' ');
      context.report({
        node,
        messageId: 'literal',
        data: { text: shown.length > 40 ? `${shown.slice(0, 39)}…` : shown },
      });
    };
    return {
      // The name of a field or of a file is the same in every language.
      ':not(JSXElement[openingElement.name.name="code"]) > JSXText'(node: Node) {
        const text = String(node.value);
        if (WORD.test(text) && !CODE.test(context.sourceCode.getText(node.parent))) report(node, text);
      },
      'JSXAttribute > Literal'(node: Node) {
        const [name = ''] = context.sourceCode.getText(node.parent).split('=', 1);
        const text = String(node.value);
        if (SPOKEN.has(name) && WORD.test(text)) report(node, text);
      },
      // An import names a file, a key an entry, a comparison a value: none is shown.
      ':not(ImportDeclaration, ImportExpression, JSXAttribute, BinaryExpression, Property[key.type="Literal"], TSLiteralType, MemberExpression) > Literal'(
        node: Rule.Node & { readonly value: unknown },
      ) {
        if (
          typeof node.value === 'string' &&
          !node.value.startsWith('<') &&
          SENTENCE.test(node.value) &&
          !isUnspoken(node, context.sourceCode)
        )
          report(node, node.value);
      },
      TemplateElement: (node) => {
        // Between its tags: a drawing in markup says nothing.
        const text = (node.value.cooked ?? '').replaceAll(/<[^>]*>/g, '');
        if (/\p{L}{2}\s|\s\p{L}{2}|^\p{Lu}\p{Ll}/u.test(text) && !isUnspoken(node, context.sourceCode))
          report(node, text);
      },
    };
  },
};

/** Names of classes, and what programs read, may stand in an expression: `class={isOpen ? 'open' : 'closed now'}`. */
function isUnspoken(node: Rule.Node, source: SourceCode): boolean {
  return source.getAncestors(node).some((each) => /^(class(:list)?|content|rel)=/.test(source.getText(each)));
}

export const wordRules: ESLint.Plugin = { rules: { 'no-literal-text': noLiteralText } };
