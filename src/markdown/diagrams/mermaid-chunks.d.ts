/** What we read of Mermaid's own modules. They are not its public interface, so its version is pinned, and tests hold this. */
// cspell:disable

interface MermaidDb {
  clear(): void;
  getAccTitle(): string;
  getAccDescription(): string;
  getDiagramTitle(): string;
}

interface MermaidNode {
  readonly id: string;
  readonly label?: string;
  readonly labelType?: string;
  readonly shape?: string;
  readonly isGroup: boolean;
  readonly parentId?: string;
  readonly dir?: string;
  readonly link?: string;
  readonly tooltip?: string;
  readonly haveCallback?: boolean;
  readonly description?: string | readonly string[];
  readonly position?: string;
  // Of classes.
  readonly text?: string;
  readonly annotations?: readonly string[];
  readonly members?: readonly MermaidMember[];
  readonly methods?: readonly MermaidMember[];
  // Of entities.
  readonly alias?: string;
  readonly attributes?: readonly MermaidAttribute[];
}

interface MermaidMember {
  readonly text: string;
  /** `*` of an abstract one, `$` of a static one. */
  readonly classifier: string;
}

interface MermaidAttribute {
  readonly type: string;
  readonly name: string;
  readonly keys?: readonly string[];
  readonly comment?: string;
}

interface MermaidEdge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly label?: string;
  readonly labelType?: string;
  readonly arrowTypeStart?: string;
  readonly arrowTypeEnd?: string;
  readonly thickness?: string;
  readonly pattern?: string;
  readonly startLabelRight?: string;
  readonly endLabelLeft?: string;
  readonly minlen?: number;
  readonly animate?: boolean;
  readonly animation?: string;
  readonly step?: number;
}

interface MermaidGraphDb extends MermaidDb {
  getData(): { readonly nodes: readonly MermaidNode[]; readonly edges: readonly MermaidEdge[] };
  getDirection(): string;
}

interface MermaidFlowDb extends MermaidGraphDb {
  getVertices(): ReadonlyMap<
    string,
    { readonly haveCallback?: boolean; readonly img?: string; readonly icon?: string }
  >;
  getEdges(): readonly { readonly length?: number }[];
}

interface MermaidStateDb extends MermaidGraphDb {
  getLinks(): ReadonlyMap<{ readonly id: string } | string, { readonly url: string; readonly tooltip: string }>;
}

interface MermaidActor {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly links: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly box?: MermaidBox;
}

interface MermaidBox {
  readonly name?: string;
  readonly fill?: string;
  readonly actorKeys: readonly string[];
}

interface MermaidMessage {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly message: string | { readonly start?: number; readonly step?: number; readonly visible: boolean };
  readonly type: number;
  readonly placement?: number;
  readonly activate?: boolean;
  readonly centralConnection?: number;
}

interface MermaidSequenceDb extends MermaidDb {
  readonly LINETYPE: Readonly<Record<string, number>>;
  readonly PLACEMENT: Readonly<Record<string, number>>;
  getMessages(): readonly MermaidMessage[];
  getActors(): ReadonlyMap<string, MermaidActor>;
  getBoxes(): readonly MermaidBox[];
  getCreatedActors(): ReadonlyMap<string, number>;
  getDestroyedActors(): ReadonlyMap<string, number>;
}

interface MermaidDefinition<Db extends MermaidDb> {
  /** A new one each time it is asked for. */
  readonly db: Db;
  readonly parser: { parse(text: string): void; yy?: unknown; parser?: { yy?: unknown } };
  init?(config: object): void;
}

declare module 'mermaid/dist/chunks/mermaid.core/flowDiagram-MALGAFMO.mjs' {
  export const diagram: MermaidDefinition<MermaidFlowDb>;
}
declare module 'mermaid/dist/chunks/mermaid.core/sequenceDiagram-5NDRBG5M.mjs' {
  export const diagram: MermaidDefinition<MermaidSequenceDb>;
}
declare module 'mermaid/dist/chunks/mermaid.core/stateDiagram-v2-FJ4FJNEA.mjs' {
  export const diagram: MermaidDefinition<MermaidStateDb>;
}
declare module 'mermaid/dist/chunks/mermaid.core/classDiagram-v2-L25IHNXF.mjs' {
  export const diagram: MermaidDefinition<MermaidGraphDb>;
}
declare module 'mermaid/dist/chunks/mermaid.core/erDiagram-EYBAPDEH.mjs' {
  export const diagram: MermaidDefinition<MermaidGraphDb>;
}
declare module 'mermaid/dist/chunks/mermaid.core/chunk-BG4553SI.mjs' {
  export function setSiteConfig(config: object): unknown;
  export function reset(): void;
}
declare module 'mermaid/dist/chunks/mermaid.core/chunk-6MUBBAK2.mjs' {
  export function encodeEntities(text: string): string;
  export function decodeEntities(text: string): string;
}
declare module 'mermaid/dist/chunks/mermaid.core/chunk-HPSUCWAI.mjs' {
  export function load(text: string, options: { readonly schema: unknown }): unknown;
  export const JSON_SCHEMA: unknown;
}
