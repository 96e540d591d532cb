import { formatCompte, formatDate } from '#domain/francais.ts';

/** What a returning visitor is told of the rules. */
export const NOUVELLES_REGLES = {
  titre: (nombre: number) =>
    nombre === 1
      ? 'Depuis votre dernière visite, 1 règle a changé'
      : `Depuis votre dernière visite, ${formatCompte(nombre, 'règle')} ont changé`,
  versions: (avant: string, apres: string) =>
    `Règles du ${formatDate(avant)} à votre dernière visite, du ${formatDate(apres)} aujourd’hui.`,
  ajoutees: 'Nouvelles',
  changees: 'Changées',
  retirees: 'Retirées',
  fermer: 'J’ai lu',
} as const;
