/** An expectation as pages show it: prose rendered, skills linked, steps by their label, and where it comes from. */
import { isKind, type Entry } from '#model/entry.ts';
import { issueLink } from '#site/assembly/issue-link.ts';
import type { PageTools } from '#model/kind.ts';
import type { ComposedLadder, Origin } from '../composition/compose.ts';
import { proficiencySteps } from '../skills/proficiency.ts';
import { laddersSharing } from './sharing.ts';
import type { Discipline, Expectation, Ladder } from '../ladder/schema.ts';
import { expectationHref } from '../ladder/addresses.ts';
import { growthWords } from '../words/growth-words.ts';

export type ViewOf = ReturnType<typeof renderer>;
export type ExpectationView = ReturnType<ViewOf>;

/**
 * Each expectation is rendered once, however many pages show it.
 * @param within the discipline as which the ladder is read, where it is read as one
 */
export function expectationViews(ladder: ComposedLadder, tools: PageTools, within?: Discipline): ViewOf {
  const views = new Map<Expectation, ExpectationView>();
  const render = renderer(ladder, tools, within);
  return (expectation) => {
    const known = views.get(expectation);
    if (known !== undefined) return known;
    const view = render(expectation);
    views.set(expectation, view);
    return view;
  };
}

function renderer({ entry, data, origins }: ComposedLadder, tools: PageTools, within: Discipline | undefined) {
  const steps = new Map(proficiencySteps(data).map((step) => [step.id, step.label]));
  const disciplineLabel = labelsOf(data);
  const originOf = originViews(entry, tools);
  return (expectation: Expectation) => {
    const origin = origins.get(expectation.id);
    const source = origin?.source ?? entry;
    const { override, overriddenBy = source } = origin ?? {};
    return {
      id: expectation.id,
      // Links are read from the file that they stand in.
      text: tools.inline(expectation.text, overriddenBy),
      kind: expectation.kind,
      weight: expectation.weight,
      proficiency: expectation.proficiency && steps.get(expectation.proficiency),
      skills: tools.links(expectation.skills, 'skill'),
      detail: expectation.detail && tools.inline(expectation.detail, source),
      examples: expectation.examples.map(({ text, polarity }) => ({ text: tools.inline(text, source), polarity })),
      resources: tools.namedLinks(expectation.resources, source),
      // Its permanent address: the page of all expectations.
      href: expectationHref(entry, expectation.id, tools),
      // Where it is written, where that is not in this ladder.
      origin: origin && originOf(origin, expectation),
      override: override && {
        reason: tools.inline(override.reason, overriddenBy),
        // The discipline that says it otherwise; without one, the ladder does.
        discipline: within?.overrides.includes(override) === true ? within.label : undefined,
      },
      // Who it is asked of; none where it is asked of everyone.
      disciplines: (origin?.discipline === undefined ? expectation.disciplines : [origin.discipline]).map(
        disciplineLabel,
      ),
      since: sinceOf(expectation, data),
      ...waysToChange(expectation, source, origin, entry, tools),
    };
  };
}

/** The version that first asked for it. */
function sinceOf({ since }: Expectation, { version }: Ladder) {
  return since === undefined ? undefined : { version: since, isCurrent: since === version };
}

function labelsOf({ disciplines }: Ladder): (discipline: string) => string {
  const labels = new Map(disciplines.map(({ id, label }) => [id, label]));
  return (discipline) => labels.get(discipline) ?? discipline;
}

function originViews(entry: Entry<'ladder'>, tools: PageTools) {
  const shared = new Map<Entry, number>();
  return ({ source }: Origin, { id }: Expectation) => {
    if (source === entry) return undefined;
    const sharedBy = shared.get(source) ?? laddersSharing(source, tools.view).length;
    shared.set(source, sharedBy);
    const href = isKind(source, 'ladder') ? expectationHref(source, id, tools) : `${tools.address(source)}#${id}`;
    return { label: source.data.title, href, sharedBy };
  };
}

function waysToChange(
  expectation: Expectation,
  source: Entry,
  origin: Origin | undefined,
  entry: Entry<'ladder'>,
  tools: PageTools,
) {
  const { repository } = tools.view.config;
  const { suggestion } = growthWords(tools.speech).expectation;
  const line = origin && source.at(['expectations', origin.index]).start.line;
  const place = line === undefined ? source.file : `${source.file}:${line}`;
  return {
    // A new issue about it, filled in.
    suggestHref: issueLink(repository, {
      title: suggestion.title(entry.data.title, expectation.id),
      text: suggestion.text(expectation.id, place, expectation.text),
    }),
    editHref: tools.editLink(source.file, line),
  };
}
