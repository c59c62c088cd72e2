/** What the pages of principles say, in English. */
export const principleInEnglish = {
  sections: { implications: 'What it means for a design' },
};
