/**
 * Takes what is typed in the menu to the search page behind a "#", which a browser never sends: the words stay on the
 * device. Without JavaScript the form sends them in the address, as forms do.
 */
const form = document.querySelector<HTMLFormElement>('.search-box form');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = new URLSearchParams({ q: String(new FormData(form).get('q')) });
  location.assign(`${form.action}#${words.toString()}`);
});
