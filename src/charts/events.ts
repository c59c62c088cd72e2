/**
 * What happened, event by event, over minutes or days: a lane for each sort of event, and above them the stages that the whole went through.
 * Events are numbered as the table beside the picture is. What lies far away from the stages stands at the edge, behind a line.
 */
import type { Speech } from '#model/speech.ts';
import type { Chart, Label, Panel, PlotLabel, Shape } from './chart.ts';
import { rounded } from './coordinates.ts';
import { SIGN_REACH, SIGNS, type SignName } from './event-signs.ts';
import { dayTicks, FOOT, TO_BASELINE } from './frame.ts';
import { centred, isClear, marginFor, NARROWEST, widthOf, type Extent } from './labels.ts';
import { momentInWords, momentOf, timeScale } from './time.ts';
import { chartsWords } from './words/charts-words.ts';

export interface EventsData {
  /** Below each other from the top, as far as they have events. */
  readonly lanes: readonly Lane[];
  /** In the order of time. */
  readonly events: readonly EventDrawn[];
  /** Whatever follows each other: unnoticed, hurting, repairing. Together they are what the picture is about. */
  readonly stages: readonly Stage[];
}

interface Lane {
  readonly id: string;
  readonly label: string;
  readonly sign: SignName;
}

interface EventDrawn {
  /** `2026-04-01T13:05` */
  readonly at: string;
  /** The id of its lane. */
  readonly lane: string;
  readonly text: string;
}

interface Stage {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** How long it took, in words. */
  readonly took: string;
}

const ROW = 22;
const HEAD = 4;
const BAR = 14;
/** Room for a sign at either edge, in per cent of the narrowest plot. */
const EDGE = 5;
/** Room at either edge for what lies far away, in per cent. */
const FAR = 16;
/** What is shorter is looked at as if it took so long. */
const LEAST = 10 * 60_000;
/** A bar that nobody would see otherwise. */
const LEAST_WIDTH = 0.8;
/** Between a bar and its words. */
const APART = 5;

export const events: Chart<EventsData> = {
  name: 'events',
  draw(data, speech) {
    if (data.events.length === 0) return { panels: [], remarks: [], notes: [] };
    return { panels: [panelOf(data, speech)], remarks: [], notes: [] };
  },
  table({ events: all, lanes }, speech) {
    const words = chartsWords(speech).events;
    const named = new Map(lanes.map(({ id, label }) => [id, label]));
    return {
      columns: [words.number, words.time, words.sort, words.text],
      rows: all.map(({ at, lane, text }, index) => [
        String(index + 1),
        momentInWords(at, speech),
        named.get(lane) ?? lane,
        text,
      ]),
    };
  },
};

function panelOf(data: EventsData, speech: Speech): Panel {
  const lanes = data.lanes.filter(({ id }) => data.events.some(({ lane }) => lane === id));
  const start = marginFor([...data.stages, ...lanes].map(({ label }) => ({ words: label })));
  const room = NARROWEST - start - 1;
  const { x, scale, edges } = placesOf(data);

  const shapes: Shape[] = [];
  const labels: PlotLabel[] = [];
  const names: Label[] = [];
  let top = HEAD;
  for (const { label, from, to, took } of data.stages) {
    const middle = top + ROW / 2;
    const [left, right] = [scale(from), scale(to)];
    const width = Math.min(Math.max(right - left, LEAST_WIDTH), 100 - left);
    names.push({ y: middle + TO_BASELINE, words: label });
    shapes.push({ form: 'rect', look: 'stage', x: left, y: middle - BAR / 2, width: rounded(width), height: BAR });
    labels.push({ y: middle + TO_BASELINE, words: took, ...besideBar(took, left, rounded(left + width), room) });
    top += ROW;
  }
  for (const { id, label, sign } of lanes) {
    const own = data.events.flatMap(({ lane }, index) => (lane === id ? [{ number: index + 1, x: x(index) }] : []));
    const rows = rowsApart(own.map((each) => extentOfEvent(each, room)));
    names.push({ y: top + ROW / 2 + TO_BASELINE, words: label });
    shapes.push({ form: 'line', look: 'grid', x1: 0, y1: top, x2: 100, y2: top });
    for (const [index, event] of own.entries()) {
      const middle = top + ROW * (rows[index] ?? 0) + ROW / 2;
      shapes.push({
        form: 'sign',
        look: 'open' in SIGNS[sign] ? 'stroke' : 'sign',
        x: event.x,
        y: middle,
        d: SIGNS[sign].d,
      });
      labels.push({ ...numberBeside(event, room), y: middle + TO_BASELINE, words: String(event.number) });
    }
    top += ROW * (Math.max(0, ...rows) + 1);
  }
  const ticks = dayTicks(scale, top, speech, room);
  const upright = (look: 'grid' | 'note', at: number): Shape => ({
    form: 'line',
    look,
    x1: at,
    y1: HEAD,
    x2: at,
    y2: top,
  });
  const [first, last] = [data.events[0], data.events.at(-1)];
  return {
    says: chartsWords(speech).events.says(
      data.events.length,
      momentInWords(first?.at ?? '', speech),
      momentInWords(last?.at ?? '', speech),
    ),
    height: top + FOOT,
    start: { width: start, labels: names },
    end: { width: 1, labels: [] },
    shapes: [
      { form: 'line', look: 'axis', x1: 0, y1: top, x2: 100, y2: top },
      ...ticks.shapes,
      ...edges.map((at) => upright('note', at)),
      ...shapes,
    ],
    labels: [...ticks.labels, ...labels],
  };
}

