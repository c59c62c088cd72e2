/** Quarters and half-years, in English. */

export const periodInEnglish = {
  quarter: (number: number, year: number) => `Q${number} ${year}`,
  half: (number: number, year: number) => `H${number} ${year}`,
};
