/** Which kinds of diagrams Mermaid has, and which of them become pictures. */
// cspell:ignore mindmap xychart treemap zenuml usecase agentflow eventmodeling cynefin

/** The word that a diagram begins with, by the kind that is drawn. */
const DRAWN = {
  flowchart: /^(?:graph|flowchart(?:-elk|-v2)?)\b/,
  sequence: /^sequenceDiagram\b/,
  state: /^stateDiagram(?:-v2)?\b/,
  class: /^classDiagram(?:-v2)?\b/,
  er: /^erDiagram\b/,
} as const;

export type DrawnKind = keyof typeof DRAWN;

/** What authors begin the kinds with that are drawn. */
export const BEGINNINGS = ['flowchart', 'sequenceDiagram', 'stateDiagram-v2', 'classDiagram', 'erDiagram'] as const;

const OTHERS =
  /^(?:gantt|pie|mindmap|timeline|gitGraph|journey|quadrantChart|C4\w+|block(?:-beta)?|sankey(?:-beta)?|xychart(?:-beta)?|requirement(?:Diagram)?|packet(?:-beta)?|kanban|architecture(?:-beta)?|radar(?:-beta)?|treemap(?:-beta)?|zenuml|venn(?:-beta)?|ishikawa(?:-beta)?|wardley(?:-beta)?|usecase(?:Diagram)?|swimlanes?(?:-beta)?|agentflow(?:-beta)?|eventmodeling|cynefin(?:-beta)?|treeView(?:-beta)?|info)(?=[\s:;]|$)/;

export type KindFound =
  | { readonly is: 'drawn'; readonly kind: DrawnKind }
  /** Mermaid draws it, and we do not. */
  | { readonly is: 'other'; readonly word: string }
  | { readonly is: 'unknown'; readonly word: string };

/** @param text without front matter and comments */
export function kindOf(text: string): KindFound {
  const start = text.trimStart();
  for (const kind of Object.keys(DRAWN) as DrawnKind[]) if (DRAWN[kind].test(start)) return { is: 'drawn', kind };
  const other = OTHERS.exec(start)?.[0];
  return other === undefined
    ? { is: 'unknown', word: /^\S{0,40}/.exec(start)?.[0] ?? '' }
    : { is: 'other', word: other };
}
