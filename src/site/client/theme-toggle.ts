/** `<theme-toggle>`: goes from the system's theme to light, to dark and back, and remembers the choice. */
import { say, wordsFrom } from '#words/say.ts';
import { THEME_WORDS } from './theme-words.ts';
import { keepSetting } from './kept/setting.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

class ThemeToggle extends HTMLElement {
  readonly #words = wordsFrom(this, THEME_WORDS);

  connectedCallback(): void {
    this.#announce(chosen());
    this.addEventListener('click', () => this.#choose(following(chosen())));
    // `public/theme.js` has shown by then what another window chose.
    window.addEventListener('storage', () => this.#announce(chosen()));
  }

  #choose(theme: Theme): void {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    this.#announce(theme);
    const said = this.querySelector('[aria-live]');
    if (said) said.textContent = keepSetting('theme', theme) ? '' : this.#words.unkept;
  }

  #announce(theme: Theme): void {
    const label = say(this.#words.label, { theme: this.#words[theme], next: this.#words[following(theme)] });
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
  }
}

function chosen(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function following(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}

customElements.define('theme-toggle', ThemeToggle);
