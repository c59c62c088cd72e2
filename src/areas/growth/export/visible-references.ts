/** References that lead nowhere for these readers are left out, so that an export names nothing that it may not. */
import type { Playbook } from '#model/playbook.ts';

/** The fields of a ladder that refer to other entries, and what they refer to. */
const REFERENCES = {
  skills: ['skill'],
  skill: ['skill'],
  owner: ['team', 'role'],
  supersedes: ['ladder'],
  calibration: ['ritual'],
  related: undefined,
} as const;

/** The same data; a requirement whose skill is hidden goes with it. */
export function visibleReferences<Data>(data: Data, around: Pick<Playbook, 'resolve'>): Data {
  const isVisible = (name: keyof typeof REFERENCES, ref: unknown) =>
    typeof ref !== 'string' || around.resolve(ref, REFERENCES[name]) !== undefined;
  const visible = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => !isHiddenRequirement(each)).map(visible);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).flatMap(([name, each]): readonly (readonly [string, unknown])[] => {
      if (!isReference(name)) return [[name, visible(each)]];
      if (Array.isArray(each)) return [[name, each.filter((ref) => isVisible(name, ref))]];
      return isVisible(name, each) ? [[name, each]] : [];
    });
    return Object.fromEntries(kept);
  };
  const isHiddenRequirement = (value: unknown) =>
    typeof value === 'object' && value !== null && 'skill' in value && !isVisible('skill', value.skill);
  // The walk keeps the shape and only leaves out optional fields and items.
  return visible(data) as Data;
}

function isReference(name: string): name is keyof typeof REFERENCES {
  return Object.hasOwn(REFERENCES, name);
}
