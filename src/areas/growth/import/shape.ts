/** The contract of a shape: one way in which organisations write their ladders down. */
import type { z } from 'zod';
import type { behavioursSchema } from '../behaviours/schema.ts';
import type { ladderSchema } from '../ladder/schema.ts';
import type { skillSchema } from '../skill/schema.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { Given } from '#model/options.ts';
import type { SourceDocument } from './documents.ts';
import type { Notebook } from './notebook.ts';

export interface Shape {
  /** As it is typed after `--from`. */
  readonly name: string;
  /** One line for people who have such a file and do not know what it is called. */
  readonly about: string;
  recognises(document: SourceDocument): boolean;
  /** Never throws on what it reads. */
  read(documents: readonly SourceDocument[], notebook: Notebook, settings: LadderSettings): readonly NewEntry[];
}

export interface LadderSettings {
  /** What was typed; counts where the source makes one ladder. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly owner: string;
  readonly today: string;
  /** The content folder as it stands: what is imported again keeps its ids. */
  readonly existing: ContentTree;
  readonly given: Given;
}

export type LadderInput = z.input<typeof ladderSchema>;
export type BehavioursInput = z.input<typeof behavioursSchema>;
export type SkillInput = z.input<typeof skillSchema>;

/** An organisation's own fields: what a ladder has no place for is carried along. */
type Own = Readonly<Record<`x-${string}`, unknown>>;

export type NewEntry = { readonly id: string; readonly body?: string } & (
  | { readonly kind: 'ladder'; readonly data: LadderInput & Own }
  | { readonly kind: 'behaviours'; readonly data: BehavioursInput & Own }
  | { readonly kind: 'skill'; readonly data: SkillInput & Own }
);
