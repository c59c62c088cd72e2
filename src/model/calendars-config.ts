/** What `playbook.yaml` says about the calendars that readers subscribe to: `calendars`. */
import { z } from 'zod';

export const calendarsSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{2,99}$/, {
        error: 'letters, digits, dots and hyphens, such as `playbook.example.org`',
      })
      .optional()
      .describe(
        'What makes the events of this playbook its own, in every calendar that subscribed to them. Choose something that no other playbook has, such as a host name or a UUID, and never change it. Without it the address of the repository is used, so write it down before the repository moves: it is what stands behind the `@` of every `UID` in `/rhythm/all.ics`.',
      ),
  })
  .prefault({});
