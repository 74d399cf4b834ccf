/**
 * "Leave this site": covers the page at once, then replaces it in the history list, so that "back" does not return here.
 * Pressing Shift three times does the same, also in the middle of a form; each press says how many are left.
 */
/** One in the header of each page; a view that fills the screen has one of its own. All lead to the same place. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-leave]');
const told = document.querySelector('[data-leave-status]');
/** How long the presses may take in all, in milliseconds: as GOV.UK's pattern has it, so that people who know one know both. */
const within = 5_000;
const needed = 3;

let presses: number[] = [];
/** True from Shift going down until another key is pressed with it: a capital letter is no wish to leave. */
let alone = false;

function leave(): void {
  const href = links[0]?.href;
  if (!href) return;
  document.body.hidden = true;
  location.replace(href);
}

function say(words: string): void {
  if (told) told.textContent = words;
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
}

addEventListener('keydown', ({ key, repeat }) => {
  if (repeat) return;
  alone = key === 'Shift';
  if (alone) return;
  presses = [];
  say('');
});

addEventListener('keyup', ({ key, timeStamp }) => {
  if (key !== 'Shift' || !alone) return;
  presses = [...presses.filter((before) => timeStamp - before < within), timeStamp];
  const left = needed - presses.length;
  if (left <= 0) leave();
  else say(`Shift: press it ${left === 1 ? 'once' : 'twice'} more to leave this site.`);
});
