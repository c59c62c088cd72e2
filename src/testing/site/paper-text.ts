/** The text of a PDF as Chromium prints it: what stands on each sheet, and where. It reads what Skia writes, and no other PDF. */
// cspell:words Skia endobj Flate beginbfchar endbfchar beginbfrange endbfrange
import { inflateSync } from 'node:zlib';

/** Letters that were drawn in one go, in points from the top left corner of the sheet. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where its last letter begins. */
  readonly end: number;
  readonly size: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn, which is that of the page. */
  readonly runs: readonly Run[];
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const NONE: Matrix = [1, 0, 0, 1, 0, 0];

export function sheetsIn(pdf: Buffer): readonly Sheet[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([^]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const streamOf = (id: string | undefined) => {
    const [head = '', data] = (objects.get(id ?? '') ?? '').split(/stream\r?\n/, 2);
    if (data === undefined) return '';
    const bytes = Buffer.from(data, 'latin1');
    return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
  };
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const fontOf = (id: string) => {
    const letters = fonts.get(id) ?? lettersOf(streamOf(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1]));
    fonts.set(id, letters);
    return letters;
  };
  return [...objects.values()].filter(isPage).map((page) => {
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    const named = new Map(
      [...(/\/Font <<([^]*?)>>/.exec(page)?.[1] ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', id = '']) => [name, id],
      ),
    );
    const content = streamOf(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
    const runs = runsIn(content, Number(height), (name) => fontOf(named.get(name) ?? ''));
    return { width: Number(width), height: Number(height), runs };
  });
}

function isPage(body: string): boolean {
  return /^<<\/Type \/Page\b/.test(body);
}

/** What each code of a font stands for. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const said = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, said(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', until = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(from, 16); code <= parseInt(until, 16); code += 1)
        letters.set(
          code.toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCodePoint(parseInt(to, 16) + code - parseInt(from, 16)),
        );
  return letters;
}

const OPERATION = /((?:-?[\d.]+\s+|\/\w+\s+|<\w*>\s*|\[[^\]]*\]\s*)*)(BT|ET|Tf|Tm|Td|Tj|TJ|cm|q|Q)(?=\s|$)/g;

function runsIn(content: string, height: number, fontOf: (name: string) => ReadonlyMap<string, string>) {
  const runs: Run[] = [];
  const kept: Matrix[] = [];
  let [page, line, letters] = [NONE, NONE, new Map() as ReadonlyMap<string, string>];
  let [run, font]: [{ -readonly [Field in keyof Run]: Run[Field] } | undefined, number] = [undefined, 0];
  for (const [, given = '', operator] of content.matchAll(OPERATION)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given.trim().split(/\s+/).map(Number);
    if (operator === 'q') kept.push(page);
    else if (operator === 'Q') page = kept.pop() ?? NONE;
    else if (operator === 'cm') page = times([a, b, c, d, e, f], page);
    else if (operator === 'Tf') [letters, font] = [fontOf(/\/(\w+)/.exec(given)?.[1] ?? ''), b];
    else if (operator === 'Tm') line = [a, b, c, d, e, f];
    else if (operator === 'Td') line = times([1, 0, 0, 1, a, b], line);
    else if (operator === 'BT') run = undefined;
    else if (operator === 'ET') {
      if (run !== undefined) runs.push(run);
    } else {
      const [, , , , x, y] = times(line, page);
      run ??= { text: '', x, y: height - y, end: x, size: font * Math.abs(page[3]) };
      run.end = x;
      for (const [, codes = ''] of given.matchAll(/<(\w*)>/g)) run.text += said(codes, letters);
    }
  }
  return runs;
}

function said(codes: string, letters: ReadonlyMap<string, string>): string {
  const size = [...letters.keys()][0]?.length ?? 4;
  return (codes.match(new RegExp(`.{${size}}`, 'g')) ?? []).map((code) => letters.get(code) ?? '').join('');
}

/** First the one, then the other. */
function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
