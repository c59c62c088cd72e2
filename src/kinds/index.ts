/** The kinds of content, in the order in which readers meet them. A new kind is its folder and a line here. */
import type { Kind } from '#model/kind.ts';
import { guide } from './guide/kind.ts';
import { onboarding } from './onboarding/kind.ts';
import { behaviours } from './behaviours/kind.ts';
import { ladder } from './ladder/kind.ts';
import { skill } from './skill/kind.ts';
import { ritual } from './ritual/kind.ts';
import { healthCheck } from './health-check/kind.ts';
import { snapshot } from './snapshot/kind.ts';
import { governance } from './governance/kind.ts';
import { forum } from './forum/kind.ts';
import { decision } from './decision/kind.ts';
import { domain } from './domain/kind.ts';
import { standard } from './standard/kind.ts';
import { system } from './system/kind.ts';
import { team } from './team/kind.ts';
import { role } from './role/kind.ts';
import { term } from './term/kind.ts';

export const kinds: readonly Kind[] = [
  onboarding,
  guide,
  ladder,
  behaviours,
  skill,
  ritual,
  healthCheck,
  snapshot,
  governance,
  forum,
  decision,
  standard,
  domain,
  system,
  team,
  role,
  term,
];
