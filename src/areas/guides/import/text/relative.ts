/** Addresses between the files of a source. */
import { decoded } from '#model/decoded.ts';

/** The file that an address from another file leads to; none where it leads out of the source. */
export function resolved(href: string, from: string): string | undefined {
  if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href)) return undefined;
  const steps = href.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decoded(href).split('/')) {
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The address of a file as it is written in another, with the signs that Markdown would misread as numbers. */
export function relativeHref(from: string, to: string): string {
  const [base, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared += 1;
  const steps = [...base.slice(shared).map(() => '..'), ...target.slice(shared).map(encoded)];
  return steps[0] === '..' ? steps.join('/') : `./${steps.join('/')}`;
}

function encoded(step: string): string {
  return encodeURIComponent(step.toWellFormed()).replace(
    /[()']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
