/** Where feedback comes from, and what an answer to it can be. */

export const SOURCES = ['retrospective', 'survey', 'open-forum', 'health-check', 'one-to-one'] as const;

export const ANSWERS = ['planned', 'done', 'declined'] as const;
