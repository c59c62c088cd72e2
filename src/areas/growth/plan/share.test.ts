/** A plan as the end of an address. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from './plan.ts';
import { fromFragment, toFragment } from './share.ts';

const plan: Plan = {
  ladder: { id: 'engineering', label: 'Engineering ladder' },
  version: '1.0.0',
  to: { id: 'senior', label: 'Senior engineer' },
  changed: '2026-11-20',
  groups: [{ id: 'craft', label: 'Craft', asked: [], evidence: 'Über die Brücke — 橋', goals: [] }],
};

describe('a link', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('carries the plan in what no server sees, without a character that mail programs break', async () => {
    const fragment = await toFragment(plan);
    expect(fragment).toMatch(/^#plan=z\.[\w-]+$/);
    expect(await fromFragment(fragment!)).toEqual(plan);
  });

  test('is made where a browser cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    delete (globalThis as { CompressionStream?: unknown }).CompressionStream;
    const fragment = await toFragment(plan);
    expect(fragment).toMatch(/^#plan=j\.[\w-]+$/);
    expect(await fromFragment(fragment!)).toEqual(plan);
  });

  test('is not made where it would be cut on its way', async () => {
    // Nothing in it repeats, so that nothing in it packs.
    const evidence = Array.from({ length: 4000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join('');
    expect(await toFragment({ ...plan, groups: [{ ...plan.groups[0]!, evidence }] })).toBeUndefined();
  });

  test.each(['#plan=z.', '#plan=z.AAAA', '#plan=j.bm90IGpzb24', '#plan=j.e30', '#plan=x', '#plan=z.%%%'])(
    'that is broken is no plan: %s',
    async (fragment) => expect(await fromFragment(fragment)).toBeUndefined(),
  );

  test('that unpacks to very much is no plan', async () => {
    const bomb = new Blob(['{"a":"', 'x'.repeat(5_000_000), '"}'])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(bomb).arrayBuffer()).toString('base64url');
    expect(packed.length).toBeLessThan(8_000);
    expect(await fromFragment(`#plan=z.${packed}`)).toBeUndefined();
  });
});
