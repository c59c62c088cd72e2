/** What is wrong with a picture, and how its text is written again. */

export interface Fault {
  readonly sort: 'broken' | 'unsafe' | 'fallback';
  /** After *Unexpected*. */
  readonly actual: string;
  readonly expected: string;
  readonly fix: string;
  /** Offsets of the text. */
  readonly from: number;
  readonly to: number;
}

type Words = Omit<Fault, 'from' | 'to'>;

const AGAIN = 'Export it again as plain SVG, or as PNG.';
const LABELS =
  'Export labels as text (in Mermaid `htmlLabels: false`, in draw.io without *Formatted text*), or export it as PNG.';

export function unsafe(actual: string, expected: string): Words {
  return { sort: 'unsafe', actual, expected, fix: AGAIN };
}

export const HTML: Words = { ...unsafe('HTML in a picture', 'shapes and text'), fix: LABELS };

/** A fallback replaces it and may show less. */
export const REPLACED_HTML: Words = {
  ...HTML,
  sort: 'fallback',
  expected: 'text; readers see only what stands in for it',
};

export function broken(reason: string): Words {
  return {
    sort: 'broken',
    actual: `SVG that browsers do not show (${reason.toLowerCase().replace(/\.$/, '')})`,
    expected: 'well-formed XML',
    fix: 'Export the picture again; by hand, close every element and write `&amp;` for `&`.',
  };
}

/** @param root the name of the outermost element, which is not `svg` of the namespace */
export function notSvg(root: string, namespace: string): Words {
  if (root !== 'svg')
    return {
      sort: 'broken',
      actual: `\`<${root}>\``,
      expected: '`<svg>`',
      fix: 'Give the file the ending of what it is.',
    };
  return {
    sort: 'broken',
    actual: '`<svg>` without its namespace',
    expected: `\`<svg xmlns="${namespace}">\``,
    fix: `Add \`xmlns="${namespace}"\`: browsers show no picture without it.`,
  };
}

export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
