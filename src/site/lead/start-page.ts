/** The first steps of a leader who starts now, each with its state, the tool that does it and a file to begin with. */
import { STEPS, type FirstStep } from '#model/first-step.ts';
import type { PageTools } from '#model/kind.ts';
import { LEAD_PATH, START_PATH } from '#model/shared-pages.ts';
import { daysBetween } from '#words/days-between.ts';
import { homeLink, plainChrome } from '../assembly/chrome.ts';
import type { Frame } from '../assembly/frame.ts';
import { siteWords } from '../words/site-words.ts';

/** After so many days a leader is asked what came of a step. */
const LONG_AGO_DAYS = 90;

export type StartBody = ReturnType<typeof startPage>['body'];

export function startPage({ context, site }: Frame, tools: PageTools) {
  const { title, description, lead } = siteWords(context.speech).start;
  const { view } = context;
  const offered = context.kinds.flatMap((kind) => kind.firstStep?.(view.entriesOf(kind.name), tools) ?? []);
  return {
    template: 'site/start',
    path: START_PATH,
    title,
    description,
    chrome: plainChrome(site, [homeLink(context.speech), { label: title, href: START_PATH }]),
    body: {
      steps: STEPS.flatMap((step) =>
        offered.filter((each) => each.step === step).map((each) => shownStep(each, tools)),
      ),
      lead: { label: lead, href: LEAD_PATH },
    },
  };
}

function shownStep({ last, left = [], file, ...step }: FirstStep, tools: PageTools) {
  const days = last === undefined ? 0 : daysBetween(last.on, tools.today);
  const words = siteWords(tools.speech).start;
  return {
    ...step,
    last: last && { ...last, ago: words.ago(days) },
    asks: days >= LONG_AGO_DAYS ? { question: words.asks(days), left } : undefined,
    file: file && tools.newFile(file.path, file.text),
  };
}
