/** Loads index files on behalf of Pagefind, which treats a failed file as an empty one. */

export interface IndexFiles {
  /** Loads a file ahead: Pagefind gets it from memory. Rejects where it does not come whole. */
  preload(address: string): Promise<Uint8Array<ArrayBuffer>>;
  /** How many files did not come, up to now. */
  readonly failures: number;
  /** Gives the page its own `fetch` back. */
  close(): void;
}

/** Milliseconds after which a file is taken for lost. */
const PATIENCE = 10_000;
/** What each file of the index begins with, once it is unpacked. */
const MARK = 'pagefind_dcd';

/** @param folders absolute addresses of the indexes; other requests are left alone */
export function watchIndexFiles(folders: readonly string[]): IndexFiles {
  const former = globalThis.fetch;
  const fetchFile = former.bind(globalThis);
  const preloaded = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let failures = 0;

  const load = async (address: string) => {
    try {
      const response = await fetchFile(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`);
      return await whole(new Uint8Array(await response.arrayBuffer()), address);
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, folders[0]).href;
    if (!folders.some((folder) => address.startsWith(folder))) return fetchFile(input, init);
    return new Response(await (preloaded.get(withoutQuery(address)) ?? load(address)));
  };
  return {
    preload(address) {
      const loading = load(address);
      preloaded.set(address, loading);
      return loading;
    },
    get failures() {
      return failures;
    },
    close() {
      globalThis.fetch = former;
    },
  };
}

/** Unpacked here, which detects a truncated file and another page in its place. */
async function whole(bytes: Uint8Array<ArrayBuffer>, address: string): Promise<Uint8Array<ArrayBuffer>> {
  if (new URL(address).pathname.endsWith('.json')) {
    JSON.parse(new TextDecoder().decode(bytes));
    return bytes;
  }
  // A server may have declared the compression, so that the browser has already unpacked it.
  if (isMarked(bytes) || typeof DecompressionStream === 'undefined') return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const content = new Uint8Array(await new Response(unpacked).arrayBuffer());
  if (!isMarked(content)) throw new Error(`${address} is no file of an index.`);
  return content;
}

function isMarked(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK;
}

function withoutQuery(address: string): string {
  return address.replace(/\?.*$/, '');
}
