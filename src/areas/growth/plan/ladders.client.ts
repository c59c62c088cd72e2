/** The ladders that can be planned on, from the file beside the page. */
import type { LadderOutline } from './file/outline.ts';

/** None where they could not be read: without a network, for instance. */
export async function readLadders(address: string): Promise<readonly LadderOutline[] | undefined> {
  try {
    const answer = await fetch(address);
    return ((await answer.json()) as { readonly ladders: readonly LadderOutline[] }).ladders;
  } catch {
    return undefined;
  }
}
