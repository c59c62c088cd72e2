/** A program: unpacks the Chromium that comes with npm into `TMPDIR`, with the libraries and fonts it needs, and prints where it is. */
// cspell:ignore cachedir
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
const program = await chromium.executablePath();

// What comes with it looks for the fonts in `/tmp`. Without any, a character that the page's own font lacks ends the browser.
const fonts = join(tmpdir(), 'fonts');
writeFileSync(
  join(fonts, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(fonts, 'cache')}</cachedir>
</fontconfig>
`,
);
process.stdout.write(program);
