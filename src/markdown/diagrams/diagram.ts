/** What a diagram says, as Mermaid reads it: data that is drawn and told, whatever the kind. */
import type { DrawnKind } from './kinds.ts';

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A line of a label. */
export type Line = readonly Run[];

/** What a label says and what of it is not drawn: tags, icons, formulas. */
export interface Label {
  readonly lines: readonly Line[];
  readonly oddities: readonly string[];
}

export type Shape =
  | 'rect'
  | 'rounded'
  | 'stadium'
  | 'subroutine'
  | 'cylinder'
  | 'circle'
  | 'double-circle'
  | 'small-circle'
  | 'framed-circle'
  | 'filled-circle'
  | 'crossed-circle'
  | 'ellipse'
  | 'diamond'
  | 'hexagon'
  | 'lean-right'
  | 'lean-left'
  | 'trapezoid'
  | 'trapezoid-down'
  | 'flag'
  | 'card'
  | 'lined'
  | 'divided'
  | 'document'
  | 'stack'
  | 'triangle'
  | 'triangle-down'
  | 'delay'
  | 'sloped'
  | 'pentagon'
  | 'bar'
  | 'text'
  | 'note'
  | 'table';

export type Orientation = 'TB' | 'BT' | 'LR' | 'RL';

export type End =
  | 'none'
  | 'arrow'
  | 'circle'
  | 'cross'
  | 'open-arrow'
  | 'triangle'
  | 'diamond'
  | 'filled-diamond'
  | 'lollipop'
  | 'one'
  | 'zero-or-one'
  | 'one-or-more'
  | 'zero-or-more';

/** A row of a class or an entity: its cells, and whether it is set in a way of its own. */
export interface Row {
  readonly cells: readonly Line[];
  readonly style: 'plain' | 'abstract' | 'static';
}

export interface GraphNode {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly shape: Shape;
  /** The group it stands in. */
  readonly parent: string | undefined;
  /** Of classes and entities: what stands below their names, part by part. */
  readonly parts: readonly (readonly Row[])[];
  readonly href: string | undefined;
  readonly tooltip: string | undefined;
}

export interface Group {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly parent: string | undefined;
  readonly direction: Orientation | undefined;
  /** A part of a state beside others that run at the same time. */
  readonly isRegion: boolean;
  readonly href: string | undefined;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly Line[];
  readonly start: End;
  readonly end: End;
  readonly stroke: 'solid' | 'dotted' | 'thick' | 'invisible';
  /** How many ranks it spans at least. */
  readonly length: number;
  /** Beside its ends. */
  readonly startLines: readonly Line[];
  readonly endLines: readonly Line[];
}

export interface Graph {
  readonly kind: Exclude<DrawnKind, 'sequence'>;
  readonly direction: Orientation;
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
}

export type ActorShape =
  'participant' | 'actor' | 'boundary' | 'control' | 'entity' | 'database' | 'collections' | 'queue';

export interface Actor {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly shape: ActorShape;
}

export interface ActorBox {
  readonly lines: readonly Line[];
  /** The actors in it. */
  readonly actors: readonly string[];
}

export interface Message {
  readonly is: 'message';
  readonly from: string;
  readonly to: string;
  readonly lines: readonly Line[];
  readonly isDotted: boolean;
  readonly start: 'none' | 'arrow';
  readonly end: 'none' | 'arrow' | 'cross' | 'async';
  /** Where messages are counted. */
  readonly number: number | undefined;
  readonly creates: boolean;
  /** The actor that ends here. */
  readonly destroys: string | undefined;
}

export interface Note {
  readonly is: 'note';
  readonly place: 'left' | 'right' | 'over';
  readonly actors: readonly string[];
  readonly lines: readonly Line[];
}

export type BlockKind = 'loop' | 'alt' | 'opt' | 'par' | 'critical' | 'break' | 'rect';

export type SequenceStep =
  | Message
  | Note
  | { readonly is: 'activate' | 'deactivate'; readonly actor: string }
  | { readonly is: 'block'; readonly kind: BlockKind; readonly sections: readonly BlockSection[] };

export interface BlockSection {
  readonly lines: readonly Line[];
  readonly steps: readonly SequenceStep[];
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly actors: readonly Actor[];
  readonly boxes: readonly ActorBox[];
  readonly steps: readonly SequenceStep[];
}

/** What every diagram may say of itself. */
export interface Caption {
  readonly title: string | undefined;
  /** For readers who do not see it. */
  readonly label: string | undefined;
  readonly description: string | undefined;
}

export type Diagram = Caption & { readonly content: Graph | Sequence };

/** The words of lines, without a look. */
export function saidIn(lines: readonly Line[]): string {
  return lines
    .map((line) => line.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
