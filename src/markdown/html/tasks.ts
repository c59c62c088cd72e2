/** Says the state of a task in words. */
import type { Step } from './transform.ts';

export const checkbox: Step = (found) => {
  found.properties.ariaLabel = found.properties.checked ? 'Done' : 'To do';
  return [found];
};
