/** Gives the reader a file, without asking any server for it. */

export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

export function saveFile({ name, text, type }: TextFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // By then the browser has started the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
