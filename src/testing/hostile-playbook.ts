/** A playbook that attacks its readers: each text that a schema lets through, of every kind and of the configuration, tries to become markup. */
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { kinds } from '#areas/kinds.ts';
import { schemaAt } from '#load/schema-walk.ts';
import { tableRows } from '#load/table/table-rows.ts';
import { configSchema } from '#model/config.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { everyKind, fullest } from './site/every-kind.ts';
import type { Files } from './temporary-playbook.ts';

/** Leaves whatever it stands in: an element, a value in quotes of either sort, raw text, a comment, a section of XML, a line. */
const BREAKER = `]]>--></script></title></textarea><img src=x onerror=go()>" onfocus="go()' onfocus='go()\nX-ATTACK:`;

/** Prose may hold pictures of its own, and in every place that Markdown has for words. */
const LINE = BREAKER.replace('<img src=x onerror', '<b onclick').split('\n', 1)[0] ?? '';
const PROSE = [
  LINE,
  `## ${LINE}`,
  `| ${LINE} | Words |\n| --- | --- |\n| ${LINE} | Words |`,
  ...['', 'text', 'ts', 'html'].map(
    (lang) => `\`\`\`${lang} title='${BREAKER.replace('\n', ' ')}'\n${BREAKER}\n\`\`\``,
  ),
  `[Words](https://example.org/ '${LINE.replaceAll("'", '"')}') and \`${LINE}\``,
  `:::note[Words <b onclick=go()>" onfocus="go()]\n${LINE}\n:::`,
].join('\n\n');

/** What a text field may take, the worst first: an address has no spaces in it, and a glyph is one letter. */
const ATTACKS: readonly ((place: number) => string)[] = [
  (place) => `${BREAKER}${place}`,
  (place) => `https://example.org/${place}?a=b&c="><img/src=x/onerror=go()>'onfocus='go()`,
  (place) => ['<', '>', '"', "'", '&'][place % 5] ?? '<',
];

/** Texts that name something else, so that another text is a mistake that `check` finds. */
const NAMES = /(?:^|\.)(?:dimensionValues|answers)\.|^logo\.src$|^mapsTo\.\d+\.term$/;

export interface HostilePlaybook {
  readonly files: Files;
  /** How many texts attack. */
  readonly places: number;
}

export function hostilePlaybook(): HostilePlaybook {
  let places = 0;
  const attackOn = (leaf: z.core.$ZodType) => {
    const attack = ATTACKS.map((make) => make(places + 1)).find((text) => isTaken(leaf, text));
    if (attack !== undefined) places += 1;
    return attack;
  };
  const attacked = (data: unknown, schema: z.core.$ZodType, path: Path = []): unknown => {
    if (Array.isArray(data)) return data.map((item, index) => attacked(item, schema, [...path, index]));
    if (isRecord(data))
      return Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, attacked(value, schema, [...path, key])]),
      );
    const leaf = typeof data === 'string' && !NAMES.test(path.join('.')) ? schemaAt(schema, path) : undefined;
    return (leaf && attackOn(leaf)) ?? data;
  };
  const entries = kinds.map((kind) => {
    const { name, folder, schema } = kind;
    const { text, extension } = fullest(kind);
    const [, front = text, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const yaml = stringify(attacked({ ...fieldsOf(front), ...ownOf(name, fieldsOf(front)) }, schema));
    const prose = `${body}\n${PROSE}\n`;
    const written = extension === 'yaml' ? yaml : `---\n${yaml}---\n${prose}`;
    return [`${folder.name}/hostile-${name}.${extension}`, written] as const;
  });
  const tables = kinds.flatMap((kind) => {
    const { name, folder, schema, table } = kind;
    if (table === undefined) return [];
    const [, front = fullest(kind).text] = /^---\n(.*?)\n---\n/s.exec(fullest(kind).text) ?? [];
    const said = Object.entries(fieldsOf(front)).filter(([field]) => field !== 'links' && !field.startsWith('x-'));
    const data = attacked({ ...Object.fromEntries(said), aliases: [] }, schema);
    const rows = tableRows([{ id: `hostile-row-${name}`, data: schema.parse(data), extensions: {} }], schema);
    return [[`${folder.name}/hostile-table.csv`, tableOf(rows)] as const];
  });
  const facts = kinds.flatMap(({ name, folder, facts: columns }) => {
    if (columns === undefined) return [];
    const lines = SERIES_NOTES.slice(0, 1).map((note) => {
      places += 1;
      return [`example-${columns.about}`, 'health-endpoint', columns.states[0] ?? '', '2026-04-14', note(places)];
    });
    return [
      [
        `${folder.name}/hostile-${name}.facts.csv`,
        tableOf([[columns.about, columns.part, 'state', 'date', 'evidence'], ...lines]),
      ] as const,
    ];
  });
  const configuration = stringify(attacked(CONFIGURATION, configSchema));
  const series = kinds.flatMap(({ name, folder, series: columns }) => {
    if (columns === undefined) return [];
    const rows = SERIES_NOTES.map((note, index) => {
      places += 1;
      return ['date', ...columns.numbers]
        .map((column) => (column === 'date' ? `2026-04-0${index + 1}` : String(index + 1)))
        .concat(note(places));
    });
    // The smallest entry has no values of its own.
    return [[`${folder.name}/example-${name}.csv`, tableOf([['date', ...columns.numbers, 'note'], ...rows])] as const];
  });
  return {
    files: {
      ...everyKind,
      ...Object.fromEntries([...entries, ...tables, ...facts, ...series]),
      'playbook.yaml': configuration,
      [MARK]: DRAWING,
    },
    places,
  };
}

/** What stands beside a number: markup, a link that runs, a formula, and letters that turn the line around. */
const SERIES_NOTES: readonly ((place: number) => string)[] = [
  (place) => `${BREAKER}${place}`,
  (place) => `[Words](javascript:go()) <a href="javascript:go()">X-ATTACK:${place}</a>`,
  (place) => `=HYPERLINK("https://example.org/${place}?"&A1;"Words")`,
  (place) => `\u202Elevel\u202C @go() X-ATTACK:${place}`,
];

function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
}

function fieldsOf(front: string): Readonly<Record<string, unknown>> {
  const data: unknown = parse(front);
  if (!isRecord(data)) throw new Error('A fixture is a map.');
  return data;
}

/** What only one entry may have. */
function ownOf(kind: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    aliases: [`hostile-${kind}-before`],
    ...('number' in fields ? { number: 666 } : {}),
    ...('code' in fields ? { code: 'HOSTILE-1' } : {}),
    ...(kind === 'snapshot' ? { date: '2026-04-11' } : {}),
  };
}

function isTaken(leaf: z.core.$ZodType, text: string): boolean {
  return (leaf as z.ZodType).safeParse(text).success;
}

const MARK = `guides/"><img src=x onerror=go()>'onfocus='go().svg`;
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>';

/** All that a configuration can say in words of its author. */
const CONFIGURATION = {
  name: 'Example',
  description: 'The playbook of an engineering organisation.',
  language: 'en',
  site: 'https://playbook.example.org',
  base: '/',
  repository: { url: 'https://github.com/example/playbook', branch: 'main', folder: 'content' },
  logo: { src: MARK, alt: 'A mark' },
  home: {
    tagline: 'What we agreed on.',
    paths: [
      { audience: 'engineer', label: 'I build', question: 'Where to begin?', links: ['guide/example-guide'] },
      { audience: 'manager', label: 'I lead', question: 'What to ask?', links: ['guide/hostile-guide'] },
    ],
  },
};
