import { takeTransfer, type Transfert } from '#ui/commun/transfert.ts';

/** The row of a document under the pointer, and its rank. */
function findRangee(
  target: EventTarget | null,
): { readonly rangee: Element; readonly rang: number } | null {
  const rangee = target instanceof Element ? target.closest('tr') : null;
  const rang = rangee?.querySelector<HTMLElement>('[data-attendu]')?.dataset['attendu'];
  return rangee && rang !== undefined ? { rangee, rang: Number(rang) } : null;
}

/** Rows take what is dropped on them; what is dropped beside goes on to the page. */
export function receiveRangees(onrecu: (rang: number, transfert: Transfert) => void) {
  return (noeud: HTMLElement) => {
    let vise: Element | null = null;
    const aim = (rangee: Element | null) => {
      if (vise === rangee) return;
      vise?.removeAttribute('data-vise');
      rangee?.setAttribute('data-vise', '');
      vise = rangee;
    };
    const handleDragOver = (event: DragEvent) => {
      const cible = event.dataTransfer?.types.includes('Files') ? findRangee(event.target) : null;
      if (cible) event.preventDefault();
      aim(cible?.rangee ?? null);
    };
    const handleDragLeave = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node) || !noeud.contains(relatedTarget)) aim(null);
    };
    const handleDrop = (event: DragEvent) => {
      aim(null);
      const cible = findRangee(event.target);
      if (!cible) return;
      event.preventDefault();
      onrecu(cible.rang, takeTransfer(event.dataTransfer));
    };
    noeud.addEventListener('dragover', handleDragOver);
    noeud.addEventListener('dragleave', handleDragLeave);
    noeud.addEventListener('drop', handleDrop);
    return () => {
      noeud.removeEventListener('dragover', handleDragOver);
      noeud.removeEventListener('dragleave', handleDragLeave);
      noeud.removeEventListener('drop', handleDrop);
    };
  };
}
