/** Every check of a body, in the order in which an author would want to hear of it. */
import type { BodyCheck } from '../check.ts';
import { alert } from './alert.ts';
import { codeFence } from './code-fence.ts';
import { conflictMarker } from './conflict-marker.ts';
import { diagramKind } from './diagram-kind.ts';
import { diagramLeftOut } from './diagram-left-out.ts';
import { diagramSyntax } from './diagram-syntax.ts';
import { diagramUndrawn } from './diagram-undrawn.ts';
import { directiveMisuse } from './directive-misuse.ts';
import { directiveSyntax } from './directive-syntax.ts';
import { externalImage } from './external-image.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { headingAnchor } from './heading-anchor.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { indentedCode } from './indented-code.ts';
import { linkAsText } from './link-as-text.ts';
import { listNumber } from './list-number.ts';
import { lostCell } from './lost-cell.ts';
import { lostFootnote } from './lost-footnote.ts';
import { mdxExpression } from './mdx-expression.ts';
import { mdxExport, mdxImport } from './mdx-module.ts';
import { mdxSpread } from './mdx-spread.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { mdxUnknownComponent } from './mdx-unknown-component.ts';
import { nearly } from './nearly.ts';
import { rawHtml } from './raw-html.ts';
import { secondFrontMatter } from './second-front-matter.ts';
import { tableForm } from './table-form.ts';
import { tooComplex } from './too-complex.ts';
import { unclosed } from './unclosed.ts';
import { unknownDirective } from './unknown-directive.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unusedDefinition } from './unused-definition.ts';

export const checks: readonly BodyCheck[] = [
  tooComplex,
  mdxSyntax,
  mdxImport,
  mdxExport,
  mdxExpression,
  mdxSpread,
  mdxUnknownComponent,
  conflictMarker,
  secondFrontMatter,
  unclosed,
  unknownDirective,
  directiveSyntax,
  directiveMisuse,
  alert,
  headingOrder,
  headingAnchor,
  imageAlt,
  externalImage,
  unsafeLink,
  rawHtml,
  linkAsText,
  lostFootnote,
  lostCell,
  tableForm,
  foreignSyntax,
  nearly,
  listNumber,
  indentedCode,
  codeFence,
  diagramSyntax,
  diagramKind,
  diagramUndrawn,
  diagramLeftOut,
  unusedDefinition,
];
