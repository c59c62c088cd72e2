/** Who may make markup, and how templates and scripts may use it. The types hold the rest: `src/model/html.ts`. */
const CAST = 'Only its makers cast to `Html`: escape the text, or render its Markdown.';

/** The files that make `Html` of text. */
export const MAKERS_OF_MARKUP = ['src/model/html.ts', 'src/markdown/rich-text.ts', 'src/site/components/icons.ts'];

const NO_CAST = [
  'TSAsExpression',
  'TSTypeAssertion',
  'TSTypePredicate',
  // An alias would get past the selectors above.
  'TSTypeAliasDeclaration >',
].map((around) => ({ selector: `${around} TSTypeReference[typeName.name="Html"]`, message: CAST }));

const NO_OTHER_NAME = [
  'ImportSpecifier[imported.name="Html"]:not([local.name="Html"])',
  'TSTypeAliasDeclaration[id.name="Html"]',
].map((selector) => ({ selector, message: CAST }));

const MARKUP_OF = (element: string) =>
  `JSXOpeningElement${element} > JSXAttribute[name.namespace.name="set"][name.name.name="html"]`;

const NO_UNTYPED_MARKUP = [
  {
    selector: `${MARKUP_OF('[name.name="Fragment"]')}:not([value.expression.type="TSSatisfiesExpression"][value.expression.typeAnnotation.typeName.name="Html"])`,
    message: 'Astro takes any text for a `Fragment`; write `set:html={… satisfies Html}`.',
  },
  {
    selector: MARKUP_OF(':not([name.name=/^(?:[a-z][a-z0-9]*|Fragment)$/])'),
    message: 'Only plain elements and `Fragment` take typed markup.',
  },
  { selector: 'Property[key.value="set:html"]', message: 'Spread attributes are not typed; write `set:html={…}`.' },
];

const NO_MARKUP_IN_SCRIPTS = [
  'AssignmentExpression[left.property.name=/^(?:innerHTML|outerHTML|srcdoc)$/]',
  'CallExpression[callee.property.name=/^(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
  'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
].map((selector) => ({ selector, message: 'Scripts make elements and set their text; they write no markup.' }));

export const MARKUP_USE = [...NO_UNTYPED_MARKUP, ...NO_MARKUP_IN_SCRIPTS];
export const MARKUP = [...NO_CAST, ...NO_OTHER_NAME, ...MARKUP_USE];
