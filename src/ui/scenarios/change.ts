import type { Evenement } from '#domain/portail/evenements.ts';
import type { Pas } from '#domain/portail/scenarios/jouer.ts';

/** Where, on the screen that a step shows, stands what it changed, the last first; null: nowhere, or in the title. */
export function findChange(cadre: ParentNode, { enregistrements }: Pas): Element | null {
  const noms = enregistrements.flatMap(({ evenements }) => evenements.map(nameOf)).toReversed();
  const lignes = [...cadre.querySelectorAll('h1, h2, h3, tr, li, p')].filter(isShown);
  for (const nom of noms) {
    const ligne = nom && lignes.find(({ textContent }) => isNamed(textContent, nom));
    if (ligne) return ligne.matches('h1') ? null : (ligne.closest('article') ?? ligne);
  }
  return null;
}

/** The words by which the screens know the thing that an event touched. */
function nameOf(evenement: Evenement): string | undefined {
  if (evenement.type === 'zipRecu') return evenement.zip.fichier.nom;
  if ('modele' in evenement) return nameDocument(evenement.modele);
  if ('pilote' in evenement) return nameDocument(evenement.pilote);
  return 'numeroASP' in evenement ? evenement.numeroASP : undefined;
}

/** Deposited, or answered. */
function nameDocument(document: number | { readonly id: number }): string {
  return `n° ${typeof document === 'number' ? document : document.id}`;
}

/** Whole: n° 1 is not n° 12; however its words are tied. */
function isNamed(texte: string, nom: string): boolean {
  const [, ...suites] = pack(texte).split(pack(nom));
  return suites.some((suite) => !/^\d/.test(suite));
}

function pack(texte: string): string {
  return texte.replace(/\s/g, '');
}

/** Not in what is folded. */
function isShown(ligne: Element): boolean {
  return ligne.getClientRects().length > 0;
}
