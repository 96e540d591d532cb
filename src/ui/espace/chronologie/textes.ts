import { formatCompte, formatNombre } from '#domain/francais.ts';

export const CHRONOLOGIE = {
  chapeau:
    'Tout ce qui s’est passé dans ce portail fictif, des deux côtés du guichet, le plus récent en premier.',
  aide: 'Regardez un moment : tous les écrans le montrent tel qu’il était. Puis revenez au présent, ou repartez de là : la suite est mise de côté, et se reprend tant que rien d’autre n’est fait.',
  legende: (nombre: number) => formatCompte(nombre, 'acte'),
  regarder: 'Regarder',
  regarderActe: (sequence: number) => `Regarder après l’acte ${formatNombre(sequence)}`,
  affiche: 'Affiché',
  misDeCote: 'Mis de côté',
  lecture: 'Lecture de la chronologie…',
  vide: 'Rien ne s’est encore passé.',
} as const;
