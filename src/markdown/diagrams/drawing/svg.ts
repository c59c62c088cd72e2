/** Writes shapes, lines and words as SVG: classes for the sheet of diagrams, and every word escaped. */
import { escapeAttribute, escapeHtml, joinHtml, markup, type Html } from '#model/html.ts';
import type { Line, Row } from '../diagram.ts';
import { rounded, type Course, type Point } from './geometry.ts';
import type { PlacedWords } from './node-drawn.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly body: Html;
}

/** Where a link of the diagram leads; nothing where it may not lead there. */
export type DiagramHref = (url: string) => string | undefined;

export function number(value: number): Html {
  return escapeAttribute(String(rounded(value)));
}

export function drawPath(name: string, d: string): Html {
  return markup`<path class="${escapeAttribute(name)}" d="${escapeAttribute(d)}"/>`;
}

export function drawRect(name: string, { x, y }: Point, width: number, height: number, radius = 0): Html {
  const corner = radius === 0 ? '' : markup` rx="${number(radius)}"`;
  return markup`<rect class="${escapeAttribute(name)}" x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${corner}/>`;
}

export function drawLine(
  line: Line,
  { x, y }: Point,
  anchor: PlacedWords['anchor'] | 'end',
  style: Row['style'] | 'name' = 'plain',
): Html {
  if (line.length === 0) return '';
  const place = anchor === 'middle' ? '' : markup` class="${escapeAttribute(anchor)}"`;
  const said = joinHtml(line.map(drawRun));
  const inner =
    style === 'abstract'
      ? markup`<tspan class="i">${said}</tspan>`
      : style === 'static'
        ? markup`<tspan class="u">${said}</tspan>`
        : said;
  return markup`<text${place} x="${number(x)}" y="${number(y + BASELINE)}">${inner}</text>`;
}

/** From the middle of a line to where letters stand. */
const BASELINE = 5;

function drawRun({ text, bold, italic }: Line[number]): Html {
  const said = escapeHtml(text);
  const name = `${bold ? 'b' : ''}${italic ? (bold ? ' i' : 'i') : ''}`;
  return name === '' ? said : markup`<tspan class="${escapeAttribute(name)}">${said}</tspan>`;
}

/** Words in the middle of a place. */
export function drawLines(lines: readonly Line[], { x, y }: Point, height: number): Html {
  const top = y - ((lines.length - 1) * height) / 2;
  return joinHtml(lines.map((line, at) => drawLine(line, { x, y: top + at * height }, 'middle')));
}

export function courseData({ start, pieces }: Course): string {
  const pair = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;
  return `M${pair(start)}${pieces.map((piece) => (piece.length === 1 ? 'L' : 'C') + piece.map(pair).join(' ')).join('')}`;
}

/** Moves paths that are drawn around a middle of their own. */
export function drawAt({ x, y }: Point, content: Html): Html {
  return markup`<g transform="translate(${number(x)} ${number(y)})">${content}</g>`;
}

export function drawLink(url: string | undefined, href: DiagramHref, content: Html): Html {
  const address = url === undefined ? undefined : href(url);
  return address === undefined ? content : markup`<a href="${escapeAttribute(address)}">${content}</a>`;
}
