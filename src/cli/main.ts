#!/usr/bin/env node
/** The program `waymark`. */
import { enableCompileCache } from 'node:module';

// Compiling its own modules is a third of what a check costs. Imported after this, they are compiled once for all runs.
enableCompileCache();
const [{ systemIo }, { run }] = await Promise.all([import('./io.ts'), import('./run.ts')]);

// Not `process.exit`: what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), systemIo());
