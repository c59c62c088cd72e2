/** The parts of a team's page that have an address of their own. */

export const SECTIONS = {
  relations: { id: 'working-with-others', text: 'Working with others' },
  owned: { id: 'what-it-owns', text: 'What it keeps true' },
} as const;
