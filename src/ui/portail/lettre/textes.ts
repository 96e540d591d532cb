import { listNames } from '#domain/francais.ts';

export const LETTRE = {
  marque: 'SPÉCIMEN – sans valeur',
  origine:
    'Document fictif produit par le Simulateur Ségur, non officiel. Il ne vient pas de l’ASP ; ses mots et sa mise en page sont ceux du simulateur.',
  sources: 'D’où vient ce qui est écrit ici',
  renvois: (notes: readonly number[]) =>
    `${notes.length > 1 ? 'notes' : 'note'} ${listNames(notes.map(String))}`,
  lire: 'Lire',
  lireNom: (nom: string) => `Lire : ${nom}`,
  imprimer: 'Imprimer sur une feuille',
  telecharger: 'Télécharger (HTML)',
  demande: 'Revenir à la demande',
  boite: 'Boîte aux lettres',
  inconnue: (numero: string) =>
    `Cette lettre n’existe pas, ou pas encore, pour la demande ${numero} : elle vient avec l’acte de l’ASP qu’elle raconte.`,
} as const;
