/** The names that a new kind has in code and in sentences, and its line in the list of kinds. */
import ts from 'typescript';

export interface KindNames {
  /** `health-check` */
  readonly name: string;
  /** `decisions` */
  readonly area: string;
  /** `healthCheck` */
  readonly camel: string;
  /** `HealthCheck` */
  readonly Pascal: string;
  /** As the key of an interface: quoted where it must be. */
  readonly key: string;
  /** `health check` */
  readonly one: string;
  /** `Health check` */
  readonly One: string;
  /** `Health checks` */
  readonly Many: string;
  /** `a` or `an` */
  readonly a: string;
  readonly A: string;
  /** `health-checks` */
  readonly folder: string;
}

/** @param folder where its entries lie; the plural of the name where nothing is said */
export function kindNames(name: string, area: string, folder = plural(name)): KindNames {
  const camel = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const one = name.replaceAll('-', ' ');
  const a = /^[aeiou]/.test(name) ? 'an' : 'a';
  return {
    name,
    area,
    camel,
    Pascal: capital(camel),
    key: camel === name ? name : `'${name}'`,
    one,
    One: capital(one),
    Many: capital(folder.replaceAll('-', ' ')),
    a,
    A: capital(a),
    folder,
  };
}

/** The list of kinds with one more at its end; its layout is left to the formatter. */
export function withKind(list: string, { name, area, camel }: KindNames): string {
  return list
    .replace(/\n\nexport const/, `\nimport { ${camel} } from '#areas/${area}/${name}/kind.ts';$&`)
    .replace(/,?\s*\];\s*$/, `, ${camel}];\n`);
}

/** The words of its area with its name and its purpose among them, and what its pages say at the end. */
export function withLabel(words: string, { key, camel, One, Many }: KindNames): string {
  const purpose = 'Say in one sentence what readers find here.';
  const said = `${camel}: {
    points: (count: number) => \`\${count} \${count === 1 ? 'point' : 'points'}\`,
    sections: { points: 'What follows' },
  },`;
  return words
    .replace(/\bkinds: \{/, `$& ${key}: { one: '${One}', many: '${Many}', purpose: '${purpose}' },`)
    .replace(/\};\s*$/, (end) => said + end);
}

/** Whether the name can be that of a constant; TypeScript knows which words are reserved. */
export function isIdentifier(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, name);
  const token = scanner.scan();
  const { Identifier, LastFutureReservedWord } = ts.SyntaxKind;
  return (token === Identifier || token > LastFutureReservedWord) && scanner.getTokenEnd() === name.length;
}

function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
