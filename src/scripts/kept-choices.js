/**
 * Puts the choices that a reader has kept on the page before it is painted, so that nothing flashes. It stands in the
 * head of each page as a script of its own (src/pages/assets), and does nothing when nothing is kept.
 */
try {
  const kept = localStorage.getItem('how-it-looks') ?? '';
  if (/^[a-z]+-[a-z]+( [a-z]+-[a-z]+)*$/.test(kept)) document.documentElement.dataset.looks = kept;
  if (kept.split(' ').includes('tab-plain')) document.title = 'Information';
} catch {
  /* A browser that keeps nothing shows the page as it is. */
}
