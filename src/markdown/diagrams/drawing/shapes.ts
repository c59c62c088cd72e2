/** The shapes of nodes around their words: how large, what is drawn, where a line ends, and where the words stand. */
import type { Shape } from '../diagram.ts';
import { rounded, type Point, type Size } from './geometry.ts';

export interface ShapeDrawn extends Size {
  /** Around its middle. The first is filled, the others are lines on it. */
  readonly paths: readonly string[];
  /** Around its middle, where lines end. */
  readonly outline: readonly Point[];
  /** How far below its middle the words stand. */
  readonly drop: number;
  /** How much of its width lines may come from. */
  readonly usable: number;
  /** A line by itself ends at its tip. */
  readonly isPointed?: boolean;
}

const PAD_X = 14;
const PAD_Y = 10;

export function shapeAround(shape: Shape, words: Size): ShapeDrawn {
  const { width: w, height: h } = words;
  const box = { width: Math.max(w + 2 * PAD_X, 44), height: h + 2 * PAD_Y };
  switch (shape) {
    case 'rounded':
      return boxed(box, 8);
    case 'stadium':
      return boxed({ ...box, width: box.width + box.height / 2 }, box.height / 2);
    case 'subroutine':
      return boxed({ ...box, width: box.width + 16 }, 0, (x, y) => [
        line(-x + 8, -y, -x + 8, y),
        line(x - 8, -y, x - 8, y),
      ]);
    case 'lined':
      return boxed({ ...box, width: box.width + 10 }, 0, (x, y) => [line(-x + 8, -y, -x + 8, y)]);
    case 'divided':
      return { ...boxed({ ...box, height: box.height + 10 }, 0, (x, y) => [line(-x, -y + 10, x, -y + 10)]), drop: 5 };
    case 'cylinder':
      return cylinder({ width: Math.max(box.width, 56), height: box.height + 20 });
    case 'circle':
      return round(circled(words, 10));
    case 'double-circle': {
      const outer = circled(words, 20);
      return round(outer, [ellipse(outer.width / 2 - 5, outer.height / 2 - 5)]);
    }
    case 'ellipse':
      return round({ width: w * 1.3 + 24, height: h * 1.4 + 20 });
    case 'small-circle':
      return round({ width: 16, height: 16 });
    case 'filled-circle':
      return round({ width: 16, height: 16 });
    case 'framed-circle':
      return round({ width: 20, height: 20 }, [ellipse(5, 5)]);
    case 'crossed-circle':
      return round({ width: 30, height: 30 }, [line(-10.6, -10.6, 10.6, 10.6), line(-10.6, 10.6, 10.6, -10.6)]);
    case 'diamond':
      return diamond(words);
    case 'bar':
      return { ...boxed({ width: 72, height: 8 }, 2), usable: 64 };
    case 'text':
      return { ...boxed({ width: w + 8, height: h + 6 }, 0), paths: [] };
    case 'note':
      return note({ width: w + 24, height: h + 16 });
    case 'document':
      return document({ ...box, height: box.height + 12 });
    case 'stack':
      return stack({ width: box.width + 8, height: box.height + 8 });
    case 'delay':
      return delay({ ...box, width: box.width + box.height / 2 });
    default:
      return cornered(shape, box);
  }
}

