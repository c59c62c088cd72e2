/** Organisation: what its pages say, in German. Not reviewed by a native speaker yet. */
import { countedInGerman } from '#words/german.ts';
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';
import { missingInGerman } from './missing-in-german.ts';
import { ownershipInGerman } from './ownership-in-german.ts';

export const de: Translation<typeof en> = {
  kinds: {
    domain: { one: 'Domäne', many: 'Domänen', purpose: 'Die Teile des Geschäfts und die Software, die ihnen dient.' },
    system: {
      one: 'System',
      many: 'Systeme',
      purpose: 'Was wir betreiben und ausliefern und wer dafür verantwortlich ist.',
    },
    team: { one: 'Team', many: 'Teams', purpose: 'Wer was macht und wie man sie erreicht.' },
  },
  domain: {
    answersForIt: 'Verantwortlich',
    noTeam: (team) => `${team} fehlt`,
    partOf: 'Teil von {domain}.',
    sections: { language: 'Eigene Begriffe', parts: 'Teile', systems: (systems) => systems },
    sorts: {
      core: { label: 'Kern', sentence: 'Hier sind wir besser als andere und wollen es bleiben.' },
      supporting: {
        label: 'Unterstützend',
        sentence: 'Wird für den Kern gebraucht, in einer Form, die niemand verkauft.',
      },
      generic: { label: 'Generisch', sentence: 'Überall gleich: wo es geht, gekauft oder übernommen.' },
    },
    stage: 'Phase',
    systems: (count, { one, many }) => countedInGerman(count, one, many),
  },
  interactions: {
    modes: {
      collaboration: { label: 'Zusammenarbeit', sentence: 'Beide arbeiten eine Zeit lang gemeinsam daran.' },
      'x-as-a-service': {
        label: 'X-as-a-Service',
        sentence: 'Die einen bieten es an, die anderen nutzen es, ohne fragen zu müssen.',
      },
      facilitating: { label: 'Befähigung', sentence: 'Die einen helfen den anderen, es zu lernen.' },
    },
    pastItsDate: 'Überfällig',
    says: (team) => `Aus Sicht von ${team}:`,
    until: 'Bis {date}',
  },
  missing: missingInGerman,
  ownership: ownershipInGerman,
  system: {
    columns: { tier: 'Tier', stage: 'Phase' },
    filter: {
      label: ({ many }) => `Auswahl: ${many}`,
      all: ({ many }) => `Alle ${many}`,
      allTiers: 'Alle Tiers',
      allStages: 'Alle Phasen',
      search: 'Suchen',
    },
    noLongerInUse: 'Nicht mehr in Betrieb',
    facts: {
      answersForIt: 'Verantwortlich',
      chat: 'Chat',
      onCall: 'Rufbereitschaft',
      runbooks: 'Runbooks',
      repository: 'Repository',
      source: 'Quellcode',
      stage: 'Phase',
      type: 'Art',
      whenItFails: 'Bei einem Ausfall',
    },
    further: (count) => `und ${count} weitere`,
    neighbours: { dependsOn: 'Läuft nicht ohne', usedBy: 'Genutzt von' },
    noReason: 'Ein Grund ist nicht genannt.',
    noTeamOwns: (team) => `${team} fehlt`,
    sections: { capabilities: 'Fähigkeiten', atNight: 'Wenn es ausfällt' },
    stages: {
      experimental: 'Experimentell',
      production: 'Produktiv',
      deprecated: 'Wird abgelöst',
      retired: 'Außer Betrieb',
    },
    tier: (tier) => `Tier ${tier}`,
    tiers: [
      'Tier 0: ohne das System steht das Geschäft still',
      'Tier 1: die Kundschaft merkt es binnen Minuten',
      'Tier 2: Kolleginnen und Kollegen merken es am selben Tag',
      'Tier 3: es kann bis Montag warten',
    ],
    types: { service: 'Dienst', library: 'Bibliothek', platform: 'Plattform', data: 'Daten' },
  },
  team: {
    facts: { chat: 'Chat', onCall: 'Rufbereitschaft', type: 'Art', owns: 'Besitzt' },
    onCall: { said: 'Ja', missing: 'Nicht genannt' },
    sections: {
      owned: 'Hält aktuell',
      relations: 'Zusammenarbeit mit anderen',
      systems: (systems) => systems,
    },
    types: {
      'stream-aligned': {
        name: (team) => `Stream-aligned ${team}`,
        sentence: 'Arbeitet an einem Wertstrom von der Idee bis zum Betrieb und kann das meiste davon allein liefern.',
      },
      platform: {
        name: (team) => `Plattform-${team}`,
        sentence: 'Bietet Dienste an, die andere selbstständig nutzen, damit sie diese nicht selbst bauen müssen.',
      },
      enabling: {
        name: (team) => `Enabling-${team}`,
        sentence: 'Hilft anderen zu lernen, was ihnen fehlt, und zieht weiter, sobald sie es können.',
      },
      'complicated-subsystem': {
        name: (team) => `Complicated-Subsystem-${team}`,
        sentence: 'Betreut einen Teil, der Spezialwissen verlangt, damit andere ihn ohne dieses Wissen nutzen können.',
      },
    },
  },
  attention: {
    unowned: (count, { system, team }) =>
      `${countedInGerman(count, system.inText.one, system.inText.many)} ohne ${team.inText.one}`,
  },
};
