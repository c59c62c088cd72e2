/** The page of one decision. */
import type { Html } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { DecisionBody, MatrixView, OptionView } from './bodies.ts';
import { optionsMatrix, verdictOf, type OptionsMatrix } from '../options/matrix.ts';
import { relationsOf, successionsAmong, type DecisionEntry, type Relations } from './relations.ts';
import { standingOf } from './standing.ts';
import type { Decision } from './schema.ts';
import { decisionSections, HEADINGS } from './sections.ts';
import { SHORT_TYPES, TYPES } from './words.ts';
import { joinedWith, lineageView } from '../lineage/lineage-view.ts';
import { affectedBy, decisionView, markOf, partyViews, standingView, statusView } from '../mention/mention.ts';

const RELATIONS: Readonly<Record<keyof Relations, string>> = {
  supersededBy: 'Superseded by',
  amendedBy: 'Amended by',
  supersedes: 'Supersedes',
  amends: 'Amends',
};

export function decisionBody(decision: DecisionEntry, tools: PageTools): DecisionBody {
  const { data } = decision;
  const inline = (text: string) => tools.inline(text, decision);
  const matrix = optionsMatrix(data);
  const standing = standingOf(data, tools.view, tools.today);
  const successions = successionsAmong(tools.view.entriesOf('decision'), tools.view);
  const joined = joinedWith(decision, successions);
  return {
    summary: data.summary && inline(data.summary),
    mark: markOf(decision),
    type: TYPES[data.type] === SHORT_TYPES[data.type] ? undefined : TYPES[data.type],
    status: statusView(data.status),
    statusNote: data.statusNote && inline(data.statusNote),
    standing: standing && standingView(standing),
    days: daysOf(data),
    forum: tools.link(data.forum, 'forum'),
    parties: partiesOf(data, tools),
    affects: affectedBy(decision, tools),
    outcome: outcomeOf(data, inline),
    headings: Object.fromEntries(decisionSections(data).map((id) => [id, HEADINGS[id]])),
    matrix: matrix && matrixView(matrix, inline),
    drivers: matrix === undefined ? data.drivers.map(({ text }) => inline(text)) : [],
    options: data.options.map((option) => optionView(option, data.chosen, inline)),
    dissent: data.dissent.map(({ who, text }) => ({
      who: partyViews(who === undefined ? [] : [who], tools)[0],
      text: inline(text),
    })),
    consequences: data.consequences.map(inline),
    confirmation: data.confirmation.map(inline),
    relations: relationViews(relationsOf(decision, successions), tools),
    lineage: joined.length > 1 ? lineageView(joined, tools, decision) : undefined,
    toldByText: data.form === 'madr',
    text: tools.body(decision),
  };
}

function daysOf({ created, decided, revisit, expires }: Decision): DecisionBody['days'] {
  const days = [
    { label: 'Raised', day: created },
    { label: 'Decided', day: decided },
    { label: 'Look at it again', day: revisit },
    { label: 'Ends', day: expires },
  ];
  return days.flatMap(({ label, day }) => (day === undefined ? [] : [{ label, day }]));
}

function partiesOf({ decisionMakers, consulted, informed }: Decision, tools: PageTools): DecisionBody['parties'] {
  return [
    { label: 'Decides', parties: partyViews(decisionMakers, tools) },
    { label: 'Asked before', parties: partyViews(consulted, tools) },
    { label: 'Told after', parties: partyViews(informed, tools) },
  ].filter(({ parties }) => parties.length > 0);
}

/** What was chosen, as far as fields tell it. */
function outcomeOf({ options, chosen, because }: Decision, inline: (text: string) => Html): DecisionBody['outcome'] {
  const option = options.find(({ id }) => id === chosen);
  if (option === undefined && because === undefined) return undefined;
  return { chosen: option && inline(option.label), because: because && inline(because) };
}

function optionView(
  option: Decision['options'][number],
  chosen: string | undefined,
  inline: (text: string) => Html,
): OptionView {
  const { id, label, pros, neutral, cons } = option;
  return {
    label: inline(label),
    isChosen: id === chosen,
    pros: pros.map(inline),
    neutral: neutral.map(inline),
    cons: cons.map(inline),
  };
}

function matrixView({ drivers, rows }: OptionsMatrix, inline: (text: string) => Html): MatrixView {
  return {
    drivers: drivers.map(({ text }) => inline(text)),
    rows: rows.map(({ option, isChosen, scores }) => ({
      label: inline(option.label),
      isChosen,
      scores: scores.map((score) =>
        score === undefined
          ? undefined
          : { ...verdictOf(score), side: score > 0 ? 'for' : score < 0 ? 'against' : 'neither' },
      ),
    })),
  };
}

function relationViews(relations: Relations, tools: PageTools): DecisionBody['relations'] {
  return (Object.keys(RELATIONS) as readonly (keyof Relations)[]).flatMap((name) => {
    const decisions = relations[name].map((each) => decisionView(each, tools));
    return decisions.length === 0 ? [] : [{ label: RELATIONS[name], decisions }];
  });
}
