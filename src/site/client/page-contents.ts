/** `<page-contents>`: marks the heading that is being read in the table of contents. */

class PageContents extends HTMLElement {
  readonly #links = new Map<Element, HTMLAnchorElement>();
  readonly #inView = new Set<Element>();
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) this.#links.set(heading, link);
    }
    // A heading counts as being read while it stands in the upper third of the window.
    this.#observer = new IntersectionObserver((changes) => this.#follow(changes), { rootMargin: '0px 0px -66% 0px' });
    for (const heading of this.#links.keys()) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #follow(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    // Between two headings the last one stays marked.
    const current = [...this.#links.keys()].find((heading) => this.#inView.has(heading));
    if (current) this.#mark(current);
  }

  #mark(current: Element): void {
    for (const [heading, link] of this.#links) {
      if (heading === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('page-contents', PageContents);
