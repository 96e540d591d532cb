import type { Attachment } from 'svelte/attachments';
import type { Finding } from '#domain/report.ts';
import type { Vue } from './vue.svelte.ts';

/** Brings the current finding into view, unless it was chosen there; buttons that are pressed again keep the focus. */
export function followCurrent(vue: Vue, constat: Finding): Attachment<HTMLElement> {
  return (element) => {
    if (vue.courant !== constat || !vue.takeAttendu()) return;
    element.scrollIntoView({ block: 'nearest' });
    if (vue.origine !== 'boutons') element.focus({ preventScroll: true });
  };
}
