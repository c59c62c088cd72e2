/** The anchors of a snapshot's page. */

export const ACTIONS_ANCHOR = 'what-we-do';
/** What an earlier version of the check asked. */
export const LEFT_ANCHOR = 'no-longer-asked';

/** What was decided, and the areas of the check. Those belong to another entry, so prose cannot link to them. */
export function isCheckAnchor(anchor: string): boolean {
  return /^(?:area|action)-/.test(anchor);
}

export function snapshotAnchors(): readonly string[] {
  return [ACTIONS_ANCHOR, LEFT_ANCHOR];
}
