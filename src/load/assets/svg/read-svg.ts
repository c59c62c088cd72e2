/** Reads an SVG image as XML, as a browser would, writes the allowed part, and reports anything that could run or load something. */
import sax, { type QualifiedTag } from 'sax';
import { foreignIn, withoutForeignFonts } from './addresses.ts';
import { ACTIVE, ELEMENTS, SVG, XHTML, XLINK } from './allowed.ts';
import { attributesOf } from './attributes.ts';
import { broken, escaped, HTML, notSvg, REPLACED_HTML, unsafe, type Fault } from './fault.ts';

export interface ReadSvg {
  /** What may be published where there is no fault. */
  readonly svg: string;
  readonly faults: readonly Fault[];
}

/** Deeper than any drawing, and shallow enough to read fast. */
const DEEPEST = 256;
/** Pictures within pictures within pictures: more than any program writes. */
const DEEPEST_PICTURE = 3;

interface Open {
  /** Nothing where the element is left out with all that is in it. */
  readonly name: string | undefined;
  readonly from: number;
  /** Of a style sheet: its text, which may come in pieces. */
  css: string;
  /** Of a `switch`: HTML in it, and whether anything else can stand in for that. */
  html?: Pick<Fault, 'from' | 'to'>;
  hasOther?: boolean;
}

/** Stops reading at a fault that makes the rest meaningless. */
class Stop extends Error {}

export function readSvg(source: string, depth = 0): ReadSvg {
  const out: string[] = [];
  const faults: Fault[] = [];
  const open: Open[] = [];
  const parser = sax.parser(true, { xmlns: true, position: true, strictEntities: true });
  const tagPlace = () => ({ from: parser.startTagPosition - 1, to: parser.position });
  const within = (text: string) => (depth < DEEPEST_PICTURE ? readSvg(text, depth + 1) : undefined);

  function stop(words: Omit<Fault, 'from' | 'to'>, place: Pick<Fault, 'from' | 'to'>): never {
    faults.push({ ...words, ...place });
    throw new Stop();
  }

  function opened(tag: QualifiedTag): Open {
    const place = tagPlace();
    const parent = open.at(-1);
    const leftOut: Open = { name: undefined, from: place.from, css: '' };
    if (parent === undefined && !(tag.uri === SVG && tag.local === 'svg')) stop(notSvg(tag.local, SVG), place);
    if (parent !== undefined && (parent.name === undefined || parent.name === 'style')) return leftOut;
    if (tag.uri === XHTML || (tag.uri === SVG && ACTIVE.has(tag.local))) {
      faults.push({ ...unsafe(`\`<${tag.local}>\``, 'a picture that runs nothing'), ...place });
      return leftOut;
    }
    if (tag.uri === SVG && tag.local === 'foreignObject') {
      if (isForOneProgram(tag)) return leftOut;
      if (parent?.name === 'switch') parent.html ??= place;
      else faults.push({ ...HTML, ...place });
      return leftOut;
    }
    if (tag.uri !== SVG || !ELEMENTS.has(tag.local)) return leftOut;
    const { written, refused, isLeftOut } = attributesOf(tag, source.slice(place.from, place.to), within);
    for (const each of refused) faults.push({ ...each, from: place.from + each.from, to: place.from + each.to });
    if (isLeftOut) return leftOut;
    if (parent !== undefined) parent.hasOther = true;
    const namespaces = parent === undefined ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : '';
    out.push(`<${tag.local}${namespaces}${written}>`);
    return { ...leftOut, name: tag.local };
  }

  function closed({ name, from, css, html, hasOther }: Open): void {
    if (name === undefined) return;
    if (name === 'style') out.push(escaped(sheet(css, from)));
    out.push(`</${name}>`);
    if (html !== undefined) faults.push({ ...(hasOther === true ? REPLACED_HTML : HTML), ...html });
  }

  function sheet(text: string, from: number): string {
    const css = withoutForeignFonts(text);
    const foreign = foreignIn(css);
    if (foreign === undefined) return css;
    const at = Math.max(source.indexOf(foreign, from), from);
    faults.push({ ...unsafe(`\`${foreign}\``, 'styles that load nothing'), from: at, to: at + foreign.length });
    return '';
  }

  function write(text: string): void {
    const around = open.at(-1);
    if (around?.name === 'style') around.css += text;
    else if (around?.name !== undefined) out.push(escaped(text));
  }

  parser.onerror = (error) => {
    const at = Math.min(parser.position, source.length);
    stop(broken(error.message.split('\n')[0] ?? ''), { from: Math.max(at - 1, 0), to: at });
  };
  parser.ondoctype = (text) => void Object.assign(parser.ENTITIES, entitiesIn(text));
  parser.onprocessinginstruction = ({ name }) => {
    const from = source.lastIndexOf('<?', parser.position);
    if (name.toLowerCase() === 'xml-stylesheet')
      faults.push({ ...unsafe(`\`<?${name}?>\``, 'styles that load nothing'), from, to: parser.position });
  };
  parser.onopentag = (tag) => {
    if (open.length >= DEEPEST) stop(broken(`more than ${DEEPEST} levels`), tagPlace());
    open.push(opened(tag));
  };
  parser.onclosetag = () => {
    const last = open.pop();
    if (last !== undefined) closed(last);
  };
  parser.ontext = write;
  parser.oncdata = write;

  try {
    parser.write(source).close();
    if (out.length === 0) stop(broken('there is none in it'), { from: 0, to: 0 });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return { svg: `${out.join('')}\n`, faults };
}

/** Illustrator stores its own document in a `switch` branch that browsers never show. */
function isForOneProgram({ attributes }: QualifiedTag): boolean {
  const { requiredExtensions } = attributes;
  return requiredExtensions !== undefined && !['', XHTML].includes(requiredExtensions.value.trim());
}

/** Entities that older programs declare as short names; none that contain markup or other entities. */
function entitiesIn(doctype: string): Readonly<Record<string, string>> {
  const declared = doctype.matchAll(/<!ENTITY\s+([\w:.-]+)\s+(?:"([^"<&%]{0,100})"|'([^'<&%]{0,100})')\s*>/g);
  return Object.fromEntries([...declared].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}
