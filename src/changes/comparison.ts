/** The data contract of a comparison: what is different between two states of a playbook, what that means, and for whom. */
import type { Statement, ChangeWeight } from '#model/change.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Visibility } from '#model/standing.ts';

/** Plain data, in an order that depends on nothing but the two states. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** Whose eyes it was made for. */
  readonly visibility: Visibility;
  /** What matters most comes first. */
  readonly changes: readonly Change[];
  /** Files that are no entries: images, the theme. */
  readonly files: readonly FileChange[];
  readonly findings: FindingChanges;
  /** By owner. */
  readonly reviews: readonly ReviewRequest[];
  /** How many changes and findings readers of this visibility may not see. */
  readonly left: { readonly changes: number; readonly findings: number };
  /** What a reader has to know about the comparison itself. */
  readonly remarks: readonly string[];
}

interface Side {
  /** As one would say it: `v1.2`, or `the working files`. */
  readonly name: string;
  /** The revision; none for working files. */
  readonly revision: string | undefined;
}

/** - `unread`: its file can be read on one side only, or on neither. */
export type Happened = 'added' | 'removed' | 'renamed' | 'changed' | 'unread';

/** What became of one entry, or of the configuration. */
export interface Change {
  readonly is: Happened;
  /** None for the configuration. */
  readonly kind: string | undefined;
  /** What the kind is called within a sentence. */
  readonly sort: string;
  readonly id: string;
  /** Where it had another one. */
  readonly formerId: string | undefined;
  readonly title: string;
  /** What sentences begin with. */
  readonly subject: string;
  /** Where it stands now, or stood. */
  readonly file: string;
  /** Of a row of a table. */
  readonly line: number | undefined;
  readonly formerFile: string | undefined;
  readonly weight: ChangeWeight;
  /** What matters most comes first. */
  readonly statements: readonly Statement[];
  readonly affected: readonly Affected[];
}

/** Pages that an owner is asked to read again: the change leaves them alone, and they refer to what it changes. */
export interface ReviewRequest {
  /** None where readers of this visibility may not see it. */
  readonly owner: { readonly kind: string; readonly id: string; readonly title: string } | undefined;
  readonly pages: readonly ReviewedPage[];
}

export interface ReviewedPage {
  readonly kind: string;
  readonly sort: string;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Of a row of a table. */
  readonly line: number | undefined;
  /** The titles of what changed. */
  readonly because: readonly string[];
}

/** Whom or what a change concerns, the nearest first. */
export interface Affected {
  readonly kind: string;
  readonly sort: string;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** A team or a role: people. */
  readonly isParty: boolean;
  /** `named`: the entry names it. `refers`: it refers to the entry. `through`: it refers to something that the entry is a part of. `owns`: it keeps the entry true. */
  readonly how: 'named' | 'refers' | 'through' | 'owns';
  /** What it is reached through. */
  readonly via?: string | undefined;
}

export interface FileChange {
  readonly file: string;
  readonly is: 'added' | 'removed' | 'changed';
}

export interface FindingChanges {
  readonly added: readonly Diagnostic[];
  readonly gone: readonly Diagnostic[];
  /** How many are on both sides. */
  readonly kept: number;
}
