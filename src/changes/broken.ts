/** Where something still points at an entry that is gone or has another name. */
import type { Statement } from '#model/change.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Entry } from '#model/entry.ts';

const MOST_NAMED = 3;

/** @param findings those that are new */
export function pointsAtNothing({ id, kind, file }: Entry, findings: readonly Diagnostic[]): readonly Statement[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const meant = [`\`${id}\``, `\`${kind}/${id}\``, `/${name}`, `\`${name}`];
  const broken = findings.filter(
    ({ rule, message }) => rule.startsWith('reference/') && meant.some((each) => message.includes(each)),
  );
  if (broken.length === 0) return [];
  const places = broken.map(({ location }) => `\`${location.file}:${location.start.line}\``);
  const [first = '', ...rest] = places;
  const named =
    places.length > MOST_NAMED
      ? `${places.slice(0, MOST_NAMED).join(', ')} and ${places.length - MOST_NAMED} more`
      : places.join(', ');
  const says =
    rest.length === 0
      ? `one place still points at it: ${first}`
      : `${places.length} places still point at it: ${named}`;
  return [{ says: `leaves a gap: ${says}`, weight: 'breaks', fields: [] }];
}
