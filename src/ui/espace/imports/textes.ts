import { formatCompte, formatNombre } from '#domain/francais.ts';

/** « Gérer mes importations JSONs »: the names of the fields and columns are the portal's. */
export const IMPORTS = {
  actions: 'Actions',
  documentation: 'Accéder à la documentation',
  modeles:
    'Vous trouverez ci-dessus les modèles de fichiers JSON valides pour les demandes d’avance et de solde.',
  modelesNotre:
    'La documentation est ici celle du simulateur : un exemple et chaque balise, formulaire par formulaire, avec ses sources.',
  pages: { precedent: 'Précédente', suivant: 'Suivante' },
  recherche: 'Rechercher l’import de mes JSONs et pièces justificatives',
  numeroAns: 'Numéro ANS',
  type: 'Type',
  du: 'Déposée entre le',
  au: 'et le',
  legende: (nombre: number, total: number) =>
    nombre === total
      ? `Liste des imports : ${formatNombre(total)}`
      : `Liste des imports : ${formatNombre(nombre)} sur ${formatNombre(total)}`,
  fichier: 'Fichier JSON',
  depose: 'Fichier déposé',
  retour: 'Fichier de retour',
  incomplets: (nombre: number) =>
    `${formatCompte(nombre, 'import de cette liste n’est pas complété', 'imports de cette liste ne sont pas complétés')} : le portail ne le dit que sur l’accueil.`,
  illisibles:
    'Un import expiré ou supprimé ne garde ni son fichier ni ses demandes : il est à redéposer.',
  aucun: 'Aucun fichier importé pour ce fournisseur fictif.',
  aucunTrouve: 'Aucun import ne répond à ces critères.',
  importer: 'Importer des demandes',
} as const;

/** « Suivi des demandes incomplètes »: the names of the columns and actions are the portal's. */
export const INCOMPLETES = {
  recherche: 'Rechercher par numéro ASP',
  numero: 'Numéro de demande',
  exemple: 'FINIMG013608',
  consequence:
    'Une demande incomplète n’est pas déposée. Un solde incomplet bloque tout nouveau dépôt de solde sur le même dossier, même quand l’avance est payée.',
  legende: (nombre: number) => `Liste des dépôts incomplets : ${formatCompte(nombre, 'import')}`,
  /** Ours: elsewhere an import is named by its number. */
  fichier: (id: number, nom: string) => `Import ${id}, fichier « ${nom} »`,
  consulter: 'Consulter',
  supprimer: 'Supprimer',
  pour: (id: number) => `de l’import ${id}`,
  demandes: 'Demandes incomplètes',
  legendeDemandes: (nombre: number, id: number) =>
    `${formatCompte(nombre, 'demande incomplète', 'demandes incomplètes')} de l’import ${id}`,
  aucune: 'Aucune demande incomplète.',
  aucuneTrouvee: 'Aucun import incomplet ne porte ce numéro.',
  confirmer: 'Supprimer cet import ?',
  confirmation: (nom: string, nombre: number) =>
    `Le fichier « ${nom} » et ${nombre === 1 ? 'sa demande incomplète' : `ses ${formatNombre(nombre)} demandes incomplètes`} seront supprimés. Vous devrez redéposer ces demandes avec leurs pièces jointes.`,
  garder: 'Garder',
  supprime: (nom: string) => `L’import « ${nom} » est supprimé.`,
} as const;

/** When an incomplete import goes, in plain words; `jours` = days left after today. */
export function describeExpiration(jours: number): string {
  if (jours < 0) return 'date passée : supprimé au prochain événement du portail';
  if (jours === 0) return 'expire ce soir, à minuit';
  return jours === 1 ? 'expire demain soir' : `expire dans ${formatNombre(jours)} jours`;
}
