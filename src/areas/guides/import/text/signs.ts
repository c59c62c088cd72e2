/** Signs that tools add to Markdown: keys, marks, changes under review, and names that stand for an emoji. */
import { outsideCode } from './outside-code.ts';

export interface SignsTaken {
  /** `==words==` */
  readonly marks?: boolean;
  /** `^^words^^` and `x^2^` */
  readonly carets?: boolean;
  /** `H~2~O` */
  readonly tildes?: boolean;
}

export function withSigns(text: string, taken: SignsTaken = {}): string {
  return outsideFormulas(text, (words) => {
    let out = words
      .replace(/\{\+\+([\s\S]{1,2000}?)\+\+\}/g, '<ins>$1</ins>')
      .replace(/\{--([\s\S]{1,2000}?)--\}/g, '<del>$1</del>')
      .replace(/\{~~([\s\S]{0,2000}?)~>([\s\S]{0,2000}?)~~\}/g, '<del>$1</del><ins>$2</ins>')
      .replace(/\{==([\s\S]{1,2000}?)==\}/g, '<mark>$1</mark>')
      .replace(/\{>>([\s\S]{1,2000}?)<<\}/g, '($1)')
      .replace(/(?<![\w+])\+\+("[^"\n]+"|[a-z0-9][\w-]*(?:\+[\w-]+)*)\+\+(?![\w+])/gi, (_, keys: string) =>
        keysOf(keys),
      )
      .replace(ICON, '')
      .replace(/(?<![\w:]):([a-z0-9_+-]+):(?![\w:])/g, (written, name: string) =>
        Object.hasOwn(EMOJI, name) ? (EMOJI[name] ?? written) : written,
      );
    if (taken.marks === true) out = out.replace(/(?<![=\w])==(?=\S)([^=\n]+?)(?<=\S)==(?![=\w])/g, '<mark>$1</mark>');
    if (taken.carets === true)
      out = out
        .replace(/\^\^(?=\S)([^^\n]+?)(?<=\S)\^\^/g, '<ins>$1</ins>')
        .replace(/(?<=\w)\^([^\s^]{1,20})\^/g, '<sup>$1</sup>');
    if (taken.tildes === true) out = out.replace(/(?<=\w)(?<!~)~([^\s~]{1,20})~(?!~)/g, '<sub>$1</sub>');
    return out;
  });
}

/** Formulas use the same signs for other things. */
function outsideFormulas(text: string, change: (words: string) => string): string {
  return outsideCode(text, (words) => {
    if (!/\$\$|\\[([]/.test(words)) return change(words);
    return words
      .split(/(\$\$[^$]{1,2000}\$\$|\\\([^\n]{1,500}?\\\)|\\\[[^$]{1,2000}?\\\])/)
      .map((part, at) => (at % 2 === 1 ? part : change(part)))
      .join('');
  });
}

/** Pictures of a set of icons, which say nothing by themselves. */
const ICON = /:(?:material|fontawesome|octicons|simple|lucide|custom)-[a-z0-9-]+:(?:\{[^{}\n]{0,100}\})?[ \t]?/g;

function keysOf(keys: string): string {
  return keys.startsWith('"')
    ? `<kbd>${keys.slice(1, -1)}</kbd>`
    : keys
        .split('+')
        .map((key) => `<kbd>${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('-', ' ')}</kbd>`)
        .join('+');
}

// cspell:ignore bangbang pushpin thumbsdown thumbsup
/** The names that texts of organisations really use. Others stay as they are, and `check` names them. */
const EMOJI: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  '100': '💯',
  alarm_clock: '⏰',
  arrow_down: '⬇️',
  arrow_right: '➡️',
  arrow_up: '⬆️',
  arrow_left: '⬅️',
  bangbang: '‼️',
  ballot_box_with_check: '☑️',
  bell: '🔔',
  blue_heart: '💙',
  book: '📖',
  books: '📚',
  boom: '💥',
  bug: '🐛',
  bulb: '💡',
  calendar: '📆',
  clap: '👏',
  clipboard: '📋',
  computer: '💻',
  construction: '🚧',
  dart: '🎯',
  email: '📧',
  exclamation: '❗',
  eyes: '👀',
  fire: '🔥',
  gear: '⚙️',
  green_circle: '🟢',
  hammer: '🔨',
  hammer_and_wrench: '🛠️',
  heart: '❤️',
  heavy_check_mark: '✔️',
  heavy_multiplication_x: '✖️',
  heavy_plus_sign: '➕',
  heavy_minus_sign: '➖',
  hourglass: '⌛',
  house: '🏠',
  information_source: 'ℹ️',
  key: '🔑',
  link: '🔗',
  lock: '🔒',
  loudspeaker: '📢',
  mag: '🔍',
  mega: '📣',
  memo: '📝',
  moneybag: '💰',
  muscle: '💪',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  ok: '🆗',
  ok_hand: '👌',
  package: '📦',
  page_facing_up: '📄',
  pencil: '📝',
  pencil2: '✏️',
  phone: '☎️',
  point_right: '👉',
  pray: '🙏',
  pushpin: '📌',
  question: '❓',
  raised_hands: '🙌',
  recycle: '♻️',
  red_circle: '🔴',
  rocket: '🚀',
  rotating_light: '🚨',
  seedling: '🌱',
  shield: '🛡️',
  smile: '😄',
  smiley: '😃',
  slightly_smiling_face: '🙂',
  sparkles: '✨',
  speech_balloon: '💬',
  star: '⭐',
  star2: '🌟',
  stop_sign: '🛑',
  tada: '🎉',
  telephone_receiver: '📞',
  thinking: '🤔',
  thumbsdown: '👎',
  thumbsup: '👍',
  triangular_flag_on_post: '🚩',
  trophy: '🏆',
  twisted_rightwards_arrows: '🔀',
  unlock: '🔓',
  warning: '⚠️',
  wave: '👋',
  white_check_mark: '✅',
  wink: '😉',
  wrench: '🔧',
  x: '❌',
  yellow_circle: '🟡',
  zap: '⚡',
};