/** The shapes that are corners with straight lines between. */
function cornered(shape: Shape, { width, height }: Size): ShapeDrawn {
  const lean = Math.min(height * 0.4, 26);
  const flat = { width, height };
  const wide = { width: width + lean, height };
  const wider = { width: width + 2 * lean, height };
  switch (shape) {
    case 'hexagon':
      return polygon(wider, (x, y) => [-x + lean, -y, x - lean, -y, x, 0, x - lean, y, -x + lean, y, -x, 0]);
    case 'lean-right':
      return polygon(wider, (x, y) => [-x + lean, -y, x, -y, x - lean, y, -x, y]);
    case 'lean-left':
      return polygon(wider, (x, y) => [-x, -y, x - lean, -y, x, y, -x + lean, y]);
    case 'trapezoid':
      return polygon(wider, (x, y) => [-x + lean, -y, x - lean, -y, x, y, -x, y]);
    case 'trapezoid-down':
      return polygon(wider, (x, y) => [-x, -y, x, -y, x - lean, y, -x + lean, y]);
    case 'flag':
      return polygon(wide, (x, y) => [-x, -y, x, -y, x, y, -x, y, -x + lean, 0]);
    case 'card':
      return polygon(flat, (x, y) => [-x + 10, -y, x, -y, x, y, -x, y, -x, -y + 10]);
    case 'sloped':
      return { ...polygon({ width, height: height + 12 }, (x, y) => [-x, -y + 12, x, -y, x, y, -x, y]), drop: 5 };
    case 'pentagon':
      return polygon({ width: width + 12, height: height + 4 }, (x, y) => [
        -x + 12,
        -y,
        x - 12,
        -y,
        x,
        -y + 12,
        x,
        y,
        -x,
        y,
        -x,
        -y + 12,
      ]);
    case 'triangle': {
      const tall = { width: width * 1.6, height: height * 1.9 };
      return { ...polygon(tall, (x, y) => [0, -y, x, y, -x, y]), drop: tall.height / 2 - height / 2, usable: 0 };
    }
    case 'triangle-down': {
      const tall = { width: width * 1.6, height: height * 1.9 };
      return { ...polygon(tall, (x, y) => [-x, -y, x, -y, 0, y]), drop: height / 2 - tall.height / 2, usable: 0 };
    }
    default:
      return boxed({ width, height }, 3);
  }
}

function boxed(size: Size, radius: number, extra: (x: number, y: number) => readonly string[] = () => []): ShapeDrawn {
  const x = size.width / 2;
  const y = size.height / 2;
  return {
    ...size,
    paths: [box(x, y, Math.min(radius, y)), ...extra(x, y)],
    outline: radius > 10 ? roundEnds(x, y) : [corner(-x, -y), corner(x, -y), corner(x, y), corner(-x, y)],
    drop: 0,
    usable: Math.max(0, size.width - 2 * Math.max(radius, 8)),
  };
}

function box(x: number, y: number, r: number): string {
  if (r === 0) return path('M', -x, -y, 'H', x, 'V', y, 'H', -x, 'Z');
  return (
    path('M', -x + r, -y, 'H', x - r, 'A', r, r, 0, 0, 1, x, -y + r, 'V', y - r, 'A', r, r, 0, 0, 1, x - r, y) +
    path('H', -x + r, 'A', r, r, 0, 0, 1, -x, y - r, 'V', -y + r, 'A', r, r, 0, 0, 1, -x + r, -y, 'Z')
  );
}

function roundEnds(x: number, y: number): readonly Point[] {
  const half = (from: number, side: number) =>
    Array.from({ length: 17 }, (_, at) => {
      const angle = from + (Math.PI * at) / 16;
      return corner(side * (x - y) + y * Math.cos(angle), y * Math.sin(angle));
    });
  return [...half(-Math.PI / 2, 1), ...half(Math.PI / 2, -1)];
}

function polygon(size: Size, corners: (x: number, y: number) => readonly number[]): ShapeDrawn {
  const numbers = corners(size.width / 2, size.height / 2);
  const outline = Array.from({ length: numbers.length / 2 }, (_, at) =>
    corner(numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0),
  );
  return {
    ...size,
    paths: [`M${outline.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`],
    outline,
    drop: 0,
    usable: size.width * 0.6,
  };
}

function round(size: Size, extra: readonly string[] = []): ShapeDrawn {
  const x = size.width / 2;
  const y = size.height / 2;
  return {
    ...size,
    paths: [ellipse(x, y), ...extra],
    outline: circle(x, y),
    drop: 0,
    usable: size.width > 30 ? x : 0,
    isPointed: true,
  };
}

function circled({ width, height }: Size, more: number): Size {
  const across = Math.max(Math.hypot(width, height) + more, 36);
  return { width: across, height: across };
}

function ellipse(x: number, y: number): string {
  return path('M', -x, 0, 'A', x, y, 0, 1, 1, x, 0, 'A', x, y, 0, 1, 1, -x, 0, 'Z');
}

function circle(x: number, y: number): readonly Point[] {
  return Array.from({ length: 48 }, (_, at) => {
    const angle = (2 * Math.PI * at) / 48;
    return corner(x * Math.cos(angle), y * Math.sin(angle));
  });
}

