/** A program: unpacks the Chromium that comes with npm into `TMPDIR`, with the libraries it needs, and prints where it is. */
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
process.stdout.write(await chromium.executablePath());
