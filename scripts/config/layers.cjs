/** Imports go down only. The picture of the house is in `.github/CONTRIBUTING.md`. */
const { areaOf, reads } = require('./area-relations.cjs');

const layer = (name, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/`, pathNot: '\\.test\\.ts$|theme-fixture' },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})/|^src/env\\.d\\.ts` },
});

/** An area may import from those whose kinds it reads. */
const room = ([area, kinds]) => ({
  name: `area-${area}`,
  severity: 'error',
  comment: 'Areas meet through references; what one reads of another stands in `area-relations.cjs`.',
  from: { path: `^src/areas/${area}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/areas/', pathNot: `^src/areas/(${[area, ...kinds.map((kind) => areaOf[kind])].join('|')})/` },
});

module.exports = {
  forbidden: [
    layer('model', [], 'The vocabulary knows nothing but itself.'),
    layer('source', ['model'], 'Reading knows text and places, not what they mean.'),
    layer('markdown', ['model', 'source'], 'Markdown is pure functions over trees.'),
    layer('load', ['model', 'source', 'markdown'], 'One loading path, without a site.'),
    layer('check', ['model', 'source', 'load', 'markdown', 'words'], 'Checking knows no site.'),
    layer('editor', ['model'], 'Schemas and settings for editors, from what was loaded.'),
    layer('words', ['model'], 'Dates, durations and numbers in words, and the files that carry them.'),
    layer('search', ['model'], 'What a query means, shared by the build and the browser.'),
    layer(
      'changes',
      ['model', 'source', 'markdown', 'load', 'words'],
      'What differs between two playbooks, and what that means.',
    ),
    layer('charts', ['model', 'words'], 'Data to accessible pictures.'),
    layer('site', ['model', 'load', 'markdown', 'source', 'search', 'words'], 'The theme reads page models.'),
    layer(
      'areas',
      ['model', 'source', 'markdown', 'load', 'words', 'changes', 'charts', 'site'],
      'A room for each subject: its kinds, and their pages.',
    ),
    layer('render', ['model', 'site'], 'Rendering knows the theme and page models.'),
    ...Object.entries(reads).map(room),
    {
      name: 'core-without-astro',
      severity: 'error',
      comment: '`check` answers in about a second because neither Astro nor Vite is in its way.',
      from: {
        path: '^src/',
        pathNot: '^src/(site|content.config.ts|cli/development.ts|render/astro-build.ts)|\\.test\\.ts$',
      },
      to: { path: 'node_modules/(astro|vite)/' },
    },
    {
      name: 'files-at-the-edge',
      severity: 'error',
      comment: 'The core takes trees of bytes; who reads the disk lives at the edge.',
      from: { path: '^src/(model|markdown|load|words|changes|charts|areas)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'areas-read-what-they-get',
      severity: 'error',
      comment: 'An importer is handed a tree of bytes, a command its content: neither opens a disk or a repository.',
      from: { path: '^src/areas/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/source/(disk|git|regular-file)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle has no first room to enter by.',
      from: { pathNot: '\\.test\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      comment: 'No shipped code needs a test.',
      from: { pathNot: '\\.test\\.ts$|^src/testing/|^scripts/' },
      to: { path: '\\.test\\.ts$|^src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Scripts of other tools, which are read and never run.
    exclude: { path: '^src/testing/imports/[^/]+/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
