/** The doors of the navigation are areas, or groups that say what they are. */
import { AREAS, isArea, MOST_DOORS } from '#model/area.ts';
import type { Path } from '#model/location.ts';
import { itemOf, navigationOf, type NavigationItem } from '#model/navigation.ts';
import { quoted } from '#model/quoted.ts';
import { defineRule, exampleConfig, type RuleContext } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

const playbook = (items: string) => exampleConfig(`navigation: [${items}]`);

export default defineRule({
  id: 'config/navigation',
  severity: 'error',
  why: 'A name in the navigation that means nothing leaves out the section that was meant.',
  fix: `Write the name of an area: ${quoted(AREAS)}.`,
  valid: [
    [playbook('guides, organisation')],
    [playbook('growth, { area: rhythm, label: Cadence }, { id: people, label: People, kinds: [teams] }')],
  ],
  invalid: [
    {
      content: [playbook('guide, growth')],
      expect: ['playbook.yaml:3:14 Unexpected `guide` in the navigation, expected an area'],
    },
    {
      content: [playbook('guides, teams, ladders')],
      expect: ['playbook.yaml:3:22 Unexpected kind `teams` in the navigation, expected an area'],
    },
    {
      content: [playbook('guides, guides')],
      expect: ['playbook.yaml:3:22 Unexpected second `guides` in the navigation, expected each door once'],
    },
    {
      content: [playbook('{ id: people, kinds: [teams] }')],
      expect: ['playbook.yaml:3:14 Missing `label`, expected what the group `people` is called'],
    },
    {
      content: [playbook('{ id: people, label: People }')],
      expect: ['playbook.yaml:3:14 Missing `kinds`, expected what the group `people` leads to'],
    },
    {
      content: [playbook('{ id: growth, label: Growth, kinds: [ladders] }')],
      expect: ['playbook.yaml:3:20 Unexpected `growth` as the name of a group, expected one that no area has'],
    },
    {
      content: [playbook('{ label: People, kinds: [teams] }')],
      expect: ['playbook.yaml:3:14 Missing `area` or `id`, expected one of them'],
    },
    {
      content: [playbook('{ area: growth, id: careers }')],
      expect: ['playbook.yaml:3:34 Unexpected `id` beside `area`, expected one of them'],
    },
    {
      content: [playbook(`${AREAS.join(', ')}, { id: craft, label: Craft, kinds: [skills] }`)],
      expect: ['playbook.yaml:3:89 Unexpected ninth door in the navigation, expected at most eight'],
    },
  ],
  check(context) {
    const { playbook, kinds, report } = context;
    const { navigation } = playbook.config;
    const at = (index: number, ...path: Path) => playbook.configAt(['navigation', index, ...path]);
    const names = navigation.map((written) => itemOf(written)).map(({ area, id }) => area ?? id);
    const isKind = (written: (typeof navigation)[number]) =>
      typeof written === 'string' && !isArea(written) && kinds.some(({ folder }) => folder.name === written);
    const former = navigation.findIndex(isKind);
    if (former !== -1)
      report(
        at(former),
        `Unexpected kind \`${names[former]}\` in the navigation, expected an area`,
        `The masthead leads to areas now, and each area to its kinds. Yours would be \`navigation: ${navigationOf(navigation, kinds)}\`.`,
      );
    for (const [index, written] of navigation.entries()) {
      const name = names[index];
      if (isKind(written)) continue;
      if (name !== undefined && names.indexOf(name) < index)
        report(at(index), `Unexpected second \`${name}\` in the navigation, expected each door once`);
      else checkItem(itemOf(written), (...path) => at(index, ...(typeof written === 'string' ? [] : path)), context);
    }
    if (former === -1 && navigation.length > MOST_DOORS)
      report(
        at(MOST_DOORS),
        'Unexpected ninth door in the navigation, expected at most eight',
        'Let one door lead to the kinds of two: `{ id: …, label: …, kinds: […, …] }`.',
      );
  },
});

function checkItem(
  { area, id, label, kinds }: NavigationItem,
  at: (...path: Path) => ReturnType<RuleContext['playbook']['configAt']>,
  { report }: RuleContext,
): void {
  if (area !== undefined && id !== undefined)
    report(at('id'), 'Unexpected `id` beside `area`, expected one of them', 'An area needs no `id`.');
  else if (area !== undefined) {
    if (!isArea(area))
      report(at('area'), `Unexpected \`${area}\` in the navigation, expected an area`, didYouMean(area, AREAS));
  } else if (id === undefined)
    report(at(), 'Missing `area` or `id`, expected one of them', 'Write `area` for an area, `id` for your own group.');
  else if (isArea(id))
    report(
      at('id'),
      `Unexpected \`${id}\` as the name of a group, expected one that no area has`,
      `Write \`area: ${id}\` to change that area, or choose another \`id\`.`,
    );
  else if (label === undefined)
    report(at(), `Missing \`label\`, expected what the group \`${id}\` is called`, 'Add `label`.');
  else if (kinds === undefined)
    report(
      at(),
      `Missing \`kinds\`, expected what the group \`${id}\` leads to`,
      'List folders of kinds, such as `kinds: [teams, roles]`.',
    );
}
