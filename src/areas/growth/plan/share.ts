/** A plan as the end of an address. Browsers never send that part to a server. */
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';

/** Longer addresses are cut by mail programs and chats. */
const LONGEST = 8_000;
/** No plan is as large; a link that unpacks to more is no plan. */
const LARGEST = 400_000;

const PACKED = '#plan=z.';
const PLAIN = '#plan=j.';

/** None where the plan is too long for a link. */
export async function toFragment(plan: Plan): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(plan));
  const fragment =
    'CompressionStream' in globalThis
      ? PACKED + toBase64(await through(bytes, new CompressionStream('deflate-raw'), LARGEST))
      : PLAIN + toBase64(bytes);
  return fragment.length > LONGEST ? undefined : fragment;
}

export function isShared(fragment: string): boolean {
  return fragment.startsWith('#plan=');
}

/** None where it was cut or is something else. */
export async function fromFragment(fragment: string): Promise<Plan | undefined> {
  try {
    const bytes = fromBase64(fragment.slice(PACKED.length));
    const json = fragment.startsWith(PACKED)
      ? await through(bytes, new DecompressionStream('deflate-raw'), LARGEST)
      : bytes;
    return readPlan(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`Unexpected plan of more than ${most} bytes`);
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
