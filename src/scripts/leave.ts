/** Makes "Leave this site" replace this page in the history list, so that "back" does not return here. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-leave]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.body.hidden = true;
    location.replace(link.href);
  });
}
