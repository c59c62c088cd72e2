/** How many, in English: *12*, *80 % of*, *all*. */
export const NUMBER = String.raw`(?:\d[\d,.]*k?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand|a dozen)`;
export const QUANTITY = String.raw`(?:(?:at least|more than|up to|around|about|over) )?(?:${NUMBER}|all|every|each|both|most|half|the)(?: ?(?:%|percent|per cent)| of \d+| in \w+)?`;
