/** Gives to the text what is typed in a field that was not left. */
export function flush(target: EventTarget | null): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    target.dispatchEvent(new Event('change', { bubbles: true }));
}
