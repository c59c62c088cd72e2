/**
 * The commands, in the order in which help lists them. Each is imported when it is asked for, and not before.
 * A name of two words is a command about one kind of content.
 */
import type { Command } from '#model/command.ts';

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  preview: async () => (await import('./preview.ts')).preview,
  new: async () => (await import('./new.ts')).create,
  import: async () => (await import('./import.ts')).importContent,
  export: async () => (await import('./export.ts')).exportContent,
  'ladder diff': async () => (await import('#areas/growth/diff/command.ts')).ladderDiff,
  'ladder extract': async () => (await import('#areas/growth/extract/command.ts')).ladderExtract,
  explain: async () => (await import('./explain.ts')).explain,
};
