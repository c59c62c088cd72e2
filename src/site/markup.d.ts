/** Markup in templates is `Html` and nothing else; Astro itself would take anything. `src/testing/typed-markup.astro` holds it. */
declare namespace astroHTML.JSX {
  interface HTMLAttributes {
    'set:html'?: import('#model/html.ts').Html | undefined;
  }
  interface SVGAttributes {
    'set:html'?: import('#model/html.ts').Html | undefined;
  }
}
