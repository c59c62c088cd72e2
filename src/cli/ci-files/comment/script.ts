/** The part of a comment's script that both hosts share: plain JavaScript as text, because where it runs nothing is installed. */

/** Defines `harmless(text)`, which leaves words and tables and takes everything else from a text that strangers may have written. */
export const COMMENT_SCRIPT = String.raw`'use strict';
const MARK = '<!-- waymark: what this change means -->';
// The hosts take 65,536 and a million characters; a reader takes far fewer.
const MOST = 60000;
const GAP = '\u200b';

// The text may come from anyone who can open a pull request. A character of no width inside of what would call a person,
// begin a tag, lead somewhere or refer to an issue makes it plain text.
function harmless(text) {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '')
    .replace(/@(?=[^\s\u200b])/g, '@' + GAP)
    .replace(/&(?!(?:amp|lt|gt|quot|#36);)(?=#|\w+;)/g, '&' + GAP)
    .replace(/<(?!\/?(?:details|summary|sub|ins|del)>)(?=[a-zA-Z/!?])/g, '<' + GAP)
    .replace(/\](?=[(\[:])/g, ']' + GAP)
    .replace(/([a-z])(?=\\?:\\?\/\\?\/)/gi, '$1' + GAP)
    .replace(/(www)(?=\\?\.)/gi, '$1' + GAP)
    .replace(/((?<!&)#|[!&%~$]|\bGH-)(?=\d)/gi, '$1' + GAP)
    .replace(/\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, '$1' + GAP)
    .replace(/^([\s>]*)\/(?=\w)/gm, '$1/' + GAP);
  return plain.length <= MOST ? closed(plain) : closed(plain.slice(0, cut(plain))) + '\n\nThe rest is in the summary of the run.';
}

// At the end of a line where there is one near, and never through a character of two halves.
function cut(text) {
  const line = text.lastIndexOf('\n', MOST);
  if (line > MOST - 5000) return line;
  return text.codePointAt(MOST - 1) > 0xffff ? MOST - 1 : MOST;
}

// What is open at the end would take the lines below it in.
function closed(text) {
  let fence = '';
  for (const line of text.split('\n')) {
    const [, marks = '', info = ''] = /^ {0,3}(${'`'}{3,}|~{3,})(.*)$/.exec(line) || [];
    if (fence === '') fence = marks;
    else if (marks[0] === fence[0] && marks.length >= fence.length && info.trim() === '') fence = '';
  }
  const ends = ['sub', 'ins', 'del', 'summary', 'details'].map((tag) => {
    const count = (sign) => text.split(sign).length - 1;
    return ('</' + tag + '>').repeat(Math.max(0, count('<' + tag + '>') - count('</' + tag + '>')));
  });
  return text + (fence === '' ? '' : '\n' + fence) + (ends.join('') === '' ? '' : '\n\n' + ends.join(''));
}
`;
