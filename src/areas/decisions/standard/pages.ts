/** The pages of a standard: what it requires and how far each system has come, and its checklist. */
import { adoptionOf, stateOf, stateOfRequirement, systemsUnder } from '../adoption/adoption.ts';
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { appliesToSentence } from '../adoption/applies-to.ts';
import type { AdoptionRow, ChecklistBody, RequirementView, StandardBody } from './bodies.ts';
import { csvPath } from '../checklist/spreadsheet.ts';
import { exceptionsFrom } from '../exceptions/exceptions-from.ts';
import type { Requirement } from './schema.ts';
import { CHECKLIST_PATH, requirementAnchor, SECTIONS } from './sections.ts';

type Standard = Entry<'standard'>;

export function standardPages(
  standard: Standard,
  tools: PageTools,
): readonly PageDraft<StandardBody | ChecklistBody>[] {
  const { title, summary, code } = standard.data;
  const systems = systemsUnder(standard, tools.view);
  const requirements = standard.data.requirements.map((each) => requirementView(each, standard, systems, tools));
  const body = standardBody(standard, systems, requirements, tools);
  const checklist: ChecklistBody = { standard: { label: title, href: tools.address(standard) }, code, requirements };
  return [
    { template: 'standard', path: '', title, description: summary, body, contents: contentsOf(standard, body) },
    {
      template: 'checklist',
      path: CHECKLIST_PATH,
      title: `${title}: checklist`,
      description: `Every requirement of ${code} on a sheet, to go through with a system at hand.`,
      body: checklist,
      contents: [],
    },
  ];
}

function standardBody(
  standard: Standard,
  systems: readonly Entry<'system'>[],
  requirements: readonly RequirementView[],
  tools: PageTools,
): StandardBody {
  const { code, rationale, goldenPath } = standard.data;
  const inline = (text: string) => tools.inline(text, standard);
  return {
    code,
    rationale: inline(rationale),
    text: tools.body(standard),
    appliesTo: appliesToSentence(standard, tools),
    requirements,
    goldenPath: goldenPath && {
      text: inline(goldenPath.text),
      links: tools.namedLinks(goldenPath.links, standard),
    },
    adoption: systems.map((system) => adoptionRow(standard, system, tools)),
    exceptions: exceptionsFrom(standard, tools),
    checklistHref: tools.address(standard) + CHECKLIST_PATH,
    csvHref: csvPath(standard, tools),
  };
}

function contentsOf(standard: Standard, body: StandardBody) {
  const prose = (standard.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const sections = [
    SECTIONS.requirements,
    ...(body.goldenPath === undefined ? [] : [SECTIONS.goldenPath]),
    ...(body.adoption.length > 0 ? [SECTIONS.adoption] : []),
    ...(body.exceptions.length > 0 ? [SECTIONS.exceptions] : []),
  ];
  return [...sections.map((section) => ({ depth: 2, ...section })), ...prose];
}

function requirementView(
  { id, keyword, text, evidence }: Requirement,
  standard: Standard,
  systems: readonly Entry<'system'>[],
  tools: PageTools,
): RequirementView {
  const states = systems
    .map((system) => stateOfRequirement(standard, system, id, tools.view))
    .filter((state) => state !== 'not-applicable');
  return {
    id,
    anchor: requirementAnchor(id),
    keyword,
    text: tools.inline(text, standard),
    evidence: evidence && tools.inline(evidence, standard),
    met: states.filter((state) => state === 'met').length,
    of: states.length,
  };
}

function adoptionRow(standard: Standard, system: Entry<'system'>, tools: PageTools): AdoptionRow {
  const said = adoptionOf(standard, system, tools.view);
  const { owner, title } = system.data;
  return {
    system: { label: title, href: tools.address(system) },
    owner: tools.link(owner, 'team'),
    state: stateOf(standard, system, tools.view),
    states: standard.data.requirements.map(({ id }) => stateOfRequirement(standard, system, id, tools.view)),
    notes: said.flatMap(({ evidence }) => (evidence === undefined ? [] : [tools.inline(evidence, standard)])),
    since: said.find(({ requirement }) => requirement === undefined)?.since,
  };
}
