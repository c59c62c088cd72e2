/** The kinds of content, in the order in which readers meet them. A new kind is its folder and a line here. */
import type { Kind } from '#model/kind.ts';
import { onboarding } from '#areas/start/onboarding/kind.ts';
import { guide } from '#areas/guides/guide/kind.ts';
import { ladder } from '#areas/growth/ladder/kind.ts';
import { behaviours } from '#areas/growth/behaviours/kind.ts';
import { skill } from '#areas/growth/skill/kind.ts';
import { ritual } from '#areas/rhythm/ritual/kind.ts';
import { strategy } from '#areas/direction/strategy/kind.ts';
import { principle } from '#areas/direction/principle/kind.ts';
import { outcome } from '#areas/direction/outcome/kind.ts';
import { metric } from '#areas/direction/metric/kind.ts';
import { scorecard } from '#areas/direction/scorecard/kind.ts';
import { experiment } from '#areas/direction/experiment/kind.ts';
import { healthCheck } from '#areas/health/health-check/kind.ts';
import { snapshot } from '#areas/health/snapshot/kind.ts';
import { slo } from '#areas/health/slo/kind.ts';
import { debt } from '#areas/health/debt/kind.ts';
import { risk } from '#areas/health/risk/kind.ts';
import { incident } from '#areas/health/incident/kind.ts';
import { feedback } from '#areas/health/feedback/kind.ts';
import { story } from '#areas/health/story/kind.ts';
import { governance } from '#areas/decisions/governance/kind.ts';
import { forum } from '#areas/decisions/forum/kind.ts';
import { decision } from '#areas/decisions/decision/kind.ts';
import { domain } from '#areas/organisation/domain/kind.ts';
import { standard } from '#areas/decisions/standard/kind.ts';
import { system } from '#areas/organisation/system/kind.ts';
import { team } from '#areas/organisation/team/kind.ts';
import { role } from '#areas/growth/role/kind.ts';
import { term } from '#areas/start/term/kind.ts';

export const kinds: readonly Kind[] = [
  onboarding,
  guide,
  ladder,
  behaviours,
  skill,
  ritual,
  strategy,
  principle,
  outcome,
  metric,
  scorecard,
  experiment,
  healthCheck,
  snapshot,
  slo,
  debt,
  risk,
  incident,
  feedback,
  story,
  governance,
  forum,
  decision,
  domain,
  standard,
  system,
  team,
  role,
  term,
];
