/** The program `waymark`: what was typed goes in, an exit code comes out. */
import { systemIo } from './io.ts';
import { run } from './run.ts';

// Not `process.exit`: what is still on its way into a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), systemIo());
