/** `<page-contents>`: marks the heading that is being read in the table of contents. */

/** A heading has been reached once it stands in the upper third of the window, or anywhere above. */
const ABOVE_THE_LINE = '1000000px 0px -66% 0px';

class PageContents extends HTMLElement {
  readonly #links = new Map<Element, HTMLAnchorElement>();
  readonly #read = new Set<Element>();
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    this.#observer = new IntersectionObserver((changes) => this.#follow(changes), { rootMargin: ABOVE_THE_LINE });
    for (const heading of this.#links.keys()) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #follow(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.#read.add(target);
      else this.#read.delete(target);
    }
    this.#mark([...this.#links.keys()].findLast((heading) => this.#read.has(heading)));
  }

  #mark(current: Element | undefined): void {
    for (const [heading, link] of this.#links) {
      if (heading === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('page-contents', PageContents);
