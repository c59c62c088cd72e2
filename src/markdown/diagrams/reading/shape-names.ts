/** The shapes of flowcharts, by every name that Mermaid has for them. Names that are not here are drawn as a box, with a finding. */
import type { Shape } from '../diagram.ts';

// cspell:disable
const NAMES: Readonly<Partial<Record<Shape, string>>> = {
  rect: 'rect squareRect square proc process rectangle',
  rounded: 'rounded roundedRect round event',
  stadium: 'stadium terminal pill',
  subroutine: 'fr-rect subprocess subproc framed-rectangle subroutine',
  cylinder: 'cyl db database cylinder',
  circle: 'circle circ',
  'double-circle': 'dbl-circ doublecircle double-circle',
  'small-circle': 'sm-circ start small-circle stateStart',
  'framed-circle': 'fr-circ stop framed-circle stateEnd',
  'filled-circle': 'f-circ junction filled-circle',
  'crossed-circle': 'cross-circ summary crossed-circle',
  ellipse: 'ellipse',
  diamond: 'diam decision diamond question choice',
  hexagon: 'hex hexagon prepare',
  'lean-right': 'lean-r lean-right in-out lean_right',
  'lean-left': 'lean-l lean-left out-in lean_left',
  trapezoid: 'trap-b priority trapezoid-bottom trapezoid',
  'trapezoid-down': 'trap-t manual trapezoid-top inv-trapezoid inv_trapezoid',
  flag: 'odd rect_left_inv_arrow',
  card: 'notch-rect card notched-rectangle',
  lined: 'lin-rect lined-rectangle lined-process lin-proc shaded-process',
  divided: 'div-rect div-proc divided-rectangle divided-process',
  document: 'doc document',
  stack: 'st-rect procs processes stacked-rectangle',
  triangle: 'tri extract triangle',
  'triangle-down': 'flip-tri manual-file flipped-triangle',
  delay: 'delay half-rounded-rectangle',
  sloped: 'sl-rect manual-input sloped-rectangle',
  pentagon: 'notch-pent loop-limit notched-pentagon',
  bar: 'fork join forkJoin',
  text: 'text',
};
// cspell:enable

const byName = new Map(
  Object.entries(NAMES).flatMap(([shape, names]) => names.split(' ').map((name) => [name, shape as Shape] as const)),
);

export function shapeNamed(name: string): Shape | undefined {
  return byName.get(name);
}
