/** The commands, in the order in which help lists them. Each is imported when it is asked for. */
import type { ProgramCommand } from '../command.ts';

/** By name. */
export type Commands = Readonly<Record<string, () => Promise<ProgramCommand>>>;

export const programCommands: Commands = {
  check: async () => (await import('./check.ts')).check,
  links: async () => (await import('./links.ts')).links,
  diff: async () => (await import('./diff.ts')).diff,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  preview: async () => (await import('./preview.ts')).preview,
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).create,
  schemas: async () => (await import('./schemas.ts')).schemas,
  import: async () => (await import('./import.ts')).importContent,
  export: async () => (await import('./export.ts')).exportContent,
  ci: async () => (await import('./ci.ts')).ci,
  adopt: async () => (await import('./adopt.ts')).adopt,
  stale: async () => (await import('./stale.ts')).stale,
  decisions: async () => (await import('./decisions.ts')).decisions,
  reviewed: async () => (await import('./reviewed.ts')).reviewed,
  explain: async () => (await import('./explain.ts')).explain,
};

/** With those about one kind of content, whose names have two words: `ladder diff`. */
export async function allCommands(): Promise<Commands> {
  const [{ kinds }, { kindCommand }] = await Promise.all([import('#areas/kinds.ts'), import('../kind-command.ts')]);
  const ofKinds = kinds.flatMap(({ name: kind, commands = {} }) =>
    Object.entries(commands).map(([name, load]) => [`${kind} ${name}`, async () => kindCommand(await load())] as const),
  );
  const { explain, ...others } = programCommands;
  return { ...others, ...Object.fromEntries(ofKinds), ...(explain === undefined ? {} : { explain }) };
}
