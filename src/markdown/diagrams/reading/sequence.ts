/** Sequences: who tells whom what, in which order, and under which condition. */
// cspell:ignore LINETYPE LEFTOF RIGHTOF
import type { Actor, ActorShape, BlockKind, Message, Sequence, SequenceStep } from '../diagram.ts';
import type { Notes } from './notes.ts';

const MESSAGES: Readonly<Record<string, Pick<Message, 'isDotted' | 'start' | 'end'>>> = {
  SOLID: { isDotted: false, start: 'none', end: 'arrow' },
  DOTTED: { isDotted: true, start: 'none', end: 'arrow' },
  SOLID_CROSS: { isDotted: false, start: 'none', end: 'cross' },
  DOTTED_CROSS: { isDotted: true, start: 'none', end: 'cross' },
  SOLID_OPEN: { isDotted: false, start: 'none', end: 'none' },
  DOTTED_OPEN: { isDotted: true, start: 'none', end: 'none' },
  SOLID_POINT: { isDotted: false, start: 'none', end: 'async' },
  DOTTED_POINT: { isDotted: true, start: 'none', end: 'async' },
  BIDIRECTIONAL_SOLID: { isDotted: false, start: 'arrow', end: 'arrow' },
  BIDIRECTIONAL_DOTTED: { isDotted: true, start: 'arrow', end: 'arrow' },
};

const OPENINGS: Readonly<Record<string, BlockKind>> = {
  LOOP_START: 'loop',
  ALT_START: 'alt',
  OPT_START: 'opt',
  PAR_START: 'par',
  PAR_OVER_START: 'par',
  CRITICAL_START: 'critical',
  BREAK_START: 'break',
  RECT_START: 'rect',
};

const SECTIONS = new Set(['ALT_ELSE', 'PAR_AND', 'CRITICAL_OPTION']);

const SHAPES: ReadonlySet<string> = new Set<ActorShape>([
  'participant',
  'actor',
  'boundary',
  'control',
  'entity',
  'database',
  'collections',
  'queue',
]);

interface Open {
  readonly kind: BlockKind;
  readonly sections: { readonly lines: Message['lines']; readonly steps: SequenceStep[] }[];
}

export function readSequence(db: MermaidSequenceDb, notes: Notes): Sequence {
  const names = new Map(Object.entries(db.LINETYPE).map(([name, type]) => [type, name]));
  const places = new Map(Object.entries(db.PLACEMENT).map(([name, place]) => [place, name]));
  const created = new Map([...db.getCreatedActors()].map(([actor, at]) => [at, actor]));
  const destroyed = new Map([...db.getDestroyedActors()].map(([actor, at]) => [at, actor]));
  const root: SequenceStep[] = [];
  const open: Open[] = [];
  const put = (step: SequenceStep) => (open.at(-1)?.sections.at(-1)?.steps ?? root).push(step);
  const count: Counter = { next: 1, step: 1, isShown: false };
  for (const [at, said] of db.getMessages().entries()) {
    const name = names.get(said.type) ?? '';
    const look = MESSAGES[name];
    const opening = OPENINGS[name];
    const text = typeof said.message === 'string' ? said.message : '';
    if (typeof said.message !== 'string') recount(count, said.message);
    else if (look !== undefined) {
      put({
        is: 'message',
        ...look,
        from: said.from ?? '',
        to: said.to ?? '',
        lines: notes.label(withoutWrap(text)),
        number: count.isShown ? count.next : undefined,
        creates: created.get(at) === said.to,
        destroys: destroyed.get(at),
      });
      count.next = rounded(count.next + count.step);
    } else if (name === 'NOTE') {
      const place = places.get(said.placement ?? 2);
      put({
        is: 'note',
        place: place === 'LEFTOF' ? 'left' : place === 'RIGHTOF' ? 'right' : 'over',
        actors: [...new Set([said.from ?? '', said.to ?? said.from ?? ''])],
        lines: notes.label(withoutWrap(text)),
      });
    } else if (name === 'ACTIVE_START') put({ is: 'activate', actor: said.from ?? '' });
    else if (name === 'ACTIVE_END') put({ is: 'deactivate', actor: said.from ?? '' });
    else if (opening !== undefined)
      open.push({
        kind: opening,
        sections: [{ lines: opening === 'rect' ? [] : notes.label(withoutWrap(text)), steps: [] }],
      });
    else if (SECTIONS.has(name)) open.at(-1)?.sections.push({ lines: notes.label(withoutWrap(text)), steps: [] });
    else if (name.endsWith('_END')) {
      const block = open.pop();
      if (block !== undefined) put({ is: 'block', kind: block.kind, sections: block.sections });
    } else refuse(notes, text);
  }
  return {
    kind: 'sequence',
    actors: [...db.getActors().values()].map((actor) => actorOf(actor, notes)),
    boxes: db
      .getBoxes()
      .map(({ name, actorKeys }) => ({ lines: notes.label(withoutWrap(name ?? '')), actors: actorKeys })),
    steps: root,
  };
}

interface Counter {
  next: number;
  step: number;
  isShown: boolean;
}

function recount(count: Counter, said: { readonly start?: number; readonly step?: number; readonly visible: boolean }) {
  count.isShown = said.visible;
  if (said.start !== undefined && !Number.isNaN(said.start)) count.next = said.start;
  if (said.step !== undefined && !Number.isNaN(said.step)) count.step = said.step;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function actorOf({ name, description, type }: MermaidActor, notes: Notes): Actor {
  if (!SHAPES.has(type))
    notes.leaveOut(
      {
        message: `Unexpected sort of participant \`${type.slice(0, 40)}\`, expected one that is drawn`,
        hint: `It is drawn as a box. Drawn are ${[...SHAPES].map((each) => `\`${each}\``).join(', ')}.`,
      },
      type,
    );
  return {
    id: name,
    lines: notes.label(withoutWrap(description)),
    shape: SHAPES.has(type) ? (type as ActorShape) : 'participant',
  };
}

/** Whether lines may be broken is ours to say: they are. */
function withoutWrap(text: string): string {
  return text.replace(/^:?(?:no)?wrap:/, '').trim();
}

function refuse(notes: Notes, text: string): void {
  notes.refuse(
    {
      message: `Unexpected message${text === '' ? '' : ` \`${text.slice(0, 40)}\``}, expected an arrow that is drawn`,
      hint: 'The diagram stays code: half arrows and `()` are not drawn. Write `->>`, `-->>`, `-)`, `--)`, `-x`, `->` or `<<->>`.',
    },
    text === '' ? '()' : text,
  );
}
