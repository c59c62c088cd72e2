/** `waymark import incidents`: reviews in Markdown become incidents; what no field holds stays text, and what is missing is said. */
import { stringify } from 'yaml';
import { slug } from '#load/slug.ts';
import type { Fault, Imported, ImportedFile, Importer, ImportSettings } from '#model/importer.ts';
import { quoted } from '#model/quoted.ts';
import { entriesIn, type EntryFile } from '#source/documents/entry-files.ts';
import { counted } from '#words/number-words.ts';
import { offsetMeant } from './moments.ts';
import { readReview, type Review } from './read-review.ts';

export const incidents: Importer = {
  about: 'post-incident reviews',
  reads: ['Markdown, a file for each review'],
  options: {
    system: { value: '<system>', about: 'The system of reviews that name none of yours, such as checkout.' },
    severity: { value: '<1-4>', about: 'The severity of reviews that say none.' },
    zone: { value: '<offset>', about: 'The zone of times that say none: UTC, or +02:00.' },
  },
  read: importReviews,
};

function importReviews(source: Parameters<Importer['read']>[0], settings: ImportSettings): Imported {
  const zone = typeof settings.given.zone === 'string' ? offsetMeant(settings.given.zone) : undefined;
  const read = source.files.map((file) => ({ path: file.path, ...readReview(file, zone) }));
  const reviews = read.flatMap((each) => ('review' in each ? [each.review] : []));
  const around = surroundings(settings);
  const written = reviews.map((review) => ({ review, ...fileOf(review, around, settings) }));
  const fresh = written.flatMap(({ review, file, isNew }) => (file !== undefined && isNew ? [review] : []));
  return {
    files: written.flatMap(({ file }) => file ?? []),
    read: [counted(reviews.length, 'review')],
    notes: notesOn(
      fresh,
      written.flatMap(({ missing = [], review }) => (missing.length === 0 ? [] : [{ file: review.file, missing }])),
      around,
    ),
    understood: reviews.flatMap(({ understood }) => understood),
    setAside: read.flatMap((each) =>
      'reason' in each
        ? [
            {
              file: each.path,
              reason: each.reason,
              ...(/template|empty/.test(each.reason) ? { isForeign: true as const } : {}),
            },
          ]
        : 'fault' in each
          ? [{ file: each.path, reason: 'it cannot be read' }]
          : [],
    ),
    faults: [
      ...source.problems.map(({ location, message, hint }) => ({ location, message, hint })),
      ...read.flatMap((each) => ('fault' in each ? [each.fault] : [])),
      ...written.flatMap(({ fault }) => fault ?? []),
    ],
  };
}

/** What stands in the content folder: incidents, and the names by which people call systems, teams and roles. */
function surroundings({ existing }: ImportSettings) {
  const named = (folder: string, kind: string) =>
    entriesIn(existing, folder).flatMap(({ id, data }) => {
      const title = typeof data.title === 'string' ? [slug(data.title)] : [];
      return [id, ...title].map((name) => [name, `${kind}/${id}`] as const);
    });
  return {
    there: entriesIn(existing, 'incidents'),
    systems: new Map(named('systems', 'system')),
    parties: new Map([...named('roles', 'role'), ...named('teams', 'team')]),
    taken: new Set<string>(),
  };
}

type Around = ReturnType<typeof surroundings>;

interface Written {
  readonly file?: ImportedFile;
  readonly isNew?: boolean;
  readonly missing?: readonly string[];
  readonly fault?: Fault;
}

const isFrom = (entry: EntryFile, file: string) => entry.data['x-imported-from'] === file;

function fileOf(review: Review, around: Around, settings: ImportSettings): Written {
  const own = around.there.find((entry) => isFrom(entry, review.file));
  // From the first import on it is kept here: what people have added is not written over.
  if (own !== undefined) return { file: { path: own.path, content: own.text, replaces: true } };
  const id =
    slug(
      review.file
        .replace(/\.\w+$/, '')
        .split('/')
        .at(-1) ?? '',
    ) ||
    slug(review.title) ||
    'review';
  const isTaken = around.taken.has(id) || around.there.some((entry) => entry.id === id);
  if (isTaken) return { fault: taken(review, id) };
  around.taken.add(id);
  const fields = fieldsOf(review, around, settings);
  const missing = REQUIRED.filter((name) => fields[name] === undefined);
  const long = review.title.length <= 120 ? '' : `**${review.title}**\n\n`;
  const text = `${long}${frontText(review.front)}${review.text}`.trim();
  return {
    file: {
      path: `incidents/${id}.md`,
      content: `---\n${stringify(fields, { lineWidth: 0 })}---\n${text === '' ? '' : `\n${text}\n`}`,
    },
    isNew: true,
    missing,
  };
}

const REQUIRED = [
  'severity',
  'started',
  'detected',
  'resolved',
  'impact',
  'detection',
  'systems',
  'contributingFactors',
  'timeline',
];

