/** The pages of a standard: what it requires and how far each system has come, and its checklist. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { stateOfRequirement, systemsUnder } from '../adoption/adoption.ts';
import { adoptionRow } from '../adoption/adoption-row.ts';
import { appliesToSentence } from '../adoption/applies-to.ts';
import { askedOfOwners } from '../adoption/asked.ts';
import { factsView } from '../adoption/found-out.ts';
import { CHECKLIST_PATH, checklistPage } from '../checklist/checklist.ts';
import { csvPath } from '../checklist/spreadsheet.ts';
import { affectedCode } from '../mention/mention.ts';
import { exceptionsFrom } from '../exceptions/exceptions-from.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { requirementAnchor } from './anchor.ts';
import type { Requirement, Standard } from './schema.ts';

export const standardSections = {
  requirements: { id: 'what-it-requires', when: () => true },
  goldenPath: { id: 'golden-path', when: ({ goldenPath }) => goldenPath !== undefined },
  adoption: { id: 'adoption' },
  asked: { id: 'asked-of-owners', when: ({ requirements }) => requirements.some(({ asks }) => asks === 'owner') },
  exceptions: { id: 'exceptions' },
} satisfies Sections<Standard>;

export function standardPages(standard: Entry<'standard'>, tools: PageTools): readonly PageDraft[] {
  const body = standardBody(standard, tools);
  return [
    mainPage(standard, body, [...headingsOf(body.sections), ...proseHeadings(standard)]),
    checklistPage(standard, body.requirements, tools),
  ];
}

export type StandardBody = ReturnType<typeof standardBody>;

function standardBody(standard: Entry<'standard'>, tools: PageTools) {
  const { code, rationale, goldenPath, requirements } = standard.data;
  const inline = (text: string) => tools.explained(text, standard);
  const systems = systemsUnder(standard, tools.view);
  const exceptions = exceptionsFrom(standard, tools);
  const asked = askedOfOwners(standard, systems, tools);
  const { names } = tools.speech;
  const titles = decisionsWords(tools.speech).standard.sections;
  return {
    code,
    rationale: inline(rationale),
    text: tools.body(standard),
    appliesTo: appliesToSentence(standard, tools),
    /** The code that it is about, beside whole systems. */
    affects: [
      ...standard.data.affects.flatMap((ref) => tools.view.resolve(ref, ['system']) ?? []).map(tools.linkTo),
      ...affectedCode(standard.data.affects, tools),
    ],
    requirements: requirements.map((each) => requirementView(each, standard, systems, tools)),
    goldenPath: goldenPath && {
      text: inline(goldenPath.text),
      links: tools.namedLinks(goldenPath.links, standard),
    },
    adoption: systems.map((system) => adoptionRow(standard, system, tools)),
    facts: factsView(standard, systems, tools),
    asked,
    exceptions,
    checklistHref: tools.address(standard) + CHECKLIST_PATH,
    csvHref: csvPath(standard, tools),
    sections: shownSections(
      standardSections,
      standard.data,
      { adoption: systems.length > 0, asked: asked.length > 0, exceptions: exceptions.length > 0 },
      { ...titles, adoption: titles.adoption(names.system) },
    ),
  };
}

export type RequirementView = ReturnType<typeof requirementView>;

function requirementView(
  { id, keyword, text, evidence }: Requirement,
  standard: Entry<'standard'>,
  systems: readonly Entry<'system'>[],
  tools: PageTools,
) {
  const states = systems
    .map((system) => stateOfRequirement(standard, system, id, tools.view))
    .filter((state) => state !== 'not-applicable');
  return {
    id,
    anchor: requirementAnchor(id),
    keyword,
    text: tools.explained(text, standard),
    evidence: evidence && tools.explained(evidence, standard),
    /** Systems that say they meet it, of those that it is about and applies to. */
    met: states.filter((state) => state === 'met').length,
    of: states.length,
  };
}
