/** What the page of the growth plan shows before a script runs. */
import type { Link } from '#model/page.ts';

export interface GrowBody {
  /** The file from which the planner reads what ladders ask. */
  readonly dataHref: string;
  readonly ladders: readonly GrowLadder[];
}

/** What can be had on paper. */
interface GrowLadder extends Link {
  readonly tracks: readonly {
    readonly label: string;
    readonly levels: readonly { readonly level: Link; readonly packet: Link }[];
  }[];
}
