/** What teams do and make, in German. Data for the German recogniser. */
// cspell:disable
import type { Family } from './sign.ts';

export interface GermanVerb {
  readonly family: Family;
  readonly infinitive: string;
  readonly participle: string;
  /** With its prefix behind `…` where that stands at the end: *liefert … aus*. */
  readonly finite: string;
  /** Only with pieces of work is it an output: *Tickets schließen*, and never *die Lücke schließen*. */
  readonly needs?: 'work';
}

const verbs = (family: Family, lines: string, needs?: 'work'): readonly GermanVerb[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', participle = '', finite = ''] = line.trim().split(', ');
      return { family, infinitive, participle, finite, ...(needs && { needs }) };
    });

/** The infinitive, the participle, and the form behind *wir* or *das Team*. */
export const GERMAN_VERBS: readonly GermanVerb[] = [
  ...verbs(
    'making',
    `ausliefern, ausgeliefert, liefer(?:n|t)…aus
     launchen, gelauncht, launch(?:en|t)
     ausrollen, ausgerollt, roll(?:en|t)…aus
     einführen, eingeführt, führ(?:en|t)…ein
     entwickeln, entwickelt, entwickel(?:n|t)
     bauen, gebaut, bau(?:en|t)
     aufbauen, aufgebaut, bau(?:en|t)…auf
     umsetzen, umgesetzt, setz(?:en|t)…um
     implementieren, implementiert, implementier(?:en|t)
     fertigstellen, fertiggestellt, stell(?:en|t)…fertig
     installieren, installiert, installier(?:en|t)
     integrieren, integriert, integrier(?:en|t)
     anbinden, angebunden, bind(?:en|et)…an
     aufsetzen, aufgesetzt, setz(?:en|t)…auf
     einrichten, eingerichtet, richt(?:en|et)…ein
     abschalten, abgeschaltet, schalt(?:en|et)…ab
     ablösen, abgelöst, lös(?:en|t)…ab
     ersetzen, ersetzt, ersetz(?:en|t)
     automatisieren, automatisiert, automatisier(?:en|t)
     standardisieren, standardisiert, standardisier(?:en|t)
     refaktorisieren, refaktorisiert, refaktorisier(?:en|t)
     neu gestalten, neu gestaltet, gestalt(?:en|et)…neu
     bereitstellen, bereitgestellt, stell(?:en|t)…bereit
     in betrieb nehmen, in betrieb genommen, nehmen|nimmt…in betrieb
     veröffentlichen, veröffentlicht, veröffentlich(?:en|t)
     verabschieden, verabschiedet, verabschied(?:en|et)
     zertifizierung erhalten, zertifizierung erhalten, erh(?:alten|ält) die zertifizierung
     prototypen, prototypisiert, prototyp(?:en|t)`,
  ),
  ...verbs('making', 'abschließen, abgeschlossen, schließ(?:en|t)…ab', 'work'),
  ...verbs(
    'moving',
    `migrieren, migriert, migrier(?:en|t)
     überführen, überführt, überführ(?:en|t)
     umziehen, umgezogen, zieh(?:en|t)…um
     umstellen, umgestellt, stell(?:en|t)…um
     konsolidieren, konsolidiert, konsolidier(?:en|t)
     aufteilen, aufgeteilt, teil(?:en|t)…auf`,
  ),
  ...verbs(
    'closing',
    `schließen, geschlossen, schließ(?:en|t)
     abarbeiten, abgearbeitet, arbeit(?:en|et)…ab
     erledigen, erledigt, erledig(?:en|t)
     lösen, gelöst, lös(?:en|t)
     beheben, behoben, beheb(?:en|t)`,
    'work',
  ),
  ...verbs(
    'teaching',
    `schulen, geschult, schul(?:en|t)
     zertifizieren, zertifiziert, zertifizier(?:en|t)
     absolvieren, absolviert, absolvier(?:en|t)
     ausbilden, ausgebildet, bild(?:en|et)…aus`,
  ),
  ...verbs(
    'meeting',
    `durchführen, durchgeführt, führ(?:en|t)…durch
     veranstalten, veranstaltet, veranstalt(?:en|et)
     organisieren, organisiert, organisier(?:en|t)
     abhalten, abgehalten, h(?:alten|ält)…ab
     interviews? .*führen, interviews? .*geführt, führ(?:en|t) .*interviews?
     befragen, befragt, befrag(?:en|t)`,
  ),
  ...verbs(
    'hiring',
    `einstellen, eingestellt, stell(?:en|t)…ein
     stellen besetzen, stellen besetzt, besetz(?:en|t) .*stellen
     rekrutieren, rekrutiert, rekrutier(?:en|t)`,
  ),
  ...verbs(
    'writing',
    `schreiben, geschrieben, schreib(?:en|t)
     dokumentieren, dokumentiert, dokumentier(?:en|t)
     erstellen, erstellt, erstell(?:en|t)
     erarbeiten, erarbeitet, erarbeit(?:en|et)
     überarbeiten, überarbeitet, überarbeit(?:en|et)
     verfassen, verfasst, verfass(?:en|t)`,
  ),
];

export const GERMAN_WORK =
  /(?<!\p{L})(?:\p{L}+-)?(?:tickets?|aufgaben|storys?|stories|epics?|bugs?|fehler|vorfälle|schwachstellen|befunde|issues?|anfragen|arbeitspakete|projekte?\p{L}*|migration\p{L}*|phasen?|schulung\p{L}*|roadmap|sprints?|backlogs?|meilensteine?|funktionen|features?)(?!\p{L})/u;

/** Numbers of what is made: they rise whether or not anything gets better. */
export const GERMAN_COUNTS =
  /(?<!\p{L})(?:story[ -]?points?|velocity|testabdeckung|codezeilen|sprintziele?|sprint-ziele?|(?:an)?zahl der (?:(?:geschlossenen|erledigten|gelösten|neuen|ausgelieferten) )?(?:tickets|features|funktionen|releases|commits|workshops|schulungen|interviews|dokumente|tests)|(?:tickets|features|funktionen|commits|pull requests) (?:je|pro) (?:sprint|team|entwickler|kopf)\p{L}*)(?!\p{L})/u;

/** *Einführung eines Ticketsystems*, *Cloud-Migration*: titles of projects. */
export const GERMAN_PROJECT =
  /^(?:(?:der|die|das|eine?) )?(?:\p{L}+ )?(?:\p{L}+-)?(?:(?<moving>migration|umzug|umstellung|konsolidierung|überführung)|einführung|neugestaltung|anbindung|aufbau|ausbau|roll-?out|launch|relaunch|ablösung|automatisierung|implementierung|umsetzung|entwicklung|integration|erstellung|modernisierung|dokumentation|standardisierung|abschaltung|inbetriebnahme) (?:der|des|von|vom|einer|eines|in|auf|zu|zum|zur|nach|für|unserer|unseres|aller|dreier|zweier)(?!\p{L})/u;
