/** Writes the time of the reader beside each time of a meeting on the page, where their clock shows another one. */
import { localTime } from './local-time.client.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-clock]')) {
  const time = localTime(place.dataset.clock ?? '', document.documentElement.lang);
  if (time) place.querySelector('.yours')?.append((place.dataset.yours ?? '').replace('{time}', time));
}
