/** What is printed for the calibration of one discipline: a cover for the meeting, and a packet for each level in the words of the discipline. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { ComposedLadder } from '../composition/compose.ts';
import type { Discipline } from '../ladder/schema.ts';
import { levelLink, matrixHref } from '../ladder/addresses.ts';
import { orderedLevels } from '../level/order.ts';
import { promotionView } from '../overview/promotion.ts';
import { growthWords } from '../words/growth-words.ts';
import { askedInDiscipline } from './asked.ts';

export function disciplineCalibrationPages(ladder: ComposedLadder, tools: PageTools): readonly PageDraft[] {
  const words = growthWords(tools.speech).calibration;
  return ladder.data.disciplines.map((discipline): PageDraft => {
    const body = disciplinePackets(ladder, discipline, tools);
    const sections = [
      ...(body.promotion === undefined ? [] : [{ id: 'rule', text: words.sections.rule }]),
      { id: 'guards', text: words.sections.guards },
      ...body.packets.map(({ id, level }) => ({ id, text: level.label })),
    ];
    return {
      template: 'discipline-calibration',
      path: disciplinePacketsPath(discipline),
      title: words.ofDiscipline(discipline.label),
      description: words.ofDisciplineDescription(discipline.label, tools.speech.inText(ladder.data.title)),
      body,
      contents: sections.map((section) => ({ depth: 2, ...section })),
    };
  });
}

/** Those of each discipline of a ladder, by the name of the discipline. */
export function disciplinePacketLinks({ entry, data }: ComposedLadder, tools: PageTools): readonly Link[] {
  return data.disciplines.map((discipline) => disciplinePacketsLink(entry, discipline, tools));
}

export function disciplinePacketsLink(ladder: Entry<'ladder'>, discipline: Discipline, tools: PageTools): Link {
  return { label: discipline.label, href: tools.address(ladder) + disciplinePacketsPath(discipline) };
}

/** Apart from the packets of levels, for a level and a discipline may have one name. */
function disciplinePacketsPath({ id }: Discipline): string {
  return `calibration/disciplines/${id}/`;
}

export type DisciplineCalibrationBody = ReturnType<typeof disciplinePackets>;

function disciplinePackets(ladder: ComposedLadder, discipline: Discipline, tools: PageTools) {
  const { entry, data } = ladder;
  const words = growthWords(tools.speech).calibration;
  const packets = orderedLevels(data).map((level) => {
    const { groups, avoid } = askedInDiscipline(ladder, discipline, level, tools.view);
    const row = ({ expectation, origin, isNew, own }: (typeof avoid)[number]) => ({
      text: tools.inline(expectation.text, origin.overriddenBy ?? origin.source),
      remarks: [
        ...(expectation.weight === 'essential' ? [words.essential] : []),
        ...(isNew ? [words.isNew] : []),
        ...(own === undefined ? [] : [words.own[own]]),
      ],
    });
    return {
      // Apart from the sections of the cover.
      id: `level-${level.id}`,
      levelId: level.id,
      level: levelLink({ ladder: entry, level }, tools),
      title: level.titles.find((title) => title.discipline === discipline.id)?.label,
      groups: groups.map(({ group, asked }) => ({ label: group.label, rows: asked.map(row) })),
      avoid: avoid.map(row),
    };
  });
  return {
    ladder: { label: data.title, href: tools.address(entry) },
    discipline: { label: discipline.label, href: matrixHref(entry, tools, discipline) },
    version: data.version,
    effectiveFrom: data.effectiveFrom,
    promotion: promotionView(data, entry, tools),
    packets,
    others: data.disciplines
      .filter((other) => other.id !== discipline.id)
      .map((other) => disciplinePacketsLink(entry, other, tools)),
  };
}
