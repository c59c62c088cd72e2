/** Who keeps an entry true, as it is typed: a team or a role. */
import { KnownError } from '#model/known-error.ts';
import { OWNER_KINDS } from '#model/schema.ts';

const OWNER = new RegExp(`^(${OWNER_KINDS.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`);

export function ownerOf(typed: string): string {
  if (OWNER.test(typed)) return typed;
  throw new KnownError(
    `Unexpected owner \`${typed}\`, expected ${OWNER_KINDS.map((kind) => `a ${kind}`).join(' or ')}, such as \`team/platform\``,
  );
}
