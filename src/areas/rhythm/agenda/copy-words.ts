/** What copying an agenda says in the browser. */
export const COPY_WORDS = { copied: 'Copied', notCopied: 'Not copied: save the Markdown instead' };
