/** The parts of a domain's page that have an address of their own. */

export const SECTIONS = {
  language: { id: 'its-words', text: 'Its words' },
  parts: { id: 'its-parts', text: 'Its parts' },
  systems: { id: 'its-systems', text: 'Its systems' },
} as const;
