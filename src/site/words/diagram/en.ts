/** What is said of diagrams, in English. */
import type { DiagramWords } from '#markdown/diagrams/diagram-words.ts';

const PARTS = {
  flowchart: ['Flowchart', 'step', 'steps', 'arrow', 'arrows'],
  sequence: ['Sequence', 'participant', 'participants', 'message', 'messages'],
  state: ['Diagram of states', 'state', 'states', 'transition', 'transitions'],
  class: ['Diagram of classes', 'class', 'classes', 'relation', 'relations'],
  er: ['Diagram of entities', 'entity', 'entities', 'relation', 'relations'],
} as const;

export const diagramInEnglish: DiagramWords = {
  summary(kind, parts, links) {
    const [name, part, manyParts, link, manyLinks] = PARTS[kind];
    return `${name} with ${parts} ${parts === 1 ? part : manyParts} and ${links} ${links === 1 ? link : manyLinks}`;
  },
  asText: 'Diagram as text',
  source: 'Its source, for Mermaid:',
  leads: (from, to) => `${from} leads to ${to}`,
  leadsBothWays: (a, b) => `${a} and ${b} lead to each other`,
  linked: (a, b) => `${a} is linked to ${b}`,
  inherits: (child, parent) => `${child} is a kind of ${parent}`,
  consists: (whole, part) => `${part} is part of ${whole}`,
  has: (whole, part) => `${whole} has ${part}`,
  start: 'Start',
  end: 'End',
  unnamed: 'A step without words',
  group: (name, parts) => `Group ${name}: ${parts.join(', ')}`,
  note: (actors, text) => `Note on ${actors.join(' and ')}: ${text}`,
  says: (from, to, text) => (text === '' ? `${from} to ${to}` : `${from} to ${to}: ${text}`),
  cardinalities: {
    one: 'exactly one',
    'zero-or-one': 'none or one',
    'one-or-more': 'one or more',
    'zero-or-more': 'any number',
  },
};
