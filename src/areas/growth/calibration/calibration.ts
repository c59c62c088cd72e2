/** Calibration packets: one for each level of a ladder, and one for each move within it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { askedOnPacket, type CalibratedAsk } from './asked.ts';
import { PACKET_SECTIONS } from './sections.ts';
import { packetPath, subjectsOf, type Subject } from './subjects.ts';
import type { ComposedLadder } from '../composition/compose.ts';
import { levelLink } from '../ladder/addresses.ts';
import { disciplineCalibrationPages, disciplinePacketLinks } from './discipline-calibration.ts';
import { promotionView } from '../overview/promotion.ts';
import { growthWords } from '../words/growth-words.ts';

export function calibrationPages(ladder: ComposedLadder, tools: PageTools): readonly PageDraft[] {
  const subjects = subjectsOf(ladder.entry);
  const words = growthWords(tools.speech).calibration;
  const packets = subjects.map((subject) => {
    const body = packet(ladder, subject, subjects, tools);
    const filled = {
      rule: body.promotion !== undefined,
      criteria: body.promotion !== undefined,
      asked: body.groups.length > 0,
      avoid: body.avoid.length > 0,
      guards: true,
      decision: true,
    };
    return {
      template: 'calibration',
      path: packetPath(subject),
      title: packetTitle(subject, tools),
      description: words.description(subject.to.label),
      body,
      contents: PACKET_SECTIONS.filter((id) => filled[id]).map((id) => ({ depth: 2, id, text: words.sections[id] })),
    };
  });
  return [...packets, ...disciplineCalibrationPages(ladder, tools)];
}

export function packetLink(ladder: Entry<'ladder'>, subject: Subject, tools: PageTools): Link {
  return { label: packetTitle(subject, tools), href: tools.address(ladder) + packetPath(subject) };
}

function packetTitle({ from, to }: Subject, { speech }: PageTools): string {
  const words = growthWords(speech).calibration;
  return from === undefined ? words.title(to.label) : words.titleOfMove(from.label, to.label);
}

export type CalibrationBody = ReturnType<typeof packet>;

function packet(ladder: ComposedLadder, subject: Subject, subjects: readonly Subject[], tools: PageTools) {
  const { entry, data } = ladder;
  const { groups, avoid } = askedOnPacket(ladder, subject, tools.view);
  const words = growthWords(tools.speech).calibration;
  const item = ({ expectation, origin, readers }: CalibratedAsk) => ({
    id: expectation.id,
    text: tools.inline(expectation.text, origin.overriddenBy ?? origin.source),
    /** That it is essential, and who reads it so. */
    remarks: [
      ...(expectation.weight === 'essential' ? [words.essential] : []),
      ...(readers === undefined ? [] : [words[readers.are](readers.disciplines)]),
    ],
  });
  return {
    ladder: { label: data.title, href: tools.address(entry) },
    version: data.version,
    effectiveFrom: data.effectiveFrom,
    to: levelLink({ ladder: entry, level: subject.to }, tools),
    from: subject.from && levelLink({ ladder: entry, level: subject.from }, tools),
    promotion: promotionView(data, entry, tools),
    groups: groups.map(({ group, asked }) => ({
      label: group.label,
      asked: asked.map(item),
    })),
    avoid: avoid.map(item),
    // Who calibrates one discipline reads its own words.
    disciplines: disciplinePacketLinks(ladder, tools),
    others: subjects
      .filter((other) => other.to === subject.to && other !== subject)
      .map((other) => ({ ...packetLink(entry, other, tools), label: otherLabel(other, tools) })),
  };
}

function otherLabel({ from, to }: Subject, { speech }: PageTools): string {
  const words = growthWords(speech).calibration;
  return from === undefined ? words.allThatIsAsked(to.label) : words.onlyWhatIsNew(from.label);
}
