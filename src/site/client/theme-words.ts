/** What the button of the theme says in the browser. */
export const THEME_WORDS = {
  auto: 'as the system',
  light: 'light',
  dark: 'dark',
  label: 'Theme: {theme}. Change to: {next}',
  unkept: 'This browser cannot keep the theme, so it applies to this page only.',
};
