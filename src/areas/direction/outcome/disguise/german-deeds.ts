/** More of what teams do, in German, as infinitive and participle at the end of a title. Verbs of change are left out on purpose. */
// cspell:disable
import type { Family } from './sign.ts';

export const GERMAN_DEEDS: Readonly<Partial<Record<Family, string>>> = {
  making: `anlegen angelegt, anschließen angeschlossen, anschaffen angeschafft, beschaffen beschafft, aufstellen aufgestellt,
    ausarbeiten ausgearbeitet, ausschreiben ausgeschrieben, ausstatten ausgestattet, ausrüsten ausgerüstet, austauschen ausgetauscht, auswählen ausgewählt, auswechseln ausgewechselt,
    beauftragen beauftragt, definieren definiert, festlegen festgelegt, spezifizieren spezifiziert, konzipieren konzipiert, entwerfen entworfen, gestalten gestaltet, planen geplant,
    errichten errichtet, montieren montiert, verlegen verlegt, verkabeln verkabelt, umbauen umgebaut, anbauen angebaut, abreißen abgerissen, rückbauen rückgebaut, sanieren saniert, renovieren renoviert, nachrüsten nachgerüstet,
    konfigurieren konfiguriert, aktualisieren aktualisiert, aktivieren aktiviert, deaktivieren deaktiviert, freischalten freigeschaltet, abkündigen abgekündigt, entfernen entfernt, löschen gelöscht, stilllegen stillgelegt, abwickeln abgewickelt,
    modernisieren modernisiert, digitalisieren digitalisiert, programmieren programmiert, portieren portiert, containerisieren containerisiert, kalibrieren kalibriert, härten gehärtet, patchen gepatcht,
    einholen eingeholt, einreichen eingereicht, beantragen beantragt, anmelden angemeldet, unterzeichnen unterzeichnet, aushandeln ausgehandelt, vereinbaren vereinbart, gründen gegründet, etablieren etabliert, initiieren initiiert, starten gestartet, anstoßen angestoßen, pilotieren pilotiert, erproben erprobt, testen getestet, validieren validiert, einbauen eingebaut, einbinden eingebunden, bereinigen bereinigt`,
  moving: `verlagern verlagert, auslagern ausgelagert, umsiedeln umgesiedelt, importieren importiert, hochladen hochgeladen, einspielen eingespielt, zusammenlegen zusammengelegt, zusammenführen zusammengeführt, vereinheitlichen vereinheitlicht, zentralisieren zentralisiert, ausgliedern ausgegliedert, umschalten umgeschaltet`,
  writing: `herausgeben herausgegeben, übersetzen übersetzt, aufschreiben aufgeschrieben, ausformulieren ausformuliert, formulieren formuliert, drucken gedruckt, skizzieren skizziert, aufzeichnen aufgezeichnet, katalogisieren katalogisiert, inventarisieren inventarisiert, kartieren kartiert`,
  meeting: `moderieren moderiert, ausrichten ausgerichtet, einladen eingeladen, evaluieren evaluiert, bewerten bewertet, analysieren analysiert, untersuchen untersucht, auditieren auditiert, präsentieren präsentiert, vorstellen vorgestellt, abstimmen abgestimmt, priorisieren priorisiert, einberufen einberufen`,
  teaching: `unterweisen unterwiesen, weiterbilden weitergebildet, fortbilden fortgebildet, coachen gecoacht, einarbeiten eingearbeitet`,
  hiring: `anwerben angeworben, anheuern angeheuert, ausschreiben ausgeschrieben, benennen benannt, ernennen ernannt`,
};
