/** Completes what was typed about a new entry: by asking where somebody can answer, by a plain rule or an error otherwise. */
import { NAMES_OF_FOLDERS } from '#load/left-alone.ts';
import { isId } from '#model/fields.ts';
import type { Kind } from '#model/kind.ts';
import type { Draft } from '#model/new-file.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { slug } from '#load/slug.ts';
import type { Io } from '../io.ts';
import { KnownError } from '#model/known-error.ts';
import { ownerOf } from './owner.ts';
import type * as Terminal from './ask.ts';

export interface TypedDraft {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly owner: string | undefined;
  /** Who there is to choose from. */
  readonly owners: readonly string[];
}

type Asking = typeof Terminal;

export async function completeDraft(typed: TypedDraft, io: Pick<Io, 'isInteractive'>): Promise<Omit<Draft, 'today'>> {
  const ask = io.isInteractive ? await import('./ask.ts') : undefined;
  const title = await titleOf(typed, ask);
  const path = await pathOf(typed, title, ask);
  const fault = faultOf(path, typed.kind) ?? emptyTitle(title);
  if (fault !== undefined) throw new KnownError(fault, proposal(path, typed.kind));
  const steps = path.split('/');
  return {
    title,
    folders: steps.slice(0, -1),
    id: steps.at(-1) ?? path,
    owner: ownerOf(typed.owner ?? (await chosenOwner(typed.owners, ask)) ?? missingOwner(typed)),
  };
}

async function titleOf({ kind, id, title }: TypedDraft, ask: Asking | undefined): Promise<string> {
  if (title !== undefined) return title;
  const suggestion = id === undefined ? undefined : titleFrom(id);
  const asked = await ask?.askText({ message: `Title of the ${kind.name}`, suggestion, fault: emptyTitle });
  return asked ?? suggestion ?? missingId(kind);
}

async function pathOf({ kind, id }: TypedDraft, title: string, ask: Asking | undefined): Promise<string> {
  if (id !== undefined) return id;
  const suggestion = slug(title);
  const message = 'Its id, which becomes its address';
  const path = (await ask?.askText({ message, suggestion, fault: (typed) => faultOf(typed, kind) })) ?? suggestion;
  return path === '' ? missingId(kind) : path;
}

function chosenOwner(owners: readonly string[], ask: Asking | undefined): Promise<string> | undefined {
  const message = 'Who keeps it true?';
  return owners.length > 0 ? ask?.askChoice(message, owners) : ask?.askText({ message, suggestion: 'team/' });
}

function missingId({ name }: Kind): never {
  throw new KnownError('Missing `[id]`', `Write \`waymark new ${name} <id> --owner <ref>\`.`);
}

function missingOwner({ kind, id, owners }: TypedDraft): never {
  throw new KnownError(
    'Missing `--owner`, expected the team or role that keeps it true',
    `Write \`waymark new ${kind.name} ${id ?? '<id>'} --owner ${owners[0] ?? firstOwner(kind, id)}\`.`,
  );
}

/** Where nothing can own an entry yet, the first that can owns itself. */
function firstOwner({ name }: Kind, id: string | undefined): string {
  return id !== undefined && OWNER_KINDS.some((owner) => owner === name) ? `${name}/${id}` : 'team/platform';
}

function emptyTitle(title: string): string | undefined {
  return title.trim() === '' ? 'A title needs some text' : undefined;
}

function faultOf(path: string, { name, folder }: Kind): string | undefined {
  const steps = path.split('/');
  if (steps.length > 1 && folder.nested !== true)
    return `Unexpected \`/\` in \`${path}\`, expected the id of a ${name}`;
  const last = steps.at(-1) ?? path;
  if (NAMES_OF_FOLDERS.includes(last))
    return `Unexpected id \`${last}\`, expected what the page is about: a file of that name belongs to its folder`;
  return steps.every(isId)
    ? undefined
    : `Unexpected id \`${path}\`, expected lower-case letters, digits and single hyphens`;
}

function proposal(path: string, { folder }: Kind): string | undefined {
  const steps = folder.nested === true ? path.split('/') : [path];
  const proposed = steps
    .map(slug)
    .filter((step) => step !== '')
    .join('/');
  return proposed === '' || proposed === path ? undefined : `Write \`${proposed}\`.`;
}

/** `code-review` becomes `Code review`. */
function titleFrom(path: string): string {
  const words = (path.split('/').at(-1) ?? path).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
