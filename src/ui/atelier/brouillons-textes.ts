import { formatNombre } from '#domain/francais.ts';

/** Without the editor: the page that offers to go on does not load it. */
export const BROUILLONS = {
  garder: 'Garder un brouillon dans ce navigateur',
  perdu:
    'Le navigateur n’a pas gardé le brouillon (mémoire interdite, pleine, ou prise par un autre onglet) : téléchargez le fichier corrigé.',
  titre: 'Vos brouillons',
  aide: 'Gardés dans ce navigateur à votre demande, et nulle part ailleurs.',
  reprendre: 'Reprendre',
  oublier: 'Oublier',
  ligne: (heure: string, signes: number) => `gardé le ${heure}, ${formatNombre(signes)} caractères`,
  illisible: 'écrit par une autre version de cette page, qui ne se lit pas ici',
} as const;
