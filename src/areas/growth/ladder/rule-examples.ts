/** Parts that the examples of several rules are made from. */

export function group(id: string, label: string, parent?: string) {
  return { id, label, ...(parent !== undefined && { parent }) };
}

export function level(id: string, rank: number, track = 'ic', fields: object = {}) {
  return { id, label: id, rank, track, ...fields };
}
