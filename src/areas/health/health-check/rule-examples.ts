/** Parts that the examples of several rules are made from. */

export function answer(id: string, label: string, glyph: string) {
  return { id, label, definition: `We would say: ${label.toLowerCase()}.`, glyph };
}

export function question(id: string, text = 'Do we say what worries us?') {
  return { id, text, looksGood: ['Bad news comes early.'], looksBad: ['Problems show up in the release.'] };
}

export function area(id: string, ...questions: readonly object[]) {
  return { id, label: `Area of ${id}`, questions };
}
