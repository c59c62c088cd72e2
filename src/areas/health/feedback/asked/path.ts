/** Where people find what they asked and what came of it. */

export const ASKED_PATH = '/asked/';