function taken({ file }: Review, id: string): Fault {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    location: { file, start, end: start },
    message: `Unexpected second incident \`${id}\`, expected names of files that differ from each other and from those in \`incidents/\``,
    hint: `Rename the file, or add \`x-imported-from: ${file}\` to \`incidents/${id}\` where it is the same.`,
  };
}

function fieldsOf(
  review: Review,
  { systems, parties }: Around,
  { owner, today, given }: ImportSettings,
): Readonly<Record<string, unknown>> {
  const { facts, learned, front } = review;
  const known = facts.systems.flatMap((name) => systems.get(slug(name)) ?? []);
  const wanted = typeof given.system === 'string' ? (systems.get(slug(given.system)) ?? given.system) : undefined;
  const affected = known.length > 0 ? [...new Set(known)] : wanted === undefined ? [] : [wanted];
  const severity = facts.severity ?? (/^[1-4]$/.test(String(given.severity)) ? Number(given.severity) : undefined);
  const actions = review.actions.map((action) => ({
    ...action,
    owner: parties.get(slug(action.owner ?? '')) ?? action.owner,
  }));
  const all: readonly (readonly [string, unknown])[] = [
    ['title', review.title.slice(0, 120).trim()],
    ['summary', review.summary],
    ['owner', owner],
    ['reviewed', today],
    ['severity', severity],
    ['started', facts.started],
    ['detected', facts.detected],
    ['mitigated', facts.mitigated],
    ['resolved', facts.resolved],
    ['impact', review.impact],
    ['detection', facts.detection],
    ['systems', affected],
    ['contributingFactors', review.factors],
    ...Object.entries(learned),
    ['timeline', review.timeline],
    ['actions', actions],
    ...foreign(front),
    ['x-imported-from', review.file],
  ];
  return Object.fromEntries(
    all.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** A field of other tools is kept under a name of one's own, where it is a setting; what has words in it is for readers. */
function foreign(front: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(front).flatMap(([key, value]) =>
    key === 'title' || value === null || value === undefined || slug(key) === '' || wordsOf(value) !== undefined
      ? []
      : [[`x-${slug(key)}`, value] as const],
  );
}

/** None for a setting: a word, a number, a day. */
function wordsOf(value: unknown): string | undefined {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isText = parts.some((part) => typeof part === 'string' && /\p{L}\S*\s+\S/u.test(part));
  return isText && parts.every((part) => typeof part === 'string')
    ? parts.join(', ').replace(/\s+/g, ' ').trim()
    : undefined;
}

function frontText(front: Readonly<Record<string, unknown>>): string {
  const points = Object.entries(front).flatMap(([key, value]) => {
    const words = key === 'title' ? undefined : wordsOf(value);
    const name = key.replace(/[-_]+/g, ' ');
    return words === undefined ? [] : [`- **${name.charAt(0).toUpperCase()}${name.slice(1)}:** ${words}`];
  });
  return points.length === 0 ? '' : `${points.join('\n')}\n\n`;
}

interface Lacking {
  readonly file: string;
  readonly missing: readonly string[];
}

/** What was filled in, left as text, or is missing, so that nobody takes it for what the review says. */
function notesOn(fresh: readonly Review[], lacking: readonly Lacking[], { parties }: Around): readonly string[] {
  const factors = fresh.reduce((sum, review) => sum + review.factors.length, 0);
  const untyped = fresh.reduce((sum, { timeline }) => sum + timeline.filter(({ kind }) => kind === 'other').length, 0);
  const owners = fresh.flatMap(({ actions }) =>
    actions.flatMap(({ owner }) => (owner === undefined || parties.has(slug(owner)) ? [] : [owner])),
  );
  const undone = fresh.filter(({ left }) => left.actions > 0);
  return [
    ...lacking.map(
      ({ file, missing }) => `${file} does not say ${quoted(missing)}: add them, \`waymark check\` asks for each`,
    ),
    ...(factors === 0
      ? []
      : [
          `${counted(factors, 'contributing factor')} taken as \`technical\`: reviews do not say where one lies; correct \`kind\``,
        ]),
    ...(untyped === 0 ? [] : [`${counted(untyped, 'event')} of timelines taken as \`other\``]),
    ...(owners.length === 0
      ? []
      : [`${quoted([...new Set(owners)])} own actions and are no role or team here: name the role, and no person`]),
    ...undone.map(
      ({ file, left }) => `${file}: ${counted(left.actions, 'action')} without an owner or a day stay in the text`,
    ),
    ...fresh.flatMap(({ file, left }) =>
      left.timeline === undefined
        ? []
        : [
            `${file}: its timeline stays in the text, for its times say no ${left.timeline}${left.timeline === 'zone' ? '; give one with `--zone`' : ''}`,
          ],
    ),
  ];
}
