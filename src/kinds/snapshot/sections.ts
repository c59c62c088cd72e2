/** The anchors of a snapshot's page. */

export const ACTIONS_SECTION = { id: 'what-we-do', text: 'What we do about it' } as const;

/** The areas of the check belong to another entry, so nobody can link to them from prose. */
export function snapshotAnchors(): readonly string[] {
  return [ACTIONS_SECTION.id];
}
