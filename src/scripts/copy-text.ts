/** <copy-text>: a button that copies the words inside, one empty line between paragraphs. Without it they can be selected. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-copy-tools]');
    if (!tools) return;
    tools.hidden = false;
    tools.querySelector('button')?.addEventListener('click', () => void this.copy(tools));
  }

  private async copy(tools: HTMLElement): Promise<void> {
    const parts = [...this.querySelectorAll('[data-words] > *')];
    const words = parts.map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join('\n\n');
    const said = tools.querySelector('[role="status"]');
    if (!said) return;
    try {
      await navigator.clipboard.writeText(words);
      said.textContent = 'Copied. You can paste it where you want.';
    } catch {
      said.textContent = 'Your browser does not let us copy. Select the words instead.';
    }
  }
}

customElements.define('copy-text', CopyText);
