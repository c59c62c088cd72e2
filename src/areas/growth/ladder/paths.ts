/** Where the pages of a ladder are. */

/** Below the address of a ladder; its levels stand beside them, each at its id. */
export const MATRIX_PATH = 'matrix/';
export const EXPECTATIONS_PATH = 'expectations/';
export const MOVES_PATH = 'moves/';
export const COMPARE_PATH = 'compare/';
export const SKILLS_PATH = 'skills/';
export const RESPONSIBILITIES_PATH = 'responsibilities/';
export const COVERAGE_PATH = 'coverage/';

/** No level may be called so. */
export const TAKEN_BY_PAGES: readonly string[] = [
  MATRIX_PATH,
  EXPECTATIONS_PATH,
  MOVES_PATH,
  COMPARE_PATH,
  SKILLS_PATH,
  RESPONSIBILITIES_PATH,
  COVERAGE_PATH,
  'calibration/',
].map((path) => path.replace('/', ''));
