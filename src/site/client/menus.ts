/** An open menu closes when the focus goes on to the page behind it, so that nobody works in what they cannot see. */

document.addEventListener('focusin', ({ target }) => {
  const menu = document.querySelector<HTMLElement>(':popover-open');
  // The focus rests on its own button when that opens it.
  if (menu && target instanceof Element && !menu.contains(target) && target.getAttribute('popovertarget') !== menu.id)
    menu.hidePopover();
});

// A module, so that its names are its own.
export {};
