/** The attributes of an element of a picture: what is written of them, and what is refused. */
import type { QualifiedAttribute, QualifiedTag } from 'sax';
import { shortened } from '#model/printable.ts';
import { carriedSvg, foreignIn, isCarriedImage, isLink, isPart } from './addresses.ts';
import { ANIMATIONS, FREE_TEXT, isAllowedAttribute, isMovable, XLINK, XML } from './allowed.ts';
import { escaped, unsafe, type Fault } from './fault.ts';

/** Reads a picture within the picture; nothing where there are too many of them. */
type ReadWithin = (source: string) => { readonly svg: string; readonly faults: readonly Fault[] } | undefined;

interface Given {
  readonly written: string;
  /** With offsets of the text of the tag. */
  readonly refused: readonly Fault[];
  /** It animates nothing that is shown. */
  readonly isLeftOut: boolean;
}

/** @param text of the tag, as it was written */
export function attributesOf(tag: QualifiedTag, text: string, within: ReadWithin): Given {
  const written: string[] = [];
  const refused: Fault[] = [];
  let isLeftOut = false;
  for (const attribute of Object.values(tag.attributes)) {
    const name = nameOf(attribute);
    if (name === undefined) continue;
    const refuse = (actual: string, expected: string) =>
      void refused.push({ ...unsafe(actual, expected), ...placeOf(attribute.name, text) });
    const { value } = attribute;
    if (/^on/i.test(name)) refuse(`\`${name}\``, 'a picture that runs nothing');
    else if (/^(xlink:)?href$/.test(name)) {
      const address = addressOf(tag.local, value, within);
      if (address === undefined) refuse(`address \`${shortened(value)}\``, expectedAt(tag.local));
      else written.push(` ${name}="${escaped(address)}"`);
    } else if (name === 'attributeName' && ANIMATIONS.has(tag.local)) {
      const moved = value.trim().replace(/^.*:/, '');
      if (/^(href|on.*)$/i.test(moved)) refuse(`animation of \`${value}\``, 'one of shapes and paint');
      if (isMovable(moved)) written.push(` ${name}="${escaped(value)}"`);
      else isLeftOut = true;
    } else if (isAllowedAttribute(name)) {
      const foreign = isFree(name) ? undefined : foreignIn(value);
      if (foreign === undefined) written.push(` ${name}="${escaped(value)}"`);
      else refuse(`\`${name}="${shortened(value)}"\``, 'a value that loads nothing');
    }
  }
  return { written: written.join(''), refused, isLeftOut };
}

/** With its prefix where it is one of the two namespaces that SVG knows; none where it is another's. */
function nameOf({ local, uri }: QualifiedAttribute): string | undefined {
  if (uri === '') return local;
  return uri === XLINK ? `xlink:${local}` : uri === XML ? `xml:${local}` : undefined;
}

/** The address as it is published; none where it is refused. */
function addressOf(element: string, address: string, within: ReadWithin): string | undefined {
  if (address.trim() === '' || isPart(address)) return address;
  if (element === 'a') return isLink(address) ? address : undefined;
  if (element !== 'image' && element !== 'feImage') return undefined;
  if (isCarriedImage(address)) return address;
  const carried = carriedSvg(address);
  const read = carried === undefined ? undefined : within(carried);
  return read === undefined || read.faults.length > 0
    ? undefined
    : `data:image/svg+xml;base64,${Buffer.from(read.svg).toString('base64')}`;
}

function expectedAt(element: string): string {
  if (element === 'a') return 'a web address';
  return element === 'image' || element === 'feImage' ? 'an image that is embedded' : 'a part of this picture, `#…`';
}

function isFree(name: string): boolean {
  return FREE_TEXT.has(name) || /^(aria|data)-/.test(name);
}

function placeOf(name: string, text: string): Pick<Fault, 'from' | 'to'> {
  const at = text.search(new RegExp(`\\s${name.replaceAll(/[^\w:-]/g, '.')}\\s*=`));
  return at === -1 ? { from: 0, to: text.length } : { from: at + 1, to: at + 1 + name.length };
}
