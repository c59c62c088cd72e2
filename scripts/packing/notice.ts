/** The licences of the packages whose code is part of this one: their texts have to come along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  /** Some say it in a file only. */
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** The packages that files lie in, by their folder from the working directory. */
export function packagesOf(files: readonly string[]): readonly string[] {
  const found = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(found)].toSorted();
}

/** @throws where the licence of a package is unknown */
export function notice(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    // npm writes and reads these fields alike.
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const { name, version } = manifest;
    const text = licenceText(folder, manifest);
    return `${name} ${version} (${manifest.license ?? nameOf(text)})\n\n${text}`;
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Waymark contains code of the packages below. These are their licences.${line}${parts.join(line)}\n`;
}

/** `MIT` of a text that begins with *The MIT License (MIT)*. */
function nameOf(text: string): string {
  return /\b(?:MIT|ISC|Apache|BSD)\b/.exec(text.split('\n')[0] ?? '')?.[0] ?? 'as below';
}

function licenceText(folder: string, manifest: Manifest): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((each) => /^(license|licence|copying)/i.test(each))
    : undefined;
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author;
  const text = TEXTS[manifest.license ?? ''];
  if (text === undefined) throw new Error(`\`${manifest.name}\` has no licence file, expected one`);
  return `Copyright (c) ${author?.replace(/ <.*/, '') ?? `the authors of ${manifest.name}`}\n\n${text}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** For packages that name their licence without its text. */
const TEXTS: Readonly<Record<string, string>> = { MIT, ISC };
