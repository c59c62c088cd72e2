/** The topics that tables have a column for, where one of their rows says something of them. */
import type { Topic } from '#model/notes.ts';

export const SYSTEM_TOPICS: readonly Topic[] = ['objectives', 'incidents', 'debt', 'standards'];
export const TEAM_TOPICS: readonly Topic[] = ['risks', 'decisions', 'rituals', 'health'];
