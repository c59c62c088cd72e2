/** A name means one term. */
import { standsIn } from '#model/entry.ts';
import { defineRule, example } from '#model/rule.ts';
import { fold, namesOf, type Name } from '../names.ts';

const term = (id: string, title: string, ...synonyms: readonly string[]) =>
  example('term', { title, synonyms }, { id });

export default defineRule({
  id: 'term/name-claimed-twice',
  severity: 'error',
  why: 'A word that leads to two terms explains nothing, and search sends half of its readers to the wrong one.',
  fix: 'Leave the name with the term that people mean by it, and name the other in `notToConfuseWith`.',
  valid: [[term('adr', 'Architecture decision record', 'ADR'), term('rfc', 'Request for comments', 'RFC')]],
  invalid: [
    {
      content: [term('incident', 'Incident', 'outage'), term('downtime', 'Downtime', 'Outage')],
      expect: [
        'terms/incident.yaml:6:5 Unexpected synonym `outage`, expected a name that `terms/downtime.yaml` does not have',
      ],
    },
    {
      content: [term('incident', 'Incident', 'outage'), term('outage', 'Outage')],
      expect: [
        'terms/incident.yaml:6:5 Unexpected synonym `outage`, expected a name that `terms/outage.yaml` does not have',
      ],
    },
    {
      content: [term('outage', 'Outage'), term('service-outage', 'outage')],
      expect: [
        'terms/service-outage.yaml:1:8 Unexpected title `outage`, expected a name that `terms/outage.yaml` does not have',
      ],
    },
  ],
  check({ entries, report }) {
    const names = entries('term').flatMap(namesOf);
    for (const claims of Map.groupBy(names, ({ name }) => fold(name)).values()) {
      const [owner, ...others] = claims.toSorted(titlesFirst);
      for (const { name, term, path } of others) {
        if (owner === undefined || term === owner.term) continue;
        report(
          term.at(path),
          `Unexpected ${isTitle({ path }) ? 'title' : 'synonym'} \`${name}\`, expected a name that \`${standsIn(owner.term)}\` does not have`,
        );
      }
    }
  },
});

/** Whoever has the name as a title keeps it. */
function titlesFirst(a: Name, b: Name): number {
  return Number(isTitle(b)) - Number(isTitle(a));
}

function isTitle({ path }: Pick<Name, 'path'>): boolean {
  return path[0] === 'title';
}
