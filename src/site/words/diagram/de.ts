/** What is said of diagrams, in German. */
import type { DiagramWords } from '#markdown/diagrams/diagram-words.ts';

const PARTS = {
  flowchart: ['Ablauf', 'Schritt', 'Schritten', 'Pfeil', 'Pfeilen'],
  sequence: ['Folge von Nachrichten', 'Teilnehmer', 'Teilnehmern', 'Nachricht', 'Nachrichten'],
  state: ['Zustände', 'Zustand', 'Zuständen', 'Übergang', 'Übergängen'],
  class: ['Klassen', 'Klasse', 'Klassen', 'Beziehung', 'Beziehungen'],
  er: ['Datenmodell', 'Entität', 'Entitäten', 'Beziehung', 'Beziehungen'],
} as const;

export const diagramInGerman: DiagramWords = {
  summary(kind, parts, links) {
    const [name, part, manyParts, link, manyLinks] = PARTS[kind];
    return `${name}: Diagramm mit ${parts} ${parts === 1 ? part : manyParts} und ${links} ${links === 1 ? link : manyLinks}`;
  },
  asText: 'Diagramm als Text',
  source: 'Sein Quelltext, für Mermaid:',
  leads: (from, to) => `${from} führt zu ${to}`,
  leadsBothWays: (a, b) => `${a} und ${b} führen zueinander`,
  linked: (a, b) => `${a} ist verbunden mit ${b}`,
  inherits: (child, parent) => `${child} ist eine Art von ${parent}`,
  consists: (whole, part) => `${part} ist Teil von ${whole}`,
  has: (whole, part) => `${whole} hat ${part}`,
  start: 'Anfang',
  end: 'Ende',
  unnamed: 'Ein Schritt ohne Worte',
  group: (name, parts) => `Gruppe ${name}: ${parts.join(', ')}`,
  note: (actors, text) => `Notiz zu ${actors.join(' und ')}: ${text}`,
  says: (from, to, text) => (text === '' ? `${from} an ${to}` : `${from} an ${to}: ${text}`),
  cardinalities: {
    one: 'genau eins',
    'zero-or-one': 'keins oder eins',
    'one-or-more': 'eins oder mehr',
    'zero-or-more': 'beliebig viele',
  },
};
