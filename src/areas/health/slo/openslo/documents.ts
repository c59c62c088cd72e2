/** The OpenSLO objects among files: several documents a file, and lists of them; all else with the reason why it is none. */
import { limitsSchema } from '#model/config.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { Fault, SetAside } from '#model/importer.ts';
import { decode, SourceText } from '#source/decode.ts';
import { objectsIn } from '#source/documents/objects.ts';
import { OpenSloDocument } from './document.ts';

interface Documents {
  readonly documents: readonly OpenSloDocument[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly Fault[];
}

const LIMITS = limitsSchema.parse({});
const VERSION = 'openslo/v1';
/** From version 2 on, the group is a domain. */
const OPEN_SLO = /^openslo(?:\.com)?\//;

export function documentsIn({ files, problems }: ContentTree): Documents {
  const read = files.map(readFile);
  return {
    documents: read.flatMap(({ documents }) => documents),
    setAside: read.flatMap(({ setAside }) => setAside),
    faults: [...problems, ...read.flatMap(({ faults }) => faults)].map(({ location, message, hint }) => ({
      location,
      message,
      hint,
    })),
  };
}

function readFile(file: RawFile): Documents {
  const aside = (reason: string, foreign: Pick<SetAside, 'isForeign'> = {}): Documents => ({
    documents: [],
    setAside: [{ file: file.path, reason, ...foreign }],
    faults: [],
  });
  if (!/\.(ya?ml|json)$/i.test(file.path)) return aside('it is neither YAML nor JSON', { isForeign: true });
  if (file.size > LIMITS.fileBytes) return aside(`it has more than ${LIMITS.fileBytes} bytes`);
  const source = decode(file);
  if (!(source instanceof SourceText)) return { documents: [], setAside: [], faults: [source] };
  const documents: OpenSloDocument[] = [];
  const faults: Fault[] = [];
  let others = 0;
  const { objects, problems } = objectsIn(source, LIMITS);
  faults.push(...problems);
  for (const { data, at } of objects) {
    const document = new OpenSloDocument(data, at);
    const { apiVersion } = data;
    if (typeof apiVersion !== 'string' || !OPEN_SLO.test(apiVersion)) others += 1;
    else if (apiVersion !== VERSION) faults.push(otherVersion(document, apiVersion));
    else documents.push(document);
  }
  if (documents.length === 0 && faults.length === 0) return aside('it holds nothing of OpenSLO', { isForeign: true });
  const setAside = others === 0 ? [] : [{ file: file.path, reason: `${others} of its documents are not of OpenSLO` }];
  return { documents, setAside, faults };
}

function otherVersion(document: OpenSloDocument, version: string): Fault {
  return document.fault(
    ['apiVersion'],
    `Unexpected \`${version}\`, expected \`${VERSION}\``,
    version.includes('/v2')
      ? 'Version 2 is a draft that still changes. Export the objective as version 1.'
      : `Earlier drafts write windows and metrics in another way: \`timeWindow\` with a \`duration\`, and a \`metricSource\` in each metric. Write them so, then \`apiVersion: ${VERSION}\`.`,
  );
}
