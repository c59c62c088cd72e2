/** Loads the timer of an agenda when someone uses it, or while a meeting is under way in this browser: most readers never need it. */

const timer = document.querySelector('agenda-timer');
const waiting = new AbortController();

/** What was done before the timer was there is done again once it is. */
async function load(done?: Event): Promise<void> {
  await import('./agenda-timer.client.ts');
  waiting.abort();
  if (done === undefined) return;
  const Kind = done.constructor as typeof Event; // A click or a key, which copies itself.
  done.target?.dispatchEvent(new Kind(done.type, done));
}

/** Here, or in another window. */
function isUnderWay(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.endsWith(' timer'));
  } catch {
    return false;
  }
}

const { signal } = waiting;
timer?.addEventListener('click', (event) => void load(event), { signal });
timer?.addEventListener('keydown', (event) => void (/^Arrow[LR]/.test((event as KeyboardEvent).key) && load(event)), {
  signal,
});
for (const news of ['storage', 'pageshow']) addEventListener(news, () => void (isUnderWay() && load()), { signal });

// A module, so that its names are its own.
export {};
