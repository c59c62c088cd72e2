/** Of the next dates of a ritual, leaves out what is over by now, or by the day that the playbook fixes, and shows the three that follow. */

const SHOWN = 3;

for (const next of document.querySelectorAll<HTMLElement>('[data-next]')) {
  const now = Date.parse(next.dataset.now ?? '') || Date.now();
  let left = SHOWN;
  for (const item of next.querySelectorAll('li'))
    item.hidden = !(Date.parse(item.dataset.end ?? '') > now && left-- > 0);
  next.hidden = left === SHOWN;
}

// A module, so that its names are its own.
export {};
