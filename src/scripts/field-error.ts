/** Shows or hides the error of a Field.astro, and tells both to those who hear the page. Does nothing without an error. */
export function showError(field: HTMLInputElement, shown: boolean): void {
  const error = document.getElementById(`${field.id}-error`);
  if (!error) return;
  error.hidden = !shown;
  if (!shown) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
    return;
  }
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', error.id);
  field.focus();
}
