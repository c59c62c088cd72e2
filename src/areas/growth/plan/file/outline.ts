/** What the growth plan knows of a ladder: levels, groups and demands, in words, as `/grow/ladders.json` holds them. */

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface LadderOutline extends Named {
  readonly version: string;
  readonly disciplines: readonly Named[];
  readonly levels: readonly OutlineLevel[];
  /** In the order in which the ladder shows them; the label names the groups around it too. */
  readonly groups: readonly Named[];
  readonly demands: readonly OutlineDemand[];
}

export interface OutlineLevel extends Named {
  readonly track: string;
  /** The path of its page, from the site's root. */
  readonly href: string;
  /** The level one comes from. */
  readonly below?: string | undefined;
}

export interface OutlineDemand {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  /** True of an anti-pattern. */
  readonly avoid: boolean;
  /** Where it is asked, by name or because a lower level asks for it lastingly. */
  readonly levels: readonly string[];
  /** The disciplines that read it in these words; `null` stands for people in none. */
  readonly readBy: readonly (string | null)[];
}
