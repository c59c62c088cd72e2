/** A folder of pages that has no page of its own: it is shown by its name, and leads nowhere. */

export interface Folder {
  readonly folders: readonly string[];
  /** The last step of its path, as addresses have it. */
  readonly id: string;
  readonly label: string;
}

/** `guides/on_call/rota.md` lies in *On call*, whose depth is 1. */
export function folderName(file: string, depth: number): string {
  const words = (file.split('/')[depth] ?? '').replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
