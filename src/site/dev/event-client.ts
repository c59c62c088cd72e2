/** In the browser, below `waymark dev`: loads the page again when the content has changed, and shows what is wrong with it. */
import { EVENTS_PATH, type ContentEvent } from './messages.ts';
import { openPanel, shownEdition } from './problem-panel.ts';

const panel = openPanel();
const shown = shownEdition();
// A browser that does not say which edition a page shows takes the first one it hears of for it.
let { number, run } = shown ?? { number: 0, run: '' };

/** It connects again by itself when the server is restarted. */
const events = new EventSource(EVENTS_PATH);
events.addEventListener('message', ({ data }) => {
  // Sent by `waymark dev`, as this same type.
  const event = JSON.parse(String(data)) as ContentEvent;
  if (number === 0) ({ edition: number, run } = event);
  if (event.edition === number && event.run === run) panel.show(event.problems);
  else location.reload();
});
