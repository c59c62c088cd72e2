/** A sentence in pieces: its words, and the places that markup takes. */

export type Piece = { readonly text: string } | { readonly place: string };

/** `Part of {domain}.` has three. Braces around anything else are words of the content. */
export function piecesOf(sentence: string, isPlace: (name: string) => boolean): readonly Piece[] {
  return sentence.split(/\{(\w+)\}/).flatMap((piece, index): readonly Piece[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece }];
    return [isPlace(piece) ? { place: piece } : { text: `{${piece}}` }];
  });
}
