/** The fixed lists of words in an incident. */

/** How an incident was noticed. */
export const DETECTIONS = ['alert', 'customer', 'staff', 'luck'] as const;

export const FACTORS = ['technical', 'process', 'communication', 'environment', 'organisation'] as const;

/** What a line of the timeline tells. */
export const EVENTS = [
  'change',
  'detection',
  'action',
  'decision',
  'communication',
  'escalation',
  'recovery',
  'other',
] as const;
export type EventKind = (typeof EVENTS)[number];

/** What an action is meant to do about the next time. */
export const ACTION_TYPES = ['prevent', 'detect', 'mitigate', 'process', 'learn'] as const;

export const ACTION_STATES = ['open', 'done', 'dropped'] as const;
