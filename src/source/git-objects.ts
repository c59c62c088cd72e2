/** Reads what `git ls-tree` and `git cat-file --batch` print. A blob is the name that git gives to the content of a file. */

/** The files of a listing made with `-r -z`, by their names; links and repositories within are none. */
export function parseTree(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\0').flatMap((line) => {
      const [, mode = '', blob = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return mode.startsWith('100') ? [[path, blob] as const] : [];
    }),
  );
}

/** The contents, in the order in which they were asked for; one that is missing has no bytes. */
export function parseBlobs(answer: Uint8Array): readonly Uint8Array[] {
  const blobs: Uint8Array[] = [];
  for (let at = 0; at < answer.length;) {
    const lineEnd = answer.indexOf(0x0a, at);
    const head = new TextDecoder().decode(answer.subarray(at, lineEnd));
    const size = Number(/ blob (\d+)$/.exec(head)?.[1]);
    const start = lineEnd + 1;
    blobs.push(Number.isNaN(size) ? new Uint8Array() : answer.subarray(start, start + size));
    at = Number.isNaN(size) ? start : start + size + 1;
  }
  return blobs;
}
