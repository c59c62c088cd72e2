/**
 * Opens the growth plan where there is no network. Whoever has one always gets what is new: only when that fails is the
 * page shown as it was kept. The page says what is kept (`client/grow/offline.ts`); notes are never part of it.
 */
const KEPT = `waymark-growth-plan:${new URL('.', self.location.href).pathname}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === self.location.origin) event.respondWith(freshOrKept(event.request));
});

async function freshOrKept(request) {
  try {
    return await fetch(request);
  } catch (error) {
    // One page, whatever the end of its address asks of it.
    const kept = await (await caches.open(KEPT)).match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept === undefined) throw error;
    return kept;
  }
}
