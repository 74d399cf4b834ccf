/** <copy-box>: a button that copies the words of the box, and says so. */
class CopyBox extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-copy-tools]')?.removeAttribute('hidden');
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const said = this.querySelector('[data-said]');
    if (!said) return;
    try {
      await navigator.clipboard.writeText(this.querySelector('pre')?.textContent ?? '');
      said.textContent = 'Copied. You can paste it where you want.';
    } catch {
      said.textContent = 'Your browser does not let us copy. Press the words once: that selects all of them.';
    }
  }
}

customElements.define('copy-box', CopyBox);
