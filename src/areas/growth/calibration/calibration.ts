/** Calibration packets: one for each level of a ladder, and one for each move within it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { askedOnPacket, type CalibratedAsk } from './asked.ts';
import { PACKET_SECTIONS } from './sections.ts';
import { packetPath, subjectsOf, type Subject } from './subjects.ts';
import type { ComposedLadder } from '../composition/compose.ts';
import { inSentence } from '../expectation/in-sentence.ts';
import { levelLink } from '../ladder/addresses.ts';
import { promotionView } from '../overview/promotion.ts';

export function calibrationPages(ladder: ComposedLadder, tools: PageTools): readonly PageDraft[] {
  const subjects = subjectsOf(ladder.entry);
  return subjects.map((subject) => {
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
      title: packetTitle(subject),
      description: `What to read, ask and write down when a case for ${subject.to.label} is decided, ready to be printed.`,
      body,
      contents: PACKET_SECTIONS.filter(({ id }) => filled[id]).map(({ id, text }) => ({ depth: 2, id, text })),
    };
  });
}

export function packetLink(ladder: Entry<'ladder'>, subject: Subject, tools: PageTools): Link {
  return { label: packetTitle(subject), href: tools.address(ladder) + packetPath(subject) };
}

function packetTitle({ from, to }: Subject): string {
  return `Calibration packet: ${from === undefined ? to.label : `${from.label} to ${inSentence(to.label)}`}`;
}

export type CalibrationBody = ReturnType<typeof packet>;

function packet(ladder: ComposedLadder, subject: Subject, subjects: readonly Subject[], tools: PageTools) {
  const { entry, data } = ladder;
  const { groups, avoid } = askedOnPacket(ladder, subject, tools.view);
  const item = ({ expectation, origin, readers }: CalibratedAsk) => ({
    id: expectation.id,
    text: tools.inline(expectation.text, origin.overriddenBy ?? origin.source),
    essential: expectation.weight === 'essential',
    readers,
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
    others: subjects
      .filter((other) => other.to === subject.to && other !== subject)
      .map((other) => ({ ...packetLink(entry, other, tools), label: otherLabel(other) })),
  };
}

function otherLabel({ from, to }: Subject): string {
  return from === undefined ? `All that ${to.label} asks` : `Only what is new from ${from.label}`;
}
