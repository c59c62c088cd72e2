/** An open menu closes when the focus goes on to the page behind it, so that nobody works in what they cannot see. */

document.addEventListener('focusin', ({ target }) => {
  const menu = document.querySelector<HTMLElement>(':popover-open');
  // A press on its own button closes it anyway: closed before, it would open again.
  const isPressed = (element: Element) => element.matches('[popovertarget]:not(:focus-visible)');
  if (menu && target instanceof Element && !menu.contains(target) && !isPressed(target)) menu.hidePopover();
});

// A module, so that its names are its own.
export {};
