import { DEMANDES_MAX } from '#domain/generated/limites.ts';
import type { PieceDeFormulaire } from '#domain/sons/pieces.ts';
import type { Phase, Severite } from '#domain/report.ts';
import { formatCompte } from '#domain/francais.ts';

/** Texts of the « Contrôles » and « Formulaires » routes. */
export const CONTROLES = {
  chapeau:
    'Tout ce que le simulateur vérifie, dans l’ordre du portail. Chaque contrôle cite le texte dont il vient ; s’il n’en a pas, il est marqué « présumé » et ne bloque jamais.',
  rechercher: 'Rechercher un contrôle',
  exemple: 'TVA, SIRET, balise…',
  gravite: 'Gravité',
  certitude: 'Certitude',
  toutes: 'Toutes',
  compte: (visibles: number, total: number) =>
    visibles === total
      ? formatCompte(total, 'contrôle')
      : `${visibles} sur ${formatCompte(total, 'contrôle')}`,
  aucun: 'Aucun contrôle ne correspond.',
  message: 'Message',
  explication: 'Comment corriger',
  fondement: 'Source',
  presume: 'Présumé',
  identifiant: 'Identifiant',
  concerne: 'Formulaires',
  inconnu: (id: string) => `Le contrôle « ${id} » n’existe pas dans cette version.`,
} as const;

export const PHASES_DETAIL: Readonly<Record<Phase, string>> = {
  lecture: 'Avant tout : les octets du fichier et la syntaxe du JSON.',
  format:
    'Le contrôle 1 du portail : balises, types, longueurs. Une erreur, et le fichier est rejeté.',
  technique:
    'Le contrôle 2 du portail : valeurs et cohérence. Une erreur, et la simulation échoue.',
  aide: 'Nos vérifications supplémentaires. Elles avertissent, sans jamais bloquer.',
  pieces:
    'Les zips de pièces justificatives, pour lesquels le portail n’a pas de simulateur : règles de l’écran « Pièces jointes », et nos vérifications.',
};

export const GRAVITES_CATALOGUE: readonly Exclude<Severite, 'indetermine'>[] = [
  'bloquant',
  'avertissement',
  'information',
];

export const FORMULAIRES_TEXTE = {
  chapeau:
    'Ce que le simulateur sait de chaque fichier à déposer, et d’où il le tient. Trois formulaires ont un exemple publié ; les autres sont présumés, et ce qui n’est que présumé informe sans jamais bloquer.',
  choisir: 'Formulaire',
  fabriquer: 'Fabriquer un exemple de ce formulaire, et le zip de ses pièces',
  inconnu: (id: string) => `Le formulaire « ${id} » n’existe pas dans cette version.`,
  publie: 'Un exemple officiel est publié : ce qu’il montre est obligatoire, comme sur le portail.',
  presume: `Aucun exemple officiel n’est publié. Seule l’enveloppe commune à tous les fichiers bloque : numeroAns, siret et lignesImport, de 1 à ${DEMANDES_MAX} demandes. Tout le reste informe.`,
  sons: 'SONS',
  pieces: 'Pièces attendues',
  /** As the JSON spells its type, when that is known. */
  piece: ({ typeFichier, libelle, regime }: PieceDeFormulaire) =>
    `${typeFichier ?? libelle}${regime === null ? '' : ` (en régime ${regime})`}`,
  sources: 'Ce qu’on en sait',
  aucuneSource: 'Rien : aucune source ne nomme ce formulaire.',
  raison: 'Pourquoi présumé',
  regles: 'ses dates, pièces et règles',
  charger: 'Charger le modèle officiel de ce formulaire',
  champ: 'Balise',
  sens: 'Ce qu’elle contient',
  type: 'Type',
  source: 'Certitude et source',
  facultative: 'facultative',
  ouNull: 'ou null',
  legende: (nombre: number) => `${formatCompte(nombre, 'balise')} du formulaire`,
  crochets: 'Les crochets [ ] marquent une liste.',
  racine: '(racine)',
} as const;

export const TYPES_CHAMP = {
  objet: 'bloc { }',
  tableau: 'liste [ ]',
  texte: 'texte "…"',
  nombre: 'nombre',
  entier: 'nombre entier',
  booleen: 'true ou false',
  libre: 'libre',
} as const;