/** As flat as its words allow: a box of `a` by `b` fits into a diamond of `W` by `H` where a / W + b / H = 1. */
function diamond(words: Size): ShapeDrawn {
  if (words.width === 0)
    return { ...polygon({ width: 30, height: 30 }, (x, y) => [0, -y, x, 0, 0, y, -x, 0]), usable: 17, isPointed: true };
  const width = words.width + 10 + 2.4 * (words.height + 4);
  const height = (words.height + 4) / (1 - (words.width + 10) / width);
  return {
    ...polygon({ width, height }, (x, y) => [0, -y, x, 0, 0, y, -x, 0]),
    usable: width * 0.4,
    isPointed: true,
  };
}

function cylinder(size: Size): ShapeDrawn {
  const x = size.width / 2;
  const y = size.height / 2;
  const top = 8;
  return {
    ...size,
    paths: [
      path('M', -x, -y + top, 'A', x, top, 0, 0, 1, x, -y + top, 'V', y - top, 'A', x, top, 0, 0, 1, -x, y - top, 'Z'),
      path('M', -x, -y + top, 'A', x, top, 0, 0, 0, x, -y + top),
    ],
    outline: [
      ...circle(x, top)
        .slice(24)
        .map((point) => corner(point.x, point.y - y + top)),
      ...circle(x, top)
        .slice(0, 25)
        .map((point) => corner(point.x, point.y + y - top)),
    ],
    drop: 5,
    usable: size.width - 20,
  };
}

function note(size: Size): ShapeDrawn {
  const plain = polygon(size, (x, y) => [-x, -y, x - 10, -y, x, -y + 10, x, y, -x, y]);
  const x = size.width / 2;
  const y = size.height / 2;
  return { ...plain, paths: [...plain.paths, path('M', x - 10, -y, 'V', -y + 10, 'H', x)] };
}

function document(size: Size): ShapeDrawn {
  const x = size.width / 2;
  const y = size.height / 2;
  return {
    ...boxed(size, 0),
    paths: [path('M', -x, -y, 'H', x, 'V', y - 6, 'C', x / 2, y - 18, -x / 2, y + 6, -x, y - 6, 'Z')],
    outline: [
      corner(-x, -y),
      corner(x, -y),
      ...Array.from({ length: 13 }, (_, at) => {
        const t = at / 12;
        const up = 1 - t;
        const bend = 3 * up * up * t * (y - 18) + 3 * up * t * t * (y + 6) + (up ** 3 + t ** 3) * (y - 6);
        return corner(up ** 3 * x + (3 * up * up * t * x) / 2 - (3 * up * t * t * x) / 2 - t ** 3 * x, bend);
      }),
    ],
    drop: -5,
  };
}

function stack(size: Size): ShapeDrawn {
  const x = size.width / 2;
  const y = size.height / 2;
  return {
    ...boxed(size, 0),
    paths: [
      path('M', -x, -y + 8, 'H', x - 8, 'V', y, 'H', -x, 'Z'),
      path('M', -x + 4, -y + 8, 'V', -y + 4, 'H', x - 4, 'V', y - 4, 'H', x - 8),
      path('M', -x + 8, -y + 4, 'V', -y, 'H', x, 'V', y - 8, 'H', x - 4),
    ],
    outline: [corner(-x, -y + 8), corner(-x + 8, -y), corner(x, -y), corner(x, y - 8), corner(x - 8, y), corner(-x, y)],
    drop: 4,
  };
}

function delay(size: Size): ShapeDrawn {
  const x = size.width / 2;
  const y = size.height / 2;
  return {
    ...boxed(size, 0),
    paths: [path('M', -x, -y, 'H', x - y, 'A', y, y, 0, 0, 1, x - y, y, 'H', -x, 'Z')],
    outline: [corner(-x, -y), ...roundEnds(x, y).slice(0, 17), corner(-x, y)],
    usable: size.width - 2 * y,
  };
}

function corner(x: number, y: number): Point {
  return { x, y };
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return path('M', x1, y1, 'L', x2, y2);
}

export function path(...parts: readonly (string | number)[]): string {
  return parts
    .map((part) => (typeof part === 'number' ? String(rounded(part)) : part))
    .join(' ')
    .replace(/ ?([A-Z]) ?/g, '$1');
}
