/** The parts of a system's page that have an address of their own. */

export const SECTIONS = {
  capabilities: { id: 'what-it-can-do', text: 'What it can do' },
  neighbours: { id: 'neighbours', text: 'Neighbours' },
  standards: { id: 'standards', text: 'Standards' },
} as const;
