/** No picture runs or loads anything, and what programs export is not refused without need. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSvg } from './read-svg.ts';

const picture = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Whatever is written is harmless, whether or not its reading was refused. */
function expectHarmless(svg: string): void {
  const bare = svg.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '');
  expect(bare).not.toMatch(/<(script|foreignObject|iframe|handler|\w+:)/i);
  expect(bare).not.toMatch(/<[^>]*\son\w+\s*=/i);
  expect(bare).not.toMatch(/javascript:|vbscript:|evil|@import|xml-stylesheet|<!/i);
}

describe('what runs or loads something is refused', () => {
  test.each([
    ['a script', picture('<script>alert(1)</script>')],
    ['a script that lies elsewhere', picture('<script href="https://evil.example/x.js"/>')],
    ['a script under a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>evil()</s:script></s:svg>'],
    ['a script of HTML', picture('<h:script xmlns:h="http://www.w3.org/1999/xhtml">evil()</h:script>')],
    ['a script in a group', picture('<g><g><script>evil()</script></g></g>')],
    ['a script in a link', picture('<a href="#x"><script>evil()</script></a>')],
    ['a handler of the picture', picture('', 'onload="evil()"')],
    ['a handler of a shape', picture('<rect onclick="evil()"/>')],
    ['a handler of an animation', picture('<animate onbegin="evil()" attributeName="x"/>')],
    ['a handler in capitals', picture('<rect ONCLICK="evil()"/>')],
    ['HTML', picture('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="evil()"/></foreignObject>')],
    ['a frame', picture('<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>')],
    ['an audio', picture('<audio src="https://evil.example/a"/>')],
    ['a link that runs', picture('<a href="javascript:evil()"><text>x</text></a>')],
    ['a link that runs, of old', picture('<a xlink:href="javascript:evil()"><text>x</text></a>')],
    ['a link that hides it', picture('<a href=" java&#10;script:evil()"><text>x</text></a>')],
    ['a link to data', picture(`<a href="data:text/html;base64,${base64('<script>evil()</script>')}"/>`)],
    ['an image from elsewhere', picture('<image href="https://evil.example/x.png"/>')],
    ['an image from elsewhere, of old', picture('<image xlink:href="//evil.example/x.png"/>')],
    ['an image in a filter', picture('<filter><feImage href="https://evil.example/x.png"/></filter>')],
    ['HTML as an image', picture(`<image href="data:text/html;base64,${base64('<script>evil()</script>')}"/>`)],
    [
      'a script in an image',
      picture(`<image href="data:image/svg+xml;base64,${base64(picture('<script>evil()</script>'))}"/>`),
    ],
    [
      'a script in an image, encoded',
      picture(`<image href="data:image/svg+xml,${encodeURIComponent(picture('<script>evil()</script>'))}"/>`),
    ],
    ['another picture', picture('<use href="https://evil.example/x.svg#a"/>')],
    ['a carried picture', picture(`<use href="data:image/svg+xml;base64,${base64(picture('', 'id="a"'))}#a"/>`)],
    ['a gradient from elsewhere', picture('<linearGradient href="https://evil.example/x.svg#a"/>')],
    ['paint from elsewhere', picture('<rect fill="url(https://evil.example/x.svg#a)"/>')],
    ['paint behind paint', picture('<rect fill="url(#a) url(https://evil.example/x)"/>')],
    ['paint with an escape', picture('<rect fill="u\\72l(https://evil.example/x)"/>')],
    ['a filter from elsewhere', picture('<rect filter="url(\'https://evil.example/x.svg#f\')"/>')],
    ['a cursor from elsewhere', picture('<rect cursor="image-set(\'https://evil.example/c\' 1x)"/>')],
    ['a style from elsewhere', picture('<rect style="fill:url(https://evil.example/x)"/>')],
    ['an import', picture('<style>@import "https://evil.example/x.css";</style>')],
    ['an import with an escape', picture('<style>@\\69mport "https://evil.example/x.css";</style>')],
    ['a sheet that loads', picture('<style>rect { background: url("https://evil.example/x") }</style>')],
    ['a sheet in pieces', picture('<style>rect { fill: u<![CDATA[rl(https://evil.example/x)]]> }</style>')],
    ['a sheet with a hole', picture('<style>rect { fill: u<!-- -->rl(https://evil.example/x) }</style>')],
    ['a sheet that plays with quotes', picture('<style>a{b:"url("#;fill:url(https://evil.example/x);c:")"}</style>')],
    ['a sheet around it', `<?xml-stylesheet href="https://evil.example/x.css"?>${picture('')}`],
    ['an animation of a link', picture('<a href="#"><animate attributeName="href" to="javascript:evil()"/></a>')],
    [
      'an animation of a link, of old',
      picture('<a href="#"><set attributeName="xlink:href" to="javascript:evil()"/></a>'),
    ],
    ['an animation of a handler', picture('<set attributeName="onclick" to="evil()"/>')],
    ['an animation of paint', picture('<animate attributeName="fill" to="url(https://evil.example/x)"/>')],
    ['an entity that is markup', `<!DOCTYPE svg [<!ENTITY x "<script>evil()</script>">]>${picture('&x;')}`],
    [
      'an entity from elsewhere',
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/evil">]>${picture('<text>&x;</text>')}`,
    ],
    ['entities that grow', `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${picture('<text>&b;</text>')}`],
    ['too many levels', picture('<g xmlns:a="b">'.repeat(300) + '</g>'.repeat(300))],
  ])('%s', (_, source) => {
    const { svg, faults } = readSvg(source);
    expect(faults.filter(({ sort }) => sort !== 'fallback')).not.toEqual([]);
    expectHarmless(svg);
  });

  test('a fault is reported at its cause', () => {
    const source = picture('<rect width="1"\n  onclick="evil()"/>');
    const [fault] = readSvg(source).faults;
    expect(source.slice(fault?.from, fault?.to)).toBe('onclick');
  });

  test('whatever is written between', () => {
    const piece = fc.constantFrom(
      ...['<script>', '</script>', '<g>', '</g>', '<style>', '</style>', '<![CDATA[', ']]>', '<!--', '-->'],
      ...['url(', ')', '"', "'", '#a', 'https://evil.example/', '@import', '{', '}', ';', '\\'],
      ...['<rect onclick="evil()"/>', '<a href="', '"/>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { svg, faults } = readSvg(picture(`<style>${pieces.join('')}</style>${pieces.join('')}`));
        if (faults.length === 0)
          expect(svg.replaceAll(/>[^<]*</g, (text) => (text.includes('{') ? text : '><'))).not.toMatch(
            /<script|\son\w+=|url\(https/,
          );
      }),
    );
  });
});

