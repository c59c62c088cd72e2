/** The anchors of a snapshot's page. */

export const ACTIONS_SECTION = { id: 'what-we-do', text: 'What we do about it' } as const;

/** What was decided, and the areas of the check. Those belong to another entry, so prose cannot link to them. */
export function isCheckAnchor(anchor: string): boolean {
  return /^(?:area|action)-/.test(anchor);
}

export function snapshotAnchors(): readonly string[] {
  return [ACTIONS_SECTION.id];
}
