/** The actions that workflows use, each pinned to a commit: a tag can be moved, a commit cannot. */

const PINS = {
  'actions/cache': ['27d5ce7f107fe9357f9df03efb73ab90386fccae', 'v5.0.5'],
  'actions/checkout': ['9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0', 'v7.0.0'],
  'actions/configure-pages': ['45bfe0192ca1faeb007ade9deae92b16b8254a0d', 'v6.0.0'],
  'actions/deploy-pages': ['cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', 'v5.0.0'],
  'actions/download-artifact': ['3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', 'v8.0.1'],
  'actions/setup-node': ['48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e', 'v6.4.0'],
  'actions/upload-artifact': ['043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', 'v7.0.1'],
  'actions/upload-pages-artifact': ['fc324d3547104276b827a68afc52ff2a11cc49c9', 'v5.0.0'],
  'github/codeql-action/upload-sarif': ['95e58e9a2cdfd71adc6e0353d5c52f41a045d225', 'v4.35.2'],
} as const satisfies Record<string, readonly [commit: string, version: string]>;

/** `actions/checkout@9c09… # v7.0.0` */
export function action(name: keyof typeof PINS): string {
  const [commit, version] = PINS[name];
  return `${name}@${commit} # ${version}`;
}