/** Near the stages by the clock; what is further away than they are long stands evenly at the edge. */
function placesOf({ events: all, stages }: EventsData) {
  const bounds = stages.flatMap(({ from, to }) => [from, to]);
  const moments = bounds.map(momentOf);
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  const reach = Math.max(to - from, LEAST);
  const side = all.map(({ at }) => {
    const moment = momentOf(at);
    return bounds.length === 0 ? 0 : moment < from - reach ? -1 : moment > to + reach ? 1 : 0;
  });
  const [early, late] = [side.filter((each) => each === -1).length, side.filter((each) => each === 1).length];
  const hasFar = early + late > 0;
  const near = all.filter((_, index) => side[index] === 0).map(({ at }) => at);
  const scale = timeScale([...bounds, ...near], hasFar ? FAR : EDGE);
  const atEdge = (place: number, count: number) => EDGE + ((FAR - 2 * EDGE) * (place + 0.5)) / count;
  const x = (index: number): number => {
    const before = side.slice(0, index).filter((each) => each === side[index]).length;
    if (side[index] === -1) return rounded(atEdge(before, early));
    if (side[index] === 1) return rounded(100 - FAR + EDGE + ((FAR - 2 * EDGE) * (before + 0.5)) / late);
    return scale(all[index]?.at ?? '');
  };
  return { x, scale, edges: [...(early > 0 ? [FAR - 2] : []), ...(late > 0 ? [100 - FAR + 2] : [])] };
}

/** Behind a bar, before it, or on it: one of the three has room. */
function besideBar(words: string, left: number, right: number, room: number): Pick<PlotLabel, 'x' | 'anchor' | 'dx'> {
  const needed = widthOf(words) + APART;
  if ((right / 100) * room + needed <= room) return { x: right, anchor: 'start', dx: APART };
  if ((left / 100) * room >= needed) return { x: left, anchor: 'end', dx: -APART };
  const x = rounded((left + right) / 2);
  return { x, anchor: centred(words, x, room) };
}

/** Behind its sign, or before it at the end of the plot. */
function numberBeside({ number, x }: Numbered, room: number): Pick<PlotLabel, 'x' | 'anchor' | 'dx'> {
  const fits = (x / 100) * room + SIGN_REACH + 2 + widthOf(String(number)) <= room;
  return fits ? { x, anchor: 'start', dx: SIGN_REACH + 2 } : { x, anchor: 'end', dx: -SIGN_REACH - 2 };
}

interface Numbered {
  readonly number: number;
  readonly x: number;
}

/** From where to where a sign and its number reach. */
function extentOfEvent(event: Numbered, room: number): Extent {
  const place = (event.x / 100) * room;
  const width = SIGN_REACH + 2 + widthOf(String(event.number));
  return numberBeside(event, room).anchor === 'start'
    ? [place - SIGN_REACH, place + width]
    : [place - width, place + SIGN_REACH];
}

/** A row for each, from 0, so that those of one row do not touch. */
function rowsApart(extents: readonly Extent[]): readonly number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every((other) => isClear(extent, other)));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(extent);
    return row;
  });
}
