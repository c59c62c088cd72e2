/** Reads the text of a diagram: what it says, and everything that is wrong with it. Never throws on content. */
import { decodeEntities, parse } from './mermaid-parsers.ts';
import { nearest } from '#model/suggest.ts';
import type { Diagram, Graph } from './diagram.ts';
import type { Fault } from './fault.ts';
import { BEGINNINGS, kindOf, type DrawnKind } from './kinds.ts';
import { tooLarge } from './limits.ts';
import { errorText, parseFault } from './parse-fault.ts';
import { prepare, type Prepared } from './prepared.ts';
import { readClass } from './reading/class.ts';
import { readEr } from './reading/er.ts';
import { readFlowchart } from './reading/flowchart.ts';
import { takeNotes, type Notes } from './reading/notes.ts';
import { readSequence } from './reading/sequence.ts';
import { readState } from './reading/state.ts';
import { leftOutStatements } from './statements.ts';

export interface ReadDiagram {
  /** Nothing where it stays code. */
  readonly diagram: Diagram | undefined;
  readonly faults: readonly Fault[];
  readonly links: readonly DiagramLink[];
}

/** An address of a diagram, at a line of its text. */
export interface DiagramLink {
  readonly url: string;
  readonly line: number;
}

export function readDiagram(source: string): ReadDiagram {
  const oversize = tooLarge.text(source);
  if (oversize !== undefined) return code([oversize]);
  const prepared = prepare(source);
  const found = kindOf(prepared.text);
  const line = firstLine(prepared);
  if (found.is === 'other') return code([otherKind(found.word, line)]);
  if (found.is === 'unknown') return code([...prepared.faults, unknownKind(found.word, line)]);
  try {
    return read(found.kind, prepared);
  } catch (error) {
    return code([parseFault(error, prepared, (text) => saidOf(found.kind, text))]);
  }
}

/** What Mermaid throws at a text. */
function saidOf(kind: DrawnKind, text: string): string | undefined {
  try {
    parse(kind, text);
    return undefined;
  } catch (error) {
    return errorText(error);
  }
}

function code(faults: readonly Fault[]): ReadDiagram {
  return { diagram: undefined, faults, links: [] };
}

function read(kind: DrawnKind, prepared: Prepared): ReadDiagram {
  const notes = takeNotes(prepared);
  const { content, ...caption } = contentOf(kind, prepared, notes);
  const size = tooLarge.content(content, firstLine(prepared));
  const faults = [...prepared.faults, ...leftOutStatements(kind, prepared), ...notes.faults, ...(size ? [size] : [])];
  const isCode = faults.some(({ is }) => is === 'undrawn' || is === 'syntax');
  const links = content.kind === 'sequence' ? [] : linksOf(content, notes);
  return { diagram: isCode ? undefined : { ...caption, content }, faults, links: isCode ? [] : links };
}

function contentOf(kind: DrawnKind, { text, title }: Prepared, notes: Notes): Diagram {
  switch (kind) {
    case 'flowchart': {
      const db = parse('flowchart', text);
      return { ...captionOf(db, title), content: readFlowchart(db, notes) };
    }
    case 'sequence': {
      const db = parse('sequence', text);
      return { ...captionOf(db, title), content: readSequence(db, notes) };
    }
    case 'state': {
      const db = parse('state', text);
      return { ...captionOf(db, title), content: readState(db, notes) };
    }
    case 'class': {
      const db = parse('class', text);
      return { ...captionOf(db, title), content: readClass(db, notes) };
    }
    case 'er': {
      const db = parse('er', text);
      return { ...captionOf(db, title), content: readEr(db, notes) };
    }
  }
}

function captionOf(db: MermaidDb, title: string | undefined) {
  const said = (text: string) => (text.trim() === '' ? undefined : decodeEntities(text).trim());
  return {
    title: said(db.getDiagramTitle()) ?? title,
    label: said(db.getAccTitle()),
    description: said(db.getAccDescription()),
  };
}

function linksOf({ nodes, groups }: Graph, notes: Notes): readonly DiagramLink[] {
  return [...nodes, ...groups].flatMap(({ href }) =>
    href === undefined ? [] : [{ url: href, line: notes.lineOf(href) }],
  );
}

function firstLine({ text, lines }: Prepared): number {
  return lines[text.split('\n').findIndex((line) => line.trim() !== '')] ?? 0;
}

const DRAWN = BEGINNINGS.map((word) => `\`${word}\``).join(', ');

function otherKind(word: string, line: number): Fault {
  return {
    is: 'kind',
    line,
    part: word,
    message: `Unexpected kind of diagram \`${word}\`, expected one that is drawn`,
    hint: `It is shown as code. Drawn are ${DRAWN}; for others, save a picture beside the file and show it with \`![…](./diagram.svg)\`.`,
  };
}

function unknownKind(word: string, line: number): Fault {
  const guess = nearest(word, BEGINNINGS);
  return {
    is: 'syntax',
    line,
    part: word,
    message:
      word === ''
        ? 'Unexpected diagram without words, expected its kind on the first line'
        : `Unexpected \`${word}\` at the start of a diagram, expected its kind`,
    hint: guess === undefined ? `Begin it with one of ${DRAWN}.` : `Did you mean \`${guess}\`?`,
  };
}
