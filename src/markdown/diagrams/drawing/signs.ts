/** The signs at the ends of lines, as paths at their place: no picture needs an id that another on the page may have. */
import type { End } from '../diagram.ts';
import { rounded, type Point } from './geometry.ts';

/** How much of the line before its end each sign takes. */
export const SIGN_LENGTH: Readonly<Record<End, number>> = {
  none: 6,
  arrow: 10,
  circle: 10,
  cross: 12,
  'open-arrow': 10,
  triangle: 14,
  diamond: 20,
  'filled-diamond': 20,
  lollipop: 14,
  one: 16,
  'zero-or-one': 20,
  'one-or-more': 18,
  'zero-or-more': 24,
};

export interface Sign {
  readonly d: string;
  /** `solid` in the colour of the line, `hollow` in that of the ground, `open` only its strokes. */
  readonly fill: 'solid' | 'hollow' | 'open';
}

/** Each runs from its tip at 0, 0 along the line, which comes from the right. */
const SIGNS: Readonly<Record<End, readonly (readonly [fill: Sign['fill'], points: string])[]>> = {
  none: [],
  arrow: [['solid', 'M0,0 L9,-4.5 L9,4.5 Z']],
  circle: [['solid', 'M1,0 C1,-5 9,-5 9,0 C9,5 1,5 1,0 Z']],
  cross: [['open', 'M3,-4.5 L12,4.5 M3,4.5 L12,-4.5']],
  'open-arrow': [['open', 'M9,-5 L0,0 L9,5']],
  triangle: [['hollow', 'M0,0 L13,-7 L13,7 Z']],
  diamond: [['hollow', 'M0,0 L9,-5.5 L18,0 L9,5.5 Z']],
  'filled-diamond': [['solid', 'M0,0 L9,-5.5 L18,0 L9,5.5 Z']],
  lollipop: [['hollow', 'M1,0 C1,-8 13,-8 13,0 C13,8 1,8 1,0 Z']],
  one: [['open', 'M7,-6 L7,6 M12,-6 L12,6']],
  'zero-or-one': [
    ['open', 'M7,-6 L7,6'],
    ['hollow', 'M10,0 C10,-6 19,-6 19,0 C19,6 10,6 10,0 Z'],
  ],
  'one-or-more': [['open', 'M0,-7 L12,0 L0,7 M16,-6 L16,6']],
  'zero-or-more': [
    ['open', 'M0,-7 L12,0 L0,7'],
    ['hollow', 'M13,0 C13,-6 22,-6 22,0 C22,6 13,6 13,0 Z'],
  ],
};

/** @param before a point of the line before its end */
export function signAt(end: End, tip: Point, before: Point): readonly Sign[] {
  const length = Math.hypot(before.x - tip.x, before.y - tip.y) || 1;
  const along = { x: (before.x - tip.x) / length, y: (before.y - tip.y) / length };
  return SIGNS[end].map(([fill, points]) => ({
    fill,
    d: points.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, ahead: string, aside: string) => {
      const a = Number(ahead);
      const b = Number(aside);
      return `${rounded(tip.x + along.x * a - along.y * b)} ${rounded(tip.y + along.y * a + along.x * b)}`;
    }),
  }));
}
