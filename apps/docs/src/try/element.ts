import type { OperationInfo } from './start.ts'

/** Holds a button; what the button needs is loaded when it is used for the first time. */
export class TryIt extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => void this.open(button), { once: true })
  }

  private async open(button: HTMLButtonElement): Promise<void> {
    button.disabled = true
    const { createPanel } = await import('./panel.ts')
    const panel = await createPanel(JSON.parse(this.dataset['info'] ?? '{}') as OperationInfo)
    button.replaceWith(panel)
    panel.querySelector('select')?.focus()
  }
}
