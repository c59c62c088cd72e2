/** A source as one tree of names with what stands below them: folders, files, headings, fields, rows and columns alike. */
// cspell:ignore contribut licen acknowledg salar
import type { Location } from '#model/location.ts';
import type { Block } from '../markdown/sections.ts';
import { plainLabel } from './level-names.ts';

export interface OutlineNode {
  readonly label: string;
  readonly location: Location;
  readonly from: 'folder' | 'file' | 'heading' | 'item' | 'field' | 'cell';
  /** What stands below the name itself. */
  readonly blocks: readonly Block[];
  readonly children: readonly OutlineNode[];
  /** Its place among its neighbours, where the source counts them: a weight, a number in the name. */
  readonly order?: number | undefined;
  /** What the source says around it that is nothing but structure: headings of columns, names that stand in each row. */
  readonly structure?: readonly string[];
  /** The wider group that a record says it stands in, and what it calls that. */
  readonly shelf?: { readonly name: string; readonly text: string } | undefined;
  /** Its place in the list of an introduction. */
  readonly mention?: number | undefined;
}

const CONTAINER =
  /^(the )?((career|engineering|our|growth|job|role|competency) )*(levels?|ladders?|skills?|competenc(y|ies)|expectations?|matrix|framework|progression|grades?|stages?|bands?|areas?|categories|criteria|behaviou?rs|milestones?|dimensions?|attributes?|roles|titles|data|content|docs|src|items|pillars|themes|topics|groups|capabilities)( (definitions?|overview|descriptions?|matrix|framework|summary|guide|by level))?$/i;

/** A name that says what kind of thing is below it, and so none of its own: *Levels*, *Skills*. */
export function isContainer({ label }: OutlineNode): boolean {
  return CONTAINER.test(plainLabel(label));
}

// cspell:ignore salar, pric, ation
/** Sections around a ladder that are about something else: pay, perks, or the repository itself. */
const FOREIGN =
  /^\W*(perks?( and benefits)?|benefits|salar(y|ies)( .{0,30})?|compensation( .{0,30})?|pay( .{0,20})?|equity|pric(es?|ing)|install(ation|ing)?|usage|getting started|quick ?start|development|building|build|scripts?|running( .{0,20})?|deploy(ment|ing)?|how to (run|build|deploy|install)( .{0,30})?|contribut(ing|ors?|ions?)( .{0,20})?|licen[sc]e|credits?|acknowledg\w+|authors?|maintainers?|change ?log|(table of )?contents|toc|translations?|available scripts|local development|support us|sponsors?|badges?|star history)\W*$/i;

export function isForeignSection({ label }: OutlineNode): boolean {
  return FOREIGN.test(plainLabel(label));
}

const PAY =
  /^(base |annual |yearly |total |typical |minimum |maximum )?(salary|salaries|compensation|pay|equity|stock( options)?|bonus(es)?|wage|rate)( (range|band|bands|ranges|min|max))?$/i;

/** What a level earns, which a ladder does not say. */
export function isPay({ label }: OutlineNode): boolean {
  return isPayName(label);
}

export function isPayName(name: string): boolean {
  return PAY.test(plainLabel(name));
}

/** Sections whose levels are those of what people earn, rather than of what is asked. */
const PAY_SECTION =
  /^\W*((our |the )?(perks?|benefits|salar(y|ies)|compensation|pay|equity)( (and|&) (perks|benefits|equity|salar(y|ies)))?( (ranges?|bands?|grid|table|scale|levels))?)\W*$/i;

export function isPaySection({ label }: OutlineNode): boolean {
  return PAY_SECTION.test(plainLabel(label));
}

export function nodesBelow(node: OutlineNode): readonly OutlineNode[] {
  return [node, ...node.children.flatMap(nodesBelow)];
}
