import { capitalize } from '#domain/texte.ts';
import { TITRES_EXEMPLES } from './exemples-textes.ts';

/** A file of `schemas/exemples`, loaded only when asked for. */
export interface Exemple {
  readonly cle: string;
  readonly titre: string;
  readonly nom: string;
  readonly load: () => Promise<string>;
}

const PUBLIES = import.meta.glob<string>('/schemas/exemples/*.json', {
  query: '?raw',
  import: 'default',
});
/** Those of the published forms: of the others only « Autre SONS » has any. */
const FAUTIFS = import.meta.glob<string>(
  ['/schemas/exemples/*/invalides/*.json', '!/schemas/exemples/autre.*/**', '!**/*.constats.json'],
  {
    query: '?raw',
    import: 'default',
  },
);

export const EXEMPLES_PUBLIES: readonly Exemple[] = toExemples(PUBLIES);
export const EXEMPLES_FAUTIFS: readonly Exemple[] = toExemples(FAUTIFS);

export async function loadExemple(exemple: Exemple): Promise<File> {
  return new File([await exemple.load()], exemple.nom, { type: 'application/json' });
}

function toExemples(loaders: Readonly<Record<string, () => Promise<string>>>): readonly Exemple[] {
  return Object.entries(loaders).map(([chemin, load]) => {
    const nom = chemin.slice(chemin.lastIndexOf('/') + 1);
    const cle = chemin.replace('/schemas/exemples/', '').replace(/\.json$/, '');
    return { cle, titre: TITRES_EXEMPLES[cle] ?? humanize(nom), nom, load };
  });
}

/** `facture-sans-date.json` → « Facture sans date ». */
function humanize(nom: string): string {
  return capitalize(nom.replace(/\.json$/, '').replaceAll('-', ' '));
}
