/** What the catalogue's free words for types and stages mean in the closed lists of a playbook. */
import type { System } from '../system/schema.ts';

type Type = System['type'];
type Lifecycle = System['lifecycle'];

const TYPES: Readonly<Record<Type, string>> = {
  service:
    'service website web webapp web-app app application mobile mobile-app frontend backend api server function lambda job cronjob worker batch bot microservice',
  library: 'library lib package sdk module plugin component-library npm-package gem crate',
  platform:
    'platform infrastructure infra cluster kubernetes-cluster gateway api-gateway ci cd pipeline tooling tool cli operator load-balancer cdn dns',
  data: 'data database db dataset data-pipeline data-product datastore bucket s3-bucket storage queue topic stream cache warehouse data-warehouse table schema search-index',
};

const STAGES: Readonly<Record<Lifecycle, string>> = {
  experimental: 'experimental development dev alpha beta preview prototype poc incubating draft proposed',
  production: 'production prod ga stable live active released maintenance maintained',
  deprecated: 'deprecated sunset legacy end-of-support phasing-out',
  retired: 'retired decommissioned end-of-life eol archived removed dead',
};

/** Nothing where the word says nothing that is known here. */
export function typeOf(word: string): Type | undefined {
  return meaningOf(word, TYPES);
}

export function stageOf(word: string): Lifecycle | undefined {
  return meaningOf(word, STAGES);
}

function meaningOf<Meaning extends string>(
  word: string,
  words: Readonly<Record<Meaning, string>>,
): Meaning | undefined {
  const plain = word.toLowerCase().replace(/[\s_]+/g, '-');
  const meanings: readonly Meaning[] = Object.keys(words) as Meaning[]; // The keys of a record are what its type says.
  return meanings.find((each) => words[each].split(' ').includes(plain));
}
