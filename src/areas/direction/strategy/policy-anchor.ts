/** Where a single policy of a strategy can be linked to. */
export function policyAnchor(id: string): string {
  return `policy-${id}`;
}
