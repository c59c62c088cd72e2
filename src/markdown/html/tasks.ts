/** Says the state of a task in words. */
import type { ProseWords } from '../prose-words.ts';
import type { Step } from './transform.ts';

export function checkbox({ done, toDo }: ProseWords): Step {
  return (found) => {
    found.properties.ariaLabel = found.properties.checked ? done : toDo;
    return [found];
  };
}
