/**
 * The labels of the tabs that a reader chose, the last one first. Kept as the store would write it (`kept/key.ts`,
 * `kept/record.ts`), without the store: pages that are only read need not load it.
 */

/** More than anyone chooses between: `npm`, `macOS`, `GitHub`. */
const MOST = 20;

let labels: readonly string[] | undefined;

export function chosenTabs(): readonly string[] {
  return (labels ??= read());
}

export function rememberTab(label: string): void {
  labels = [label, ...chosenTabs().filter((each) => each !== label)].slice(0, MOST);
  const record = { version: 1, since: -1, answers: { labels: [labels, Date.now()] } };
  try {
    localStorage.setItem(key(), JSON.stringify(record));
  } catch {
    // It holds on this page then.
  }
}

function read(): readonly string[] {
  try {
    const { answers } = JSON.parse(localStorage.getItem(key()) ?? '{}') as { answers?: { labels?: [unknown] } };
    const [found] = answers?.labels ?? [];
    return Array.isArray(found) ? found.filter((label) => typeof label === 'string') : [];
  } catch {
    return [];
  }
}

function key(): string {
  return `waymark ${new URL(document.documentElement.dataset.root ?? '/', location.href).pathname} site/tabs chosen`;
}
