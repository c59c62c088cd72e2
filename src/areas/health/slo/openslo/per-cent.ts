/** Shares as fractions and in per cent: `0.999` is 99.9, digit for digit. */

export function perCentOf(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

export function fractionOf(perCent: number): number {
  return Number((perCent / 100).toPrecision(14));
}
