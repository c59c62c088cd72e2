/** Numbers where there is little room, such as beside a picture: the larger, the fewer digits are said. */
import { once } from '#model/once.ts';

/** As a language shortens them: *12.3K*, *1,2 Mio.* */
export function shortNumbers(language: string): (number: number) => string {
  const formats = once(() => ({
    small: new Intl.NumberFormat(language),
    whole: new Intl.NumberFormat(language, { maximumFractionDigits: 0 }),
    compact: new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }),
  }));
  return (number) => {
    const size = Math.abs(number);
    const { small, whole, compact } = formats();
    return (size < 1000 ? small : size < 10_000 ? whole : compact).format(number);
  };
}
