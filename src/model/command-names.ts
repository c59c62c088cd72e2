/** Names of commands in sentences. All texts say `` `waymark new team` ``; readers see the command as they can type it. */

/** How a command is typed: from `new team harbour` to `npm run new -- team harbour`. */
export type NameCommand = (typed: string) => string;

export const byNpx: NameCommand = (typed) => `npx waymark ${typed}`;

/** Where the program is on the path. */
export const byItself: NameCommand = (typed) => `waymark ${typed}`;

/** Only what is marked as code, so that a sentence about Waymark stays as it is. */
const COMMAND = /`waymark ([a-z<-][^`]*)`/g;

export function withCommands(text: string, name: NameCommand): string {
  return text.replaceAll(COMMAND, (_, typed: string) => `\`${name(typed)}\``);
}
