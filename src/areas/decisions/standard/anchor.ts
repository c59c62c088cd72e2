/** Where a single requirement can be linked to on the page of its standard. */
export function requirementAnchor(id: string): string {
  return `requirement-${id}`;
}
