import { MAX_BROUILLONS, MAX_ORIGINAL } from '#domain/brouillon.ts';
import { formatHeure, formatNombre, formatTaille } from '#domain/francais.ts';
import type { Brouillon } from '#domain/brouillon.ts';
import type { EchecStockage } from '#storage/failures.ts';

/** Without the editor: the page that offers to go on does not load it. */
export const BROUILLONS = {
  garder: 'Garder un brouillon dans ce navigateur',
  garderAide: `Votre texte, et l’original à côté (jusqu’à ${formatTaille(MAX_ORIGINAL)}), jusqu’à « Oublier ».`,
  nom: 'Nom du brouillon',
  titre: 'Vos brouillons',
  aide: 'Gardés dans ce navigateur à votre demande, et nulle part ailleurs.',
  reprendre: 'Reprendre',
  oublier: 'Oublier',
  ligne: ({ nom, fichier, original, texte, gardeLe }: Brouillon) =>
    [
      nom === fichier ? '' : `de ${fichier}`,
      `gardé le ${formatHeure(gardeLe)}`,
      `${formatNombre(texte.length)} caractères`,
      original === null ? 'sans l’original' : '',
    ]
      .filter(Boolean)
      .join(', '),
  illisible: 'écrit par une autre version de cette page, qui ne se lit pas ici',
  acte: ({ nom, gardeLe }: Brouillon) =>
    `Brouillon « ${nom} » repris, tel que gardé le ${formatHeure(gardeLe)}`,
  repris:
    'Brouillon repris. La liste de ce qui avait été fait n’est pas gardée : « Annuler » le reprend d’un bloc.',
  reprisSeul:
    'Brouillon repris. Ni l’original ni la liste de ce qui avait été fait n’ont été gardés avec lui.',
  sansOriginal: `L’original dépasse ${formatTaille(MAX_ORIGINAL)} : le brouillon ne garde que votre texte. Pour reprendre à côté de l’original, déposez-le d’abord.`,
  existe: ({ nom, gardeLe }: Brouillon) =>
    `Un brouillon de ce fichier existe déjà : « ${nom} », gardé le ${formatHeure(gardeLe)}.`,
  leReprendre: 'Le reprendre',
  autre: 'Le vôtre en sera un autre.',
  depasse:
    'Ce brouillon a été modifié dans un autre onglet. Rien n’y sera remplacé : ce que vous changez ici sera gardé à part.',
  garderAPart: 'Garder mon texte à part',
  aPart: (nom: string) =>
    `Ce brouillon a été modifié dans un autre onglet : votre texte est gardé à part, sous le nom « ${nom} ».`,
  oublie:
    'Ce brouillon a été oublié dans un autre onglet. Votre texte n’est plus que dans cette page : cochez pour le garder à nouveau.',
} as const;

/** Why the browser did not read, keep or forget a draft, and what to do. */
export function explainEchec({ type }: EchecStockage): string {
  return `${CAUSES.get(type) ?? 'La mémoire du navigateur a été coupée.'} Téléchargez le fichier corrigé.`;
}

const CAUSES: ReadonlyMap<EchecStockage['type'], string> = new Map([
  [
    'indisponible',
    'Ce navigateur ne donne pas de mémoire à cette page (navigation privée, stockage interdit) : aucun brouillon n’y est gardé.',
  ],
  [
    'plein',
    `Il n’y a plus de place pour ce brouillon (${MAX_BROUILLONS} au plus, et ce que le navigateur accorde) : il n’est pas gardé. Oubliez-en un autre.`,
  ],
  [
    'bloque',
    'Un autre onglet garde ouverte une ancienne version de cette page : le brouillon n’est pas gardé. Fermez-le.',
  ],
  [
    'perime',
    'Un autre onglet utilise une version plus récente de cette page : le brouillon n’est pas gardé.',
  ],
]);
