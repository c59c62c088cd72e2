/** What the sections of a record tell, as fields: what mattered, what could be done, what follows. */
import { sectionCalled, type Document } from './document.ts';
import { capitalised, pointsIn, verdictsIn } from './items.ts';
import { OUTCOME } from './section-names.ts';
import { chosenAmong, optionsIn, outcomeIn } from './options.ts';

const LONGEST = { driver: 300, argument: 600, because: 1000 } as const;

export type Reasons = ReturnType<typeof reasonsIn>;

export function reasonsIn(document: Document) {
  const options = optionsIn(document);
  const { chosen, because } = outcomeIn(document);
  const outcome = sectionCalled(document, ...OUTCOME);
  const drivers = sectionCalled(document, 'decision drivers', 'drivers', 'forces');
  return {
    drivers: pointsIn(drivers?.nodes ?? [], document).map((text, index) => ({
      id: `driver-${index + 1}`,
      text: text.slice(0, LONGEST.driver),
    })),
    options: options.map((option) => ({
      ...option,
      pros: option.pros.map(argument),
      neutral: option.neutral.map(argument),
      cons: option.cons.map(argument),
    })),
    chosen: chosenAmong(options, chosen),
    because: because === undefined || because.length > LONGEST.because ? undefined : capitalised(because),
    consequences: consequencesIn(document, outcome).map(argument),
    confirmation: confirmationIn(document, outcome).map(argument),
  };
}

function argument(text: string): string {
  return text.slice(0, LONGEST.argument);
}

/** MADR puts them below the outcome, older forms beside it, and MADR 2 separates good from bad. */
function consequencesIn(document: Document, outcome: ReturnType<typeof sectionCalled>): readonly string[] {
  const names = ['consequences', 'positive consequences', 'negative consequences'] as const;
  const within = [outcome, document].flatMap((each) =>
    each === undefined ? [] : names.map((name) => sectionCalled(each, name)),
  );
  const sections = [...new Set(within.filter((section) => section !== undefined))];
  return sections.flatMap(({ nodes }) => {
    const { pros, neutral, cons } = verdictsIn(pointsIn(nodes, document));
    return [...pros, ...neutral, ...cons];
  });
}

function confirmationIn(document: Document, outcome: ReturnType<typeof sectionCalled>): readonly string[] {
  const section =
    (outcome && sectionCalled(outcome, 'confirmation', 'validation')) ??
    sectionCalled(document, 'confirmation', 'validation');
  const points = pointsIn(section?.nodes ?? [], document);
  return points.length > 0
    ? points
    : (section?.nodes ?? []).filter(({ type }) => type === 'paragraph').map((node) => document.source(node));
}
