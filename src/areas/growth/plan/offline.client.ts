/** Keeps this page and what it has loaded, so that it opens where there is no network. A browser that cannot does without. */

export async function keepForOffline(): Promise<void> {
  try {
    const root = new URL(document.documentElement.dataset.root ?? '/', location.href);
    const page = new URL('grow/', root);
    await navigator.serviceWorker.register(new URL('growth-plan-offline.js', root), { scope: page.pathname });
    const kept = await caches.open(`waymark-growth-plan:${root.pathname}`);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const wanted = new Set([page.href, ...loaded.filter((url) => url.startsWith(root.href))]);
    await kept.addAll([...wanted]);
    // What an earlier edition of the site had loaded.
    for (const request of await kept.keys()) if (!wanted.has(request.url)) await kept.delete(request);
  } catch {
    // Some browsers know no such thing, some refuse it in private windows, and without a network all is kept already.
  }
}
