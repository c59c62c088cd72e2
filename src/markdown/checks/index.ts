/** Every check of a body, in the order in which an author would want to hear of it. */
import type { BodyCheck } from '../check.ts';
import { alert } from './alert.ts';
import { directiveMisuse } from './directive-misuse.ts';
import { directiveSyntax } from './directive-syntax.ts';
import { externalImage } from './external-image.ts';
import { headingAnchor } from './heading-anchor.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { mdxExpression } from './mdx-expression.ts';
import { mdxExport, mdxImport } from './mdx-module.ts';
import { mdxSpread } from './mdx-spread.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { mdxUnknownComponent } from './mdx-unknown-component.ts';
import { rawHtml } from './raw-html.ts';
import { tooComplex } from './too-complex.ts';
import { unknownDirective } from './unknown-directive.ts';
import { unsafeLink } from './unsafe-link.ts';

export const checks: readonly BodyCheck[] = [
  tooComplex,
  mdxSyntax,
  mdxImport,
  mdxExport,
  mdxExpression,
  mdxSpread,
  mdxUnknownComponent,
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
];
