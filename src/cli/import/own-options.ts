/** Options that belong to another source than the one that is imported: ignored in silence, they would look as if they had worked. */
import { KnownError } from '#model/known-error.ts';
import type { Given, Options } from '#model/options.ts';
import { quoted } from '#model/quoted.ts';

interface WithOptions {
  readonly name: string;
  readonly options: Options;
}

/** @throws KnownError where one of them was typed */
export function refuseOthersOptions(given: Given, own: WithOptions, importers: readonly WithOptions[]): void {
  for (const [option, value] of Object.entries(given)) {
    if (value === undefined || value === false || Object.hasOwn(own.options, option)) continue;
    const owners = importers.filter(({ options }) => Object.hasOwn(options, option)).map(({ name }) => name);
    if (owners.length === 0) continue;
    throw new KnownError(
      `\`import ${own.name}\` takes no \`--${option}\`, which belongs to ${owners.map((name) => `\`import ${name}\``).join(', ')}`,
      `${
        Object.keys(own.options).length === 0
          ? 'It takes the options of every import only'
          : `Its own are ${quoted(Object.keys(own.options).map((name) => `--${name}`))}`
      }: see \`waymark import --help\`.`,
    );
  }
}
