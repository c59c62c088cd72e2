/** In the browser, below `astro dev`: asks Vite's socket what is wrong with the content. */
import { ASK_PROBLEMS, PROBLEMS, type ShownProblem } from './messages.ts';
import { openPanel, shownEdition } from './problem-panel.ts';

const panel = openPanel();
import.meta.hot?.on(PROBLEMS, (problems: readonly ShownProblem[]) => panel.show(problems));
import.meta.hot?.send(ASK_PROBLEMS, shownEdition()?.number);
