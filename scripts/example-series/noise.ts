/** Noise that is the same on each run: a generator of numbers that is seeded with a name. */

/** @returns gives numbers from 0 up to 1, always the same ones for the same name (mulberry32, seeded with FNV-1a) */
export function seeded(name: string): () => number {
  let state = hash(name);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @returns a number between -1 and 1 that is mostly close to 0, as ups and downs of a week are */
export function wobble(next: () => number): number {
  return (next() + next() + next()) / 1.5 - 1;
}

function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  return value;
}
