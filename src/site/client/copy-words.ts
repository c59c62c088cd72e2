/** What the button that copies code says in the browser. */
export const COPY_WORDS = { copied: 'Copied', refused: 'Not copied: select the code instead' };
