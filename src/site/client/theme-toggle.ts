/** `<theme-toggle>`: goes from the system's theme to light, to dark and back, and remembers the choice. */
const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const NAMES: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };
/** Read before the first paint by `public/theme.js`. */
const KEY = 'waymark-theme';

class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    this.#announce(chosen());
    this.addEventListener('click', () => this.#choose(following(chosen())));
  }

  #choose(theme: Theme): void {
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    remember(theme);
    this.#announce(theme);
  }

  #announce(theme: Theme): void {
    const label = `Theme: ${NAMES[theme]}. Change to: ${NAMES[following(theme)]}`;
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

function remember(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be refused: the choice then holds for this page only.
  }
}

customElements.define('theme-toggle', ThemeToggle);
