/** The SVG elements and attributes that are published: shapes, text, paint and animation. Anything else is left out. */

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XHTML = 'http://www.w3.org/1999/xhtml';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const ELEMENTS = words(`
  svg g defs symbol use image switch view title desc a style
  path rect circle ellipse line polyline polygon text tspan textPath
  marker pattern clipPath mask linearGradient radialGradient stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateMotion animateTransform mpath set
`);

/** Elements that run code or embed another document. A picture with one is refused. */
export const ACTIVE = words('script handler listener iframe embed object audio video canvas');

export const ANIMATIONS = words('animate animateMotion animateTransform set');

/** Text of its author, which no browser reads as paint. */
export const FREE_TEXT = words('id class lang role title desc tabindex target rel xml:space xml:lang xlink:title');

/** Each is read as CSS, and may be moved. */
const PRESENTATION = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color
  flood-opacity font font-family font-feature-settings font-size font-size-adjust font-stretch font-style font-variant
  font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing
  lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
  paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration
  text-orientation text-overflow text-rendering transform transform-box transform-origin unicode-bidi vector-effect
  visibility white-space word-spacing writing-mode
`);

const GEOMETRY = words(`
  accumulate additive amplitude azimuth baseFrequency baseProfile begin bias by calcMode clipPathUnits contentStyleType
  cx cy d diffuseConstant divisor dur dx dy edgeMode elevation end exponent fill-box filterRes filterUnits from fr fx fy
  gradientTransform gradientUnits height in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength keyPoints keySplines
  keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits max media
  method min mode numOctaves offset operator order orient origin overline-position overline-thickness path pathLength
  patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ preserveAlpha
  preserveAspectRatio primitiveUnits r radius refX refY repeatCount repeatDur requiredExtensions requiredFeatures restart
  result rotate rx ry scale seed side slope spacing specularConstant specularExponent spreadMethod startOffset
  stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength to type values version
  viewBox width x x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan
`);

/** @param name with `xlink:` or `xml:` where it is one of theirs */
export function isAllowedAttribute(name: string): boolean {
  return (
    name === 'style' ||
    PRESENTATION.has(name) ||
    GEOMETRY.has(name) ||
    FREE_TEXT.has(name) ||
    /^(aria|data)-[a-z][a-z0-9-]*$/.test(name)
  );
}

/** What an animation may move. */
export function isMovable(name: string): boolean {
  return PRESENTATION.has(name) || GEOMETRY.has(name);
}
