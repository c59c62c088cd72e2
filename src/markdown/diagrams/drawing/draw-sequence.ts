/** From a sequence with places to its picture. */
import { joinHtml, markup, type Html } from '#model/html.ts';
import type { Sequence } from '../diagram.ts';
import { plainLine } from '../labels.ts';
import { GLYPHS } from './actor-glyphs.ts';
import { LOOP } from './columns.ts';
import type { Box } from './geometry.ts';
import { GLYPH, hasGlyph, placeSequence, TAG_WIDTH } from './place-sequence.ts';
import type { Frame, PlacedHead, PlacedMessage, PlacedSequence, PlacedText } from './placed-sequence.ts';
import { path } from './shapes.ts';
import { signAt } from './signs.ts';
import { drawAt, drawLine, drawLines, drawPath, drawRect, type Picture } from './svg.ts';
import { LINE_HEIGHT, textWidth } from './text-width.ts';

const MARGIN = 8;

export function drawSequence(sequence: Sequence): Picture {
  return drawPlacedSequence(placeSequence(sequence));
}

export function drawPlacedSequence(placed: PlacedSequence): Picture {
  const body = joinHtml([
    joinHtml(placed.boxes.map(drawActorBox)),
    joinHtml(placed.frames.filter(({ kind }) => kind === 'rect').map((frame) => drawBox('group', frame))),
    joinHtml(placed.lifelines.map(({ x, top, bottom }) => drawPath('life', path('M', x, top, 'V', bottom)))),
    joinHtml(placed.frames.filter(({ kind }) => kind !== 'rect').map(drawFrame)),
    joinHtml(placed.bars.map((bar) => drawBox('bar', bar))),
    joinHtml(placed.messages.map(drawMessage)),
    joinHtml(
      placed.ends.map(({ x, y }) =>
        drawPath('edge', path('M', x - 7, y - 7, 'L', x + 7, y + 7, 'M', x - 7, y + 7, 'L', x + 7, y - 7)),
      ),
    ),
    joinHtml(placed.notes.map(drawNote)),
    joinHtml(placed.heads.map(drawHead)),
  ]);
  return {
    width: placed.width + 2 * MARGIN,
    height: placed.height + 2 * MARGIN,
    body: drawAt({ x: MARGIN, y: MARGIN }, body),
  };
}

function drawBox(name: string, { x, y, width, height }: Box, radius = 0): Html {
  return drawRect(name, { x: x - width / 2, y: y - height / 2 }, width, height, radius);
}

function drawActorBox(box: PlacedText): Html {
  const middle = { x: box.x, y: box.y - box.height / 2 + 8 + (box.lines.length * LINE_HEIGHT) / 2 };
  return joinHtml([
    drawBox('group', box, 4),
    markup`<g class="title">${drawLines(box.lines, middle, LINE_HEIGHT)}</g>`,
  ]);
}

function drawHead(head: PlacedHead): Html {
  const { actor, x, y, height, lines } = head;
  if (!hasGlyph(actor) || actor.shape === 'participant')
    return joinHtml([drawBox('node', head, 3), drawLines(lines, { x, y }, LINE_HEIGHT)]);
  const [filled = '', ...strokes] = GLYPHS[actor.shape];
  const top = y - height / 2;
  return joinHtml([
    drawBox('under', head),
    drawAt(
      { x, y: top + GLYPH / 2 },
      joinHtml([drawPath('node', filled), joinHtml(strokes.map((stroke) => drawPath('glyph', stroke)))]),
    ),
    drawLines(lines, { x, y: top + GLYPH + 2 + (lines.length * LINE_HEIGHT) / 2 }, LINE_HEIGHT),
  ]);
}

function drawNote(note: PlacedText): Html {
  return joinHtml([drawBox('node note', note), drawLines(note.lines, note, LINE_HEIGHT)]);
}

function drawFrame(frame: Frame): Html {
  const { kind, x, y, width, height, conditions, dividers } = frame;
  const left = x - width / 2;
  const top = y - height / 2;
  return joinHtml([
    drawBox('frame', frame, 3),
    joinHtml(dividers.map((at) => drawPath('frame dotted', path('M', left, at, 'H', left + width)))),
    drawPath(
      'tag',
      path('M', left, top, 'H', left + TAG_WIDTH, 'V', top + 14, 'L', left + TAG_WIDTH - 8, top + 22, 'H', left, 'Z'),
    ),
    drawLine([{ text: kind, bold: true, italic: false }], { x: left + TAG_WIDTH / 2 - 3, y: top + 11 }, 'middle'),
    joinHtml(
      conditions.map((condition) => {
        const under =
          condition.lines.length === 0 ? '' : drawBox('under', { ...condition, width: condition.width + 6 });
        return joinHtml([under, markup`<g class="title">${drawLines(condition.lines, condition, LINE_HEIGHT)}</g>`]);
      }),
    ),
  ]);
}

const ENDS = { none: 'none', arrow: 'arrow', cross: 'cross', async: 'open-arrow' } as const;

function drawMessage({ message, from, to, lines, label }: PlacedMessage): Html {
  const isLoop = message.from === message.to;
  const d = isLoop
    ? path(
        'M',
        from.x,
        from.y,
        'H',
        from.x + LOOP - 10,
        'C',
        from.x + LOOP,
        from.y,
        from.x + LOOP,
        to.y,
        to.x + LOOP - 10,
        to.y,
        'H',
        to.x,
      )
    : path('M', from.x, from.y, 'L', to.x, to.y);
  const signs = [
    ...signAt(ENDS[message.end], to, isLoop ? { x: to.x + 20, y: to.y } : from),
    ...signAt(ENDS[message.start], from, isLoop ? { x: from.x + 20, y: from.y } : to),
  ];
  const under = lines.length === 0 ? '' : drawBox('under', { ...label, width: label.width + 6 });
  return joinHtml([
    drawPath(message.isDotted ? 'edge dotted' : 'edge', d),
    joinHtml(signs.map((sign) => drawPath(`tip ${sign.fill}`, sign.d))),
    under,
    drawLines(lines, label, LINE_HEIGHT),
    message.number === undefined ? '' : drawNumber(String(message.number), from),
  ]);
}

function drawNumber(said: string, { x, y }: { readonly x: number; readonly y: number }): Html {
  const width = Math.max(18, textWidth(said) + 8);
  return joinHtml([
    drawRect('number', { x: x - width / 2, y: y - 9 }, width, 18, 9),
    markup`<g class="count">${drawLines([plainLine(said)], { x, y }, LINE_HEIGHT)}</g>`,
  ]);
}
