/** Images come from the playbook itself. */
import { addressKind } from '../addresses.ts';
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const externalImage = defineCheck({
  id: 'markdown/external-image',
  severity: 'error',
  why: 'An image from elsewhere tells its owner who reads the page, and is gone when they like.',
  fix: 'Save it beside the file, and write its path: `![…](./diagram.png)`.',
  valid: [guide('![Two branches, merged after a day](./branches.png)\n')],
  invalid: [
    {
      content: guide('![Two branches](https://example.org/branches.png)\n'),
      expect: ['6:1 Unexpected image from `https://example.org`, expected one from the content folder'],
    },
  ],
  check({ images, report }) {
    for (const { url, location } of images) {
      if (addressKind(url) !== 'inside')
        report(location, `Unexpected image from \`${originOf(url)}\`, expected one from the content folder`);
    }
  },
});

function originOf(url: string): string {
  return /^[^/?#]*(?:\/\/[^/?#]*)?/.exec(url)?.[0].slice(0, 60) ?? url;
}
