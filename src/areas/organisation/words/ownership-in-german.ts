/** Who owns what: what the overview, its picture and the index of systems say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { Name } from '#model/speech.ts';
import type { ownershipInEnglish } from './ownership-in-english.ts';

const of = (count: number, { inText }: Name) => countedInGerman(count, inText.one, inText.many);

export const ownershipInGerman: Translation<typeof ownershipInEnglish> = {
  title: 'Wem was gehört',
  see: 'Sehen, wem was gehört',
  description: ({ domain, system, team }) =>
    `${domain.many}, ihre ${system.many} und wer dafür verantwortlich ist (${team.one}).`,
  counts: (counts, { domain, system, team }) =>
    `${of(counts.systems, system)}, ${of(counts.domains, domain)}, ${of(counts.teams, team)}.`,
  sections: { gaps: 'Was Aufmerksamkeit braucht', picture: 'Die Karte' },
  gaps: {
    unowned: {
      title: (count, { system, team }) => `${of(count, system)}: ${team.one} fehlt`,
      means: () => 'Niemand ist dafür verantwortlich.',
      none: ({ system, team }) => `${system.many}: ${team.one} ist überall genannt`,
    },
    overloaded: {
      title: (count, { team }) => `${of(count, team)} mit zu vielem`,
      means: ({ system, team }, most) =>
        `Höchstens ${of(most, system)} je ${team.one} lassen sich gut kennen; die Zahl ist in der Konfiguration vereinbart.`,
      none: ({ system, team }, most) => `höchstens ${of(most, system)} je ${team.one}`,
    },
    unreachable: {
      title: (count, { system }) => `${of(count, system)} ohne Rufbereitschaft`,
      means: ({ system, team }) =>
        `Tier 0 oder 1, und weder hier noch dort (${system.one}, ${team.one}) steht, wer in Rufbereitschaft ist.`,
      none: () => 'Rufbereitschaft für alles mit Tier 0 und 1',
    },
    withoutRunbook: {
      title: (count, { system }) => `${of(count, system)} ohne Runbook`,
      means: () => 'Tier 0 oder 1, und nachts gibt es keine Anleitung.',
      none: () => 'Runbooks für alles mit Tier 0 und 1',
    },
    emptyDomains: {
      title: (count, { domain, system }) => `${of(count, domain)} ohne ${system.one}`,
      means: () => 'Nichts, was läuft, dient ihnen, oder es ist noch nicht aufgeschrieben.',
      none: ({ domain, system }) => `${domain.many}: ${system.one} ist überall vorhanden`,
    },
    withoutSystem: {
      title: (count, { system, team }) => `${of(count, team)} ohne ${system.one}`,
      means: ({ system }) =>
        `Nach ihrer Art sollten sie etwas besitzen (${system.many}). Wer nur anderen beim Lernen hilft, zählt hier nicht.`,
      none: ({ system, team }) => `${team.many}: ${system.one} ist überall vorhanden, wo es sein soll`,
    },
  },
  inOrder: (facts) => `In Ordnung: ${facts}.`,
  further: (count) => `und ${count} weitere`,
  inIndex: 'Alle stehen im Verzeichnis',
  owns: (count, { system }) => of(count, system),
  tooMany: (count, most) => `${count}, höchstens ${most} sind vorgesehen`,
  picture: {
    legend: ({ team }) =>
      `Die Zahl ist das Tier. Was die Kundschaft binnen Minuten merkt, Tier 0 und 1, hat eine dicke Linie; bei einer unterbrochenen Linie gilt: ${team.one} fehlt.`,
    legendOfMany: ({ system }) => `Je dicker eine Linie, desto mehr ${system.many}.`,
    ownedBy: 'verantwortlich: {team}',
    otherDomain: 'Anderswo',
  },
};
