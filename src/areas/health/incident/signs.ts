/** The sign of each kind of event: apart from the view, so that no template loads what reads Markdown. */

export const EVENT_SIGNS = {
  change: 'triangle',
  detection: 'circle',
  action: 'square',
  decision: 'diamond',
  communication: 'funnel',
  escalation: 'chevrons',
  recovery: 'tick',
  other: 'cross',
} as const;
