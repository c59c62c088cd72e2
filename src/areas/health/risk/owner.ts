/** Who sees to a risk, as far as these readers may know. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { OWNER_KINDS } from '#model/schema.ts';

export function riskOwner({ data }: Entry<'risk'>, { link }: Pick<PageTools, 'link'>): Link | undefined {
  return data.owner === undefined || data.owner === '' ? undefined : link(data.owner, ...OWNER_KINDS);
}
