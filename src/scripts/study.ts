/**
 * <study-question> and <study-certificate>: the reader chooses, checks and is told why, and prints a certificate with
 * their name. Everything is set as text. Nothing is kept or sent: leaving the page forgets it.
 */
const questions = (): Element[] => [...document.querySelectorAll('study-question')];
const answered = (): number => questions().filter((question) => question.hasAttribute('data-answered')).length;
const progress = (): string => `You have answered ${answered()} of ${questions().length} questions.`;

function one<Found extends HTMLElement = HTMLElement>(inside: ParentNode, selector: string): Found {
  const found = inside.querySelector<Found>(selector);
  if (!found) throw new Error(`The self-study has no ${selector}`);
  return found;
}

const paragraph = (text: string): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** A page that the Back button brings back is as it was left: so it is emptied on the way out. */
function onLeaving(forget: () => void): void {
  addEventListener('pagehide', forget);
  document.querySelector('[data-leave]')?.addEventListener('click', forget);
}

class StudyQuestion extends HTMLElement {
  private readonly said = one(this, '[data-said]');

  connectedCallback(): void {
    const button = one<HTMLButtonElement>(this, 'button');
    button.hidden = false;
    button.addEventListener('click', () => this.check());
    /* An old verdict must not stand beside a new choice. */
    this.addEventListener('change', () => this.said.replaceChildren());
    onLeaving(() => this.clear());
  }

  private check(): void {
    const chosen = this.querySelector<HTMLInputElement>('input:checked');
    if (!chosen) {
      this.said.replaceChildren(paragraph('Choose an answer first.'));
      return;
    }
    this.setAttribute('data-answered', '');
    const right = chosen.hasAttribute('data-right');
    const verdict = paragraph(right ? 'Yes, that is right.' : 'No. Read why, and choose again if you like.');
    verdict.className = 'question__verdict';
    this.said.dataset['state'] = right ? 'right' : 'wrong';
    const why = [...one(this, '[data-reason]').childNodes].map((node) => node.cloneNode(true));
    this.said.replaceChildren(verdict, ...why, paragraph(progress()));
    this.dispatchEvent(new Event('answered', { bubbles: true }));
  }

  clear(): void {
    for (const choice of this.querySelectorAll('input')) choice.checked = false;
    this.said.replaceChildren();
    this.removeAttribute('data-answered');
  }
}

class StudyCertificate extends HTMLElement {
  private readonly form = one<HTMLFormElement>(this, 'form');
  private readonly count = one(this, '[data-place="count"]');

  connectedCallback(): void {
    this.form.hidden = false;
    this.form.addEventListener('input', () => this.write());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.print();
    });
    one(this, '[data-clear]').addEventListener('click', () => {
      for (const question of questions()) if (question instanceof StudyQuestion) question.clear();
      this.clear();
      one(this, '[data-said]').textContent = 'Cleared.';
    });
    document.addEventListener('answered', () => this.write());
    onLeaving(() => this.clear());
    this.write();
  }

  private write(): void {
    const name = one<HTMLInputElement>(this, 'input').value.trim();
    one(this, '[data-place="name"]').textContent = name;
    one(this, '[data-place="day"]').textContent = name
      ? new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
      : '';
    this.count.textContent = `I answered ${answered()} of ${questions().length} questions.`;
    one(this, '[data-progress]').textContent = progress();
    one(this, '[data-said]').textContent = '';
  }

  /** Only the certificate goes on the paper. */
  private print(): void {
    const { dataset } = document.documentElement;
    dataset['print'] = 'certificate';
    addEventListener('afterprint', () => delete dataset['print'], { once: true });
    print();
  }

  private clear(): void {
    this.form.reset();
    this.write();
  }
}

customElements.define('study-question', StudyQuestion);
customElements.define('study-certificate', StudyCertificate);
