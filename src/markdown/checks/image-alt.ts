/** An image says in words what it shows. */
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const imageAlt = defineCheck({
  id: 'markdown/image-alt',
  severity: 'error',
  why: 'Who cannot see an image, and every search, has only its words.',
  fix: 'Write between the brackets what the image tells: `![Two branches, merged after a day](./branches.png)`.',
  valid: [guide('![Two branches, merged after a day](./branches.png)\n')],
  invalid: [
    {
      content: guide('![](./branches.png)\n'),
      expect: ['6:1 Unexpected image `./branches.png` without alternative text, expected a description'],
    },
    {
      content: guide('A drawing: <img src="./branches.png">\n'),
      expect: ['6:12 Unexpected image `./branches.png` without alternative text, expected a description'],
    },
  ],
  check({ images, report }) {
    for (const { url, alt, location } of images) {
      if (alt.trim() === '')
        report(location, `Unexpected image \`${url}\` without alternative text, expected a description`);
    }
  },
});
