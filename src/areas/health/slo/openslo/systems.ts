/** Which system of the playbook an OpenSLO service is. */
import type { Fault, ImportSettings } from '#model/importer.ts';
import { quoted } from '#model/quoted.ts';
import { slug } from '#load/slug.ts';
import type { ReadSlo } from './read-slo.ts';
import type { EntryFile } from '#source/documents/entry-files.ts';

export interface Systems {
  /** The system of an objective; where there is none of that name, what the service is called, and a fault. */
  of(slo: ReadSlo, serviceTitle: string | undefined): { readonly system: string; readonly fault?: Fault };
  isThere(reference: string): boolean;
}

/** @param typed `--system ledger` for all that match none, or `--system web-shop=invoicing,search=search-index` */
export function systemsIn(files: readonly EntryFile[], given: ImportSettings['given']): Systems {
  const typed = typeof given.system === 'string' ? given.system : '';
  const chosen = new Map(
    typed.split(',').flatMap((pair) => {
      const [service, system] = pair.split('=');
      return service === undefined || system === undefined ? [] : [[service.trim(), idOf(system)] as const];
    }),
  );
  const forAll = typed !== '' && !typed.includes('=') ? idOf(typed) : undefined;
  const systems = files.filter(({ path }) => path.startsWith('systems/'));
  const ids = new Set(systems.map(({ id }) => id));
  const names = new Map(
    systems.flatMap(({ id, data }) => {
      const aliases: readonly unknown[] = Array.isArray(data.aliases) ? data.aliases : [];
      return [id, data.title, ...aliases].flatMap((name) =>
        typeof name === 'string' ? [[slug(name), id] as const] : [],
      );
    }),
  );
  return {
    isThere: (reference) => ids.has(idOf(reference)),
    of({ document, service }, serviceTitle) {
      if (service === undefined) {
        const fault = document.fault(
          ['spec'],
          'Missing `service`, expected the system that the objective is for',
          'Say which it is: `--system ID`.',
        );
        return forAll === undefined ? { system: 'unknown-system', fault } : { system: forAll };
      }
      const system = chosen.get(service) ?? names.get(slug(service)) ?? names.get(slug(serviceTitle ?? '')) ?? forAll;
      if (system !== undefined && (ids.has(system) || ids.size === 0)) return { system };
      const there = ids.size === 0 ? 'There is none yet' : `There are ${quoted([...ids].toSorted())}`;
      return {
        system: system ?? slug(service),
        fault: document.fault(
          ['spec', 'service'],
          `Unexpected service \`${service}\`, expected a system of this playbook`,
          `Say which one it is, \`--system ${service}=ID\`, or write it: \`waymark new system ${slug(service)}\`. ${there}.`,
        ),
      };
    },
  };
}

function idOf(reference: string): string {
  return reference.trim().replace(/^system\//, '');
}
