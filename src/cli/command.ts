/** The commands of the program itself: they work with the whole world around them. */
import { definingCommands, type Command } from '#model/command.ts';
import type { Io } from './io.ts';

export type ProgramCommand = Command<Io>;

export const defineCommand = definingCommands<Io>();
