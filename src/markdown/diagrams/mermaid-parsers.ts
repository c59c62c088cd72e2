/** Mermaid's own parsers without its drawing: the one place that knows Mermaid. */
// cspell:ignore MUBBAK HPSUCWAI IHNXF EYBAPDEH MALGAFMO NDRBG FJNEA
import DOMPurify from 'dompurify';
import { encodeEntities, decodeEntities } from 'mermaid/dist/chunks/mermaid.core/chunk-6MUBBAK2.mjs';
import { reset, setSiteConfig } from 'mermaid/dist/chunks/mermaid.core/chunk-BG4553SI.mjs';
import { JSON_SCHEMA, load } from 'mermaid/dist/chunks/mermaid.core/chunk-HPSUCWAI.mjs';
import { diagram as classes } from 'mermaid/dist/chunks/mermaid.core/classDiagram-v2-L25IHNXF.mjs';
import { diagram as entities } from 'mermaid/dist/chunks/mermaid.core/erDiagram-EYBAPDEH.mjs';
import { diagram as flowchart } from 'mermaid/dist/chunks/mermaid.core/flowDiagram-MALGAFMO.mjs';
import { diagram as sequence } from 'mermaid/dist/chunks/mermaid.core/sequenceDiagram-5NDRBG5M.mjs';
import { diagram as states } from 'mermaid/dist/chunks/mermaid.core/stateDiagram-v2-FJ4FJNEA.mjs';

// It cleans labels by the DOM, which Node has none of. Our drawing takes labels for text and escapes all of them.
Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });

// Addresses stay as they are written: we judge them as those of Markdown.
setSiteConfig({ securityLevel: 'loose', maxEdges: 10_000 });

/** A colour is told from the first word of a title by what a browser takes for one; names are told by `isColour`. */
const BROWSER = { CSS: { supports: (_: string, value: string) => isColour(value) } };

const definitions = { flowchart, sequence, state: states, class: classes, er: entities };

export interface Databases {
  flowchart: MermaidFlowDb;
  sequence: MermaidSequenceDb;
  state: MermaidStateDb;
  class: MermaidGraphDb;
  er: MermaidGraphDb;
}

export { decodeEntities };

/** @throws what Mermaid throws at a text that it cannot read */
export function parse<Kind extends keyof Databases>(kind: Kind, text: string): Databases[Kind] {
  reset();
  // The record holds the definition of each kind under its name.
  const { parser, init, ...rest } = definitionOf(definitions[kind] as unknown as MermaidDefinition<Databases[Kind]>);
  const { db } = rest;
  (parser.parser ?? parser).yy = db;
  db.clear();
  init?.({});
  return inBrowser(() => {
    parser.parse(`${encodeEntities(text)}\n`);
    return db;
  });
}

/** The parts of a definition; `db` is made once. */
function definitionOf<Db extends MermaidDb>(definition: MermaidDefinition<Db>) {
  return { parser: definition.parser, init: definition.init, db: definition.db };
}

/** What stands between the lines `---` at the start. @throws where that is no YAML */
export function frontMatter(text: string): unknown {
  return load(text, { schema: JSON_SCHEMA });
}

/** Parsing is synchronous, so that nobody else sees the window. */
function inBrowser<Result>(run: () => Result): Result {
  const scope = globalThis as { window?: unknown };
  const had = Object.hasOwn(scope, 'window');
  const before = scope.window;
  scope.window = BROWSER;
  try {
    return run();
  } finally {
    if (had) scope.window = before;
    else delete scope.window;
  }
}

// cspell:disable
const NAMES = new Set(
  (
    'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue ' +
    'chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen ' +
    'darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue ' +
    'darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick ' +
    'floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink ' +
    'indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan ' +
    'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray ' +
    'lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue ' +
    'mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred ' +
    'midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid ' +
    'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple ' +
    'rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue ' +
    'slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato transparent turquoise violet ' +
    'wheat white whitesmoke yellow yellowgreen currentcolor'
  ).split(' '),
);
// cspell:enable

function isColour(value: string): boolean {
  const word = value.trim().toLowerCase();
  return NAMES.has(word) || /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|^(?:rgb|hsl)a?\([^()]*\)$/.test(word);
}
