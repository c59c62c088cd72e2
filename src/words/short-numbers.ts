/** Numbers where there is little room, such as beside a picture: the larger, the fewer digits are said. */

/** As a language shortens them: *12.3K*, *1,2 Mio.* */
export function shortNumbers(language: string): (number: number) => string {
  const small = new Intl.NumberFormat(language);
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 });
  return (number) => {
    const size = Math.abs(number);
    return (size < 1000 ? small : size < 10_000 ? whole : compact).format(number);
  };
}
