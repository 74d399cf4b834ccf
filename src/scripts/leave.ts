/** Makes "Leave this site" replace this page in the history list, so that "back" does not return here. */
document.querySelector<HTMLAnchorElement>('a[data-leave]')?.addEventListener('click', (event) => {
  const { href } = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  document.body.hidden = true;
  location.replace(href);
});
