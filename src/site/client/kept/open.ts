/** The documents open on this page: one object each, shared by all elements and notified when other windows write. */
import { KeptDocument, type DocumentShape } from './kept-document.ts';
import { entriesIn, keyOf, type DocumentName } from './key.ts';
import { placeIn } from './place.ts';

const place = placeIn(() => localStorage);
const open = new Map<string, KeptDocument>();

export function openDocument(
  name: DocumentName,
  {
    former = [],
    ...shape
  }: Omit<DocumentShape, 'former'> & { /** Names that the entry had. */ readonly former?: readonly string[] },
): KeptDocument {
  if (open.size === 0) listen();
  const key = keyOf(site(), name);
  const present = open.get(key);
  if (present !== undefined) return present;
  const formerKeys = former.map((entry) => keyOf(site(), { ...name, entry }));
  const document = new KeptDocument(key, place, { ...shape, former: formerKeys }, Date.now);
  open.set(key, document);
  document.follow(warnBeforeLoss);
  return document;
}

/** The entries for which this site keeps something. */
export function keptEntries(kind: string, purpose: string): readonly string[] {
  return entriesIn(place.keys('waymark '), site(), kind, purpose);
}

/** Keys of releases before the store, which knew no site. */
export function earlierKeys(prefix: string): readonly string[] {
  return place.keys(prefix);
}

function site(): string {
  return new URL(document.documentElement.dataset.root ?? '/', location.href).pathname;
}

function listen(): void {
  addEventListener('storage', ({ key }) => {
    if (key === null) refreshAll();
    else open.get(key)?.refresh();
  });
  // A page restored by the back button missed events, and browsers restore its former field values.
  addEventListener('pageshow', () => {
    refreshAll();
    for (const document of open.values()) document.tell();
  });
  document.addEventListener('visibilitychange', refreshAll);
  addEventListener('pagehide', refreshAll);
}

function refreshAll(): void {
  for (const document of open.values()) document.refresh();
}

/** Registered only while there is something to lose: a page that always asks is excluded from the back-forward cache. */
function warnBeforeLoss(): void {
  const isAtRisk = [...open.values()].some(({ isUnkept, isTrifle }) => isUnkept && !isTrifle);
  if (isAtRisk) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
