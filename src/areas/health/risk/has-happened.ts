/** Whether a statement only tells what is so already. Few words, so that what they find is wrong: a risk may be said in many ways. */
// cspell:disable

interface Telling {
  /** What has happened. */
  readonly past: RegExp;
  /** What may still happen, or has not been done: with one of these in it, the statement looks ahead. */
  readonly ahead: RegExp;
}

const LANGUAGES: Readonly<Record<string, Telling>> = {
  en: {
    past: /\b(?:(?:is|are|was|were) (?:\w+ly )?(?:late|down|broken|delayed|overdue|behind schedule|out of date|missing)|(?:has|have) (?:already |just )?(?:failed|slipped|left|broken|crashed|expired|happened|missed))\b/i,
    ahead:
      /\b(?:if|may|might|can|could|would|will|when|once|unless|until|before|likely|risks?|should|without|nobody|no one|again|soon|next|so that)\b/i,
  },
  de: {
    past: /\b(?:(?:ist|sind|war|waren) (?:\w+ )?(?:verspätet|zu spät|kaputt|ausgefallen|überfällig|veraltet|im verzug|gescheitert|abgelaufen|gegangen)|(?:hat|haben) (?:\w+ )?(?:gekündigt|versagt|verpasst|verlassen))\b/i,
    ahead:
      /\b(?:wenn|falls|kann|können|könnte|könnten|würde|würden|wird|werden|sobald|solange|bis|bevor|droht|drohen|ohne|niemand|sollte|erneut|wieder|bald|nächste\w*|wahrscheinlich)\b/i,
  },
};

/** @param language of the playbook; in others than those known, any statement will do */
export function hasHappened(statement: string, language: string): string | undefined {
  const telling = LANGUAGES[language.slice(0, 2)];
  if (telling === undefined || telling.ahead.test(statement)) return undefined;
  return telling.past.exec(statement)?.[0];
}
