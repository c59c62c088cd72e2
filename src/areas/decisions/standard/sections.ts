/** The parts of a standard's page that have an address of their own. */

export const SECTIONS = {
  requirements: { id: 'what-it-requires', text: 'What it requires' },
  goldenPath: { id: 'golden-path', text: 'The golden path' },
  adoption: { id: 'adoption', text: 'How far each system has come' },
  exceptions: { id: 'exceptions', text: 'Exceptions' },
} as const;

export const CHECKLIST_PATH = 'checklist/';

/** Where a single requirement can be linked to. */
export function requirementAnchor(id: string): string {
  return `requirement-${id}`;
}
