/** What must hold of every picture that a chart draws, and series to draw. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Panel, Picture, Point, Shape } from '#charts/chart.ts';
import { SIGN_REACH } from '#charts/event-signs.ts';
import { extentOf, LINE, NARROWEST, widthOf } from '#charts/labels.ts';

const FIRST = Temporal.PlainDate.from('2026-01-05');

export const dayAfter = (days: number): string => FIRST.add({ days }).toString();

/** One value a week; `undefined` is a gap. */
export const weekly = (values: readonly (number | undefined)[]): readonly Point[] =>
  values.map((value, week) => ({ at: dayAfter(week * 7), value }));

/** Series with gaps, missing rows and notes, of values of any size. */
export const anySeries = fc
  .record({
    size: fc.constantFrom(0.01, 1, 100, 1_000_000),
    rows: fc.array(
      fc.record({
        step: fc.constantFrom(1, 7, 7, 7, 30),
        share: fc.option(fc.double({ min: -0.2, max: 1, noNaN: true }), { nil: undefined, freq: 4 }),
        note: fc.option(fc.constant('The build queue was down.'), { nil: undefined, freq: 6 }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  })
  .map(({ size, rows }) => {
    let days = 0;
    return rows.map(({ step, share, note }): Point => {
      days += step;
      const value = share === undefined ? undefined : Math.round(share * size * 100) / 100;
      return { at: dayAfter(days), value, note: value === undefined ? undefined : note };
    });
  });

/** What of a picture leaves its panel on the narrowest screen, or lies on other words. */
export function faultsOf({ panels }: Picture): readonly string[] {
  return panels.flatMap((panel) => [...shapesOutside(panel), ...labelsOutside(panel), ...labelsTogether(panel)]);
}

const roomOf = ({ start, end }: Panel) => NARROWEST - start.width - end.width;

function shapesOutside(panel: Panel): readonly string[] {
  const room = panel.inline ? 96 : roomOf(panel);
  return panel.shapes
    .filter((shape) => {
      const [left, right, top, bottom] = boxOf(shape, room);
      return !(left >= 0 && right <= room + 0.01 && top >= 0 && bottom <= panel.height);
    })
    .map((shape) => `${JSON.stringify(shape)} leaves ${room} × ${panel.height}`);
}

function boxOf(shape: Shape, room: number): readonly [number, number, number, number] {
  const across = (share: number) => (share / 100) * room;
  if (shape.form === 'rect') return [across(shape.x), across(shape.x + shape.width), shape.y, shape.y + shape.height];
  if (shape.form === 'dot') {
    const { x, y, r } = shape;
    return [across(x) - r, across(x) + r, y - r, y + r];
  }
  if (shape.form === 'sign') {
    const { x, y } = shape;
    return [across(x) - SIGN_REACH, across(x) + SIGN_REACH, y - SIGN_REACH, y + SIGN_REACH];
  }
  const corners =
    shape.form === 'line'
      ? [
          [shape.x1 * 10, shape.y1],
          [shape.x2 * 10, shape.y2],
        ]
      : cornersOf(shape.d);
  const xs = corners.map(([x = NaN]) => across(x / 10));
  const ys = corners.map(([, y = NaN]) => y);
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** The corners of a path, from 0 to 1000 across. */
export function cornersOf(d: string): readonly (readonly number[])[] {
  return d
    .split(/[MLZ]/)
    .filter((corner) => corner !== '')
    .map((corner) => corner.split(',').map(Number));
}

function labelsOutside(panel: Panel): readonly string[] {
  const room = roomOf(panel);
  const inPlot = panel.labels.filter((label) => {
    const [from, to] = extentOf(label, room);
    return from < 0 || to > room || label.y < LINE - 6 || label.y > panel.height;
  });
  const beside = [panel.start, panel.end].flatMap(({ width, labels }) =>
    labels.filter(({ y, words }) => widthOf(words) > width || y < LINE - 6 || y > panel.height),
  );
  return [...inPlot, ...beside].map(({ words, y }) => `*${words}* at ${y} leaves the picture`);
}

function labelsTogether(panel: Panel): readonly string[] {
  const room = roomOf(panel);
  const boxes = [
    panel.labels.filter(({ roomy = false }) => !roomy).map((label) => ({ ...label, extent: extentOf(label, room) })),
    ...[panel.start, panel.end].map(({ labels }) => labels.map((label) => ({ ...label, extent: [0, 1] as const }))),
  ];
  return boxes.flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter(({ y, extent: [from, to] }) => Math.abs(y - one.y) < 11 && from < one.extent[1] && one.extent[0] < to)
        .map((other) => `*${one.words}* lies on *${other.words}*`),
    ),
  );
}
