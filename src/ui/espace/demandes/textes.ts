import { formatCompte, formatNombre } from '#domain/francais.ts';

/** « Gérer mes demandes de financement »: the names of the fields and columns are the portal's. */
export const DEMANDES = {
  recherche: 'Rechercher une demande',
  numero: 'Numéro de demande',
  type: 'Type',
  statut: 'Statut de la demande',
  paiement: 'Statut du dernier paiement',
  logiciel: 'Logiciel',
  /** Ours: the portal has no such criterion. */
  solde: 'Notre aide : solde',
  soldes: { avec: 'Avec solde', sans: 'Sans solde', 'a-deposer': 'Avance payée, sans solde' },
  du: 'Déposée entre le',
  au: 'Et le',
  legende: (nombre: number, total: number) =>
    nombre === total
      ? `Liste des demandes d’avance et de solde : ${formatCompte(total, 'avenant')}`
      : `Liste des demandes d’avance et de solde : ${formatCompte(nombre, 'avenant')} sur ${formatNombre(total)}`,
  compte: (nombre: number) => formatCompte(nombre, 'avenant trouvé', 'avenants trouvés'),
  action: 'Action',
  consulter: 'Consulter',
  consulterNumero: (numero: string) => `Consulter ${numero}`,
  aucune: 'Aucune demande déposée pour ce fournisseur fictif.',
  aucuneTrouvee: 'Aucune demande ne répond à ces critères.',
  importer: 'Importer des demandes',
  incompletes: (nombre: number) =>
    `${formatCompte(nombre, 'import non complété', 'imports non complétés')} : les demandes correspondantes ne sont pas dans cette liste.`,
  voirIncompletes: 'Suivi des demandes incomplètes',
  soldesAPreparer: 'Ces avances peuvent recevoir leur solde :',
  preparerSoldes: 'préparer leur JSON de solde',
  aide: 'Une ligne par avenant : M0 est l’avance, M1 le solde. Le guide ne dit pas si la liste du portail montre tous les avenants ou seulement le dernier.',
} as const;

export const EXPORTS_ESPACE = {
  chapeau: 'Vos demandes et vos imports en CSV, à ouvrir dans un tableur. Rien ne quitte ce poste.',
  inconnu:
    'Le menu « Exports » figure sur le portail de 2026 ; aucune source ne montre son écran. Celui-ci est le nôtre.',
  demandes: 'Demandes d’avance et de solde',
  imports: 'Imports de fichiers JSON',
  toutes: (nombre: number) => `Toutes les demandes (${formatNombre(nombre)})`,
  filtrees: (nombre: number) => `Demandes de la recherche en cours (${formatNombre(nombre)})`,
  tousImports: (nombre: number) => `Tous les imports (${formatNombre(nombre)})`,
  filtresImports: (nombre: number) => `Imports de la recherche en cours (${formatNombre(nombre)})`,
  format:
    'CSV en UTF-8, séparateur « ; », montants en euros HT. Les colonnes du portail, puis les nôtres : n° ASP, bénéficiaires, dates, paiement, pièces. Les numéros s’ouvrent comme du texte : 00034 garde ses zéros.',
} as const;
