/** Where pages and files of the site stand that are no entries, as paths from its root. */
import type { RuleId } from '#model/diagnostic.ts';

/** The page of an area, or of a group that an organisation made itself. No kind and no overview has an address below `/areas/`. */
export function areaAddress(id: string): string {
  return `/areas/${id}/`;
}

/** Images and documents of the content, under their own path. */
export function assetAddress(file: string): string {
  return `/media/${file}`;
}

/** Where everything is listed that is due for review. */
export const REVIEWS_PATH = '/reviews/';

/** Where the rules that a playbook is held to are explained. */
export const RULES_PATH = '/rules/';

/** `ritual/agenda-fits` is `#ritual-agenda-fits` there. */
export function ruleAnchor(id: RuleId): string {
  return id.replace('/', '-');
}
