/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the template renders; nothing on a page of an adopter's own. */
    readonly model?: import('#model/page.ts').Page | undefined;
    /** How the page speaks; English on a page of an adopter's own that no playbook is behind. */
    readonly speech: import('#model/speech.ts').Speech;
    /** What stands around a page of an adopter's own. */
    readonly site?: import('#model/page.ts').SiteModel | undefined;
    /** Told about an exception that a template threw. */
    readonly failed?: ((error: unknown) => void) | undefined;
    /** Set in development, where the page stands for an address that does not exist. */
    readonly missing?: boolean | undefined;
  }
}
