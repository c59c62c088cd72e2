/** The page that says what a playbook is held to; every diagnostic leads to its part of it. */
import { renderInline } from '#markdown/render.ts';
import { byNpx, withCommands } from '#model/command-names.ts';
import type { Html } from '#model/html.ts';
import type { SiteModel } from '#model/page.ts';
import type { Finding } from '#model/rule.ts';
import { ELSEWHERE, type RulesConfig, type Weight } from '#model/rules-config.ts';
import { siteWords } from '#site/words/site-words.ts';
import { ruleAnchor, RULES_PATH } from './address.ts';
import { homeLink, plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';

export type RulesBody = ReturnType<typeof rulesPage>['body'];

export function rulesPage(rules: readonly Finding[], { view, speech }: SiteContext, site: SiteModel) {
  const words = siteWords(speech).rules;
  const areas = Map.groupBy(
    rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ({ id }) => id.split('/')[0] ?? id,
  );
  const body = [...areas].map(([id, members]) => ({
    id: `area-${id}`,
    label: id,
    rules: members.map((rule) => ruleItem(rule, severityIn(view.config.rules[rule.id]))),
  }));
  return {
    template: 'site/rules',
    path: RULES_PATH,
    title: words.title,
    description: words.description,
    chrome: plainChrome(
      site,
      [homeLink(speech), { label: words.title, href: RULES_PATH }],
      body.map(({ id, label }) => ({ depth: 2, id, text: label })),
    ),
    body: { areas: body },
  };
}

/** Where it differs by folder, what holds in all others. */
function severityIn(said: RulesConfig[string] | undefined): Weight | undefined {
  return typeof said === 'object' ? said[ELSEWHERE] : said;
}

function ruleItem({ id, severity, why, fix, invalid }: Finding, configured: Weight | undefined) {
  // What it says of content that is wrong.
  const messages = invalid
    .flatMap((example) => example.expect)
    .map((message) => line(message.replace(/^(\S+:)?\d+:\d+ /, '')));
  return { anchor: ruleAnchor(id), id, severity: configured ?? severity, why: line(why), fix: line(fix), messages };
}

function line(text: string): Html {
  return renderInline(withCommands(text, byNpx), {
    href: () => undefined,
    glossary: { terms: new Map(), met: new Set() },
  });
}
