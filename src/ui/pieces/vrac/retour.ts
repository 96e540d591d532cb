import { tick } from 'svelte';
import { pieces } from '../pieces.svelte.ts';

/** The focus comes back to the document (its rank), whose row was drawn again, or to the head of the pieces. */
export async function focusDocument(rang: number | null): Promise<void> {
  await pieces.lecture;
  await tick();
  const detail = document.querySelector<HTMLElement>(`[data-detail="${rang}"]`);
  (detail ?? document.getElementById('pieces-jointes'))?.focus();
}
