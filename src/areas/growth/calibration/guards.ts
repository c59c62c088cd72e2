/** Errors that judges of people are known to make, each with where that was shown; the words hold a question against each. */
export const GUARDS = [
  {
    name: 'recency',
    authors: ['Steiner', 'Rain'],
    hasOthers: false,
    year: 1989,
    url: 'https://doi.org/10.1037/0021-9010.74.1.136',
  },
  {
    name: 'halo',
    authors: ['Nisbett', 'Wilson'],
    hasOthers: false,
    year: 1977,
    url: 'https://doi.org/10.1037/0022-3514.35.4.250',
  },
  {
    name: 'similarity',
    authors: ['Rivera'],
    hasOthers: false,
    year: 2012,
    url: 'https://doi.org/10.1177/0003122412463213',
  },
  {
    name: 'proximity',
    authors: ['Elsbach', 'Cable', 'Sherman'],
    hasOthers: false,
    year: 2010,
    url: 'https://doi.org/10.1177/0018726709353139',
  },
  {
    name: 'credit',
    authors: ['Heilman', 'Haynes'],
    hasOthers: false,
    year: 2005,
    url: 'https://doi.org/10.1037/0021-9010.90.5.905',
  },
  {
    name: 'invisible-work',
    authors: ['Babcock'],
    hasOthers: true,
    year: 2017,
    url: 'https://doi.org/10.1257/aer.20141734',
  },
  { name: 'leniency', authors: ['Bol'], hasOthers: false, year: 2011, url: 'https://doi.org/10.2308/accr-10099' },
  {
    name: 'anchoring',
    authors: ['Tversky', 'Kahneman'],
    hasOthers: false,
    year: 1974,
    url: 'https://doi.org/10.1126/science.185.4157.1124',
  },
  {
    name: 'circumstance',
    authors: ['Ross'],
    hasOthers: false,
    year: 1977,
    url: 'https://doi.org/10.1016/S0065-2601(08)60357-3',
  },
  {
    name: 'vague-praise',
    authors: ['Correll', 'Simard'],
    hasOthers: false,
    year: 2016,
    url: 'https://hbr.org/2016/04/research-vague-feedback-is-holding-women-back',
  },
] as const;

export type GuardName = (typeof GUARDS)[number]['name'];
