/** What reading Markdown may report. */
import type { Finding } from '#model/rule.ts';
import { checks } from './checks/index.ts';

export const markdownFindings: readonly Finding[] = checks;