describe('what programs export is published', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'Inkscape',
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="10mm" viewBox="0 0 10 10" version="1.1" id="svg1" inkscape:version="1.3" sodipodi:docname="a.svg"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <sodipodi:namedview id="n" pagecolor="#ffffff"/><metadata><rdf:RDF/></metadata>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer"><path style="fill:#f00;stroke-width:0.26;-inkscape-stroke:none" d="M0 0h1"/></g>
</svg>`,
      ['viewBox="0 0 10 10"', 'style="fill:#f00;stroke-width:0.26;-inkscape-stroke:none"', 'd="M0 0h1"'],
    ],
    [
      'Illustrator',
      `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0 -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
  <!ENTITY ns_svg "http://www.w3.org/2000/svg">
]>
<svg version="1.1" xmlns:i="&ns_ai;" xmlns="&ns_svg;" x="0px" viewBox="0 0 1 1" style="enable-background:new 0 0 1 1;" xml:space="preserve">
<style type="text/css">.st0{fill:#FF0000;} .st1{clip-path:url(#SVGID_2_);}</style>
<switch><foreignObject requiredExtensions="&ns_ai;" width="1" height="1"><i:aipgfRef id="a"/></foreignObject>
<g i:extraneous="self"><path class="st0" d="M0 0"/></g></switch></svg>`,
      ['.st0{fill:#FF0000;}', 'clip-path:url(#SVGID_2_)', '<g><path class="st0"', 'xml:space="preserve"'],
    ],
    [
      'Figma',
      picture(
        `<g clip-path="url(#clip0_1_2)" filter="url(#filter0_d)"><rect fill="url(#pattern0)"/></g><defs><pattern id="pattern0" patternContentUnits="objectBoundingBox"><use xlink:href="#image0" transform="scale(0.5)"/></pattern><image id="image0" width="2" height="2" xlink:href="${PNG}"/></defs>`,
        'fill="none"',
      ),
      ['filter="url(#filter0_d)"', '<use xlink:href="#image0"', PNG],
    ],
    [
      'Graphviz',
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg width="8pt" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><g id="a_node1"><a xlink:href="https://example.org/" xlink:title="A &amp; B" target="_blank"><ellipse fill="none" stroke="black" cx="27" rx="27"/><text text-anchor="middle">A &lt; B</text></a></g></svg>`,
      ['xlink:href="https://example.org/"', 'xlink:title="A &amp; B"', 'A &lt; B'],
    ],
    [
      'PlantUML',
      `<?xml version="1.0" encoding="us-ascii" standalone="no"?><svg xmlns="http://www.w3.org/2000/svg" contentStyleType="text/css" preserveAspectRatio="none" zoomAndPan="magnify"><?plantuml 1.2024?><defs/><text lengthAdjust="spacing" textLength="40">Ops</text><?plantuml-src SoWk?></svg>`,
      ['textLength="40"', 'Ops'],
    ],
    [
      'Matplotlib',
      picture(
        '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>',
      ),
      ['*{stroke-linejoin: round; stroke-linecap: butt}'],
    ],
    [
      'Excalidraw',
      picture(
        '<defs><style class="style-fonts">@font-face { font-family: "Virgil"; src: url("https://excalidraw.com/Virgil.woff2"); } .a { fill: red }</style></defs><mask id="m"/><text style="white-space: pre;">Hi</text>',
      ),
      ['.a { fill: red }', '<mask id="m">'],
    ],
    [
      'a program of icons',
      picture(`<image href="data:image/svg+xml;base64,${base64(picture('<path d="M1 1"/>'))}"/>`),
      ['<image href="data:image/svg+xml;base64,'],
    ],
    [
      'an animation',
      picture('<circle r="1"><animate attributeName="r" values="1;2" dur="1s" repeatCount="indefinite"/></circle>'),
      ['values="1;2"'],
    ],
    [
      'prefixes',
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:rect width="1"/></svg:svg>',
      ['<rect width="1">'],
    ],
  ])('by %s', (_, source, kept) => {
    const { svg, faults } = readSvg(source);
    expect(faults).toEqual([]);
    for (const each of kept) expect(svg).toContain(each);
    expect(svg).not.toMatch(/excalidraw\.com|inkscape:|<metadata|<!|<\?/);
    expect(readSvg(svg)).toEqual({ svg: svg.replace(/\n\n$/, '\n'), faults: [] });
  });

  test('by draw.io, with the fallback for its HTML', () => {
    const { svg, faults } = readSvg(
      picture(
        '<g><switch><foreignObject requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"><div xmlns="http://www.w3.org/1999/xhtml">On call</div></foreignObject><text x="1">On call</text></switch></g><switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a transform="translate(0,-5)" xlink:href="https://www.drawio.com/doc/faq/svg-export-text-problems" target="_blank"><text>Text is not SVG - cannot display</text></a></switch>',
      ),
    );
    expect(faults.map(({ sort }) => sort)).toEqual(['fallback']);
    expect(svg).toContain('<switch><text x="1">On call</text></switch>');
  });
});

test.each([
  ['an element left open', picture('<g>')],
  ['a bare ampersand', picture('<text>R&D</text>')],
  ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['nothing', ''],
  ['text', 'rota'],
  ['a prefix that is not declared', picture('<x:g/>')],
])('%s is no picture', (_, source) => expect(readSvg(source).faults.map(({ sort }) => sort)).toEqual(['broken']));
