import type { ProfilPortail } from '#domain/portail/etat.ts';
import type { Citation } from '#domain/sources.ts';

export const COMPTE = {
  inconnu:
    'Le menu « Mon compte » figure sur le portail (2023, 2026) ; aucune source ne montre son écran. Celui-ci est le nôtre.',
  fournisseur: 'Le fournisseur fictif',
  fournisseurAide:
    'Ces valeurs ne changent plus : pour d’autres, choisissez ou créez un autre fournisseur.',
  vide: 'aucun',
} as const;

export const MEMOIRE = {
  titre: 'La mémoire du portail fictif',
  aide: 'Tout reste dans ce navigateur, sur cet ordinateur. Une sauvegarde permet de le reprendre ailleurs, ou de le rendre à un groupe en formation. Les modèles de référence sont gardés à part : ni sauvegardés, ni restaurés, ni effacés ici.',
  contenu: 'Contenu',
  place: 'Place occupée',
  placeDetail: (utilise: string, quota: string) =>
    `${utilise} sur ${quota} permis par le navigateur`,
  placeInconnue: 'Ce navigateur ne le dit pas.',
  placeAide: 'Mesurée par le navigateur pour tout le site, pages du simulateur comprises.',
  persistance: 'Conservation',
  persistante: 'Promise : le navigateur ne l’effacera pas de lui-même.',
  nonPersistante: 'Non promise : le navigateur peut l’effacer s’il manque de place.',
  persistanceInconnue: 'Ce navigateur ne dit pas s’il peut l’effacer de lui-même.',
  demander: 'Demander à la conserver',
  refusee: 'Le navigateur ne l’a pas promis. Il le fait souvent après quelques visites.',
  sauvegarder: 'Sauvegarder dans un fichier',
  sauvegarde: (nom: string) =>
    `« ${nom} » est prêt : il contient le journal, les branches mises de côté et tous les fichiers.`,
  nomSauvegarde: (jour: string) => `simulateur-segur-${jour}.sauvegarde`,
} as const;

export const PROFIL = {
  titre: 'Le profil du portail',
  aide: 'Là où les textes se contredisent ou se taisent, vous choisissez la lecture que suit le portail fictif.',
  parDefaut: 'par défaut',
  jours: 'Jours avant expiration d’un import incomplet',
  joursAide:
    'Aucun texte ne donne de durée. Un seul exemple : importé le 23/03/2026, expire le 30/03/2026, soit 7 jours.',
  joursEtendue: (max: number) =>
    `Un nombre entier de jours, de 0 à ${max}. Vaut pour les imports à venir.`,
  enregistre: 'Profil enregistré.',
  sources: 'Sources',
  sansSource: 'Aucun texte ne le dit : présumé.',
} as const;

export interface Interpretation<Valeur> {
  readonly valeur: Valeur;
  readonly texte: string;
  readonly sources: readonly Citation[];
}

export const LECTURES_IMPORT: readonly Interpretation<ProfilPortail['importLigneParLigne']>[] = [
  {
    valeur: true,
    texte: 'Les demandes correctes sont intégrées, les autres rejetées',
    sources: [
      {
        source: 'webinaire-vague-2',
        endroit: '« Structure des JSON », à retenir',
        extrait: 'En cas de KO, les demandes OK sont tout de même intégrées.',
      },
    ],
  },
  {
    valeur: false,
    texte: 'Une seule demande en erreur fait refuser tout le fichier',
    sources: [
      {
        source: 'guide-solde-imagerie',
        endroit: 'section 1, déroulement de la simulation',
        extrait: 'Si au moins une des demandes n’est pas valide, le portail rejette le fichier',
      },
      { source: 'guide-financement-2022', endroit: 'logigramme du dépôt JSON avec simulateur' },
    ],
  },
];

export const LECTURES_SOLDE: readonly Interpretation<ProfilPortail['soldeFactureInferieure']>[] = [
  {
    valeur: 'soixante-dix-pour-cent-facture',
    texte: '70 % du montant de la facture',
    sources: [
      {
        source: 'guide-modification-sas',
        endroit: 'écran de la demande : engagement retenu 100 000,00, solde 70 000,00',
      },
    ],
  },
  {
    valeur: 'facture-moins-avance',
    texte: 'Le montant de la facture moins l’avance déjà décidée',
    sources: [
      {
        source: 'faq-industriels',
        endroit:
          'le montant du solde est inférieur ou égal à celui de l’avance ; rien sur le calcul : lecture présumée',
      },
    ],
  },
];

export const LECTURES_DRIMBOX: readonly Interpretation<ProfilPortail['drimboxSansRis']>[] = [
  {
    valeur: 'annuler',
    texte: 'Son instruction attend le RIS ; sans RIS validé à la date limite, elle est annulée',
    sources: [
      {
        source: 'webinaire-vague-2',
        endroit: '« Rappel des calendriers Ségur Vague 2 »',
        extrait:
          'Si à la date 4, aucune demande de financement au titre du SONS IMG-RIS-Va2 n’a été validée par l’ASP alors la demande de financement SONS-IMG-DB-Va2 pour ce Client est annulée.',
      },
    ],
  },
  { valeur: 'ignorer', texte: 'Elle est instruite sans attendre', sources: [] },
];

const NB_DU_SOLDE = {
  source: 'guide-solde-imagerie',
  endroit: '« Objectifs de ce guide utilisateur », NB 1',
  extrait: 'Pour le SONS DB, le dépôt du solde ne requiert pas le volet pilotes.',
} as const;

export const LECTURES_AVANCES_DRIMBOX: readonly Interpretation<ProfilPortail['avancesDrimbox']>[] =
  [
    {
      valeur: 'trois',
      texte: 'Trois avances payées, comme le RIS : la phrase n’excepte que les pilotes',
      sources: [NB_DU_SOLDE],
    },
    {
      valeur: 'aucune',
      texte: 'Aucune : la phrase qui précède ne parle que du RIS',
      sources: [NB_DU_SOLDE],
    },
  ];

export const LECTURES_MODIFICATION: readonly Interpretation<ProfilPortail['champsModifiables']>[] =
  [
    {
      valeur: 'presumes',
      texte: 'Ouvre les champs que nous présumons modifiables, et l’ajout de pièces',
      sources: [],
    },
    {
      valeur: 'aucun',
      texte: 'N’ouvre que l’ajout de pièces',
      sources: [
        {
          source: 'guide-modification-sas',
          endroit: '« Les modifications possibles »',
          extrait: 'Ajout de pièces justificatives à votre dossier (ajout uniquement)',
        },
      ],
    },
  ];

export const LECTURES_ENROLEMENT: readonly Interpretation<
  ProfilPortail['enrolementHorsFenetre']
>[] = [
  {
    valeur: 'prevenir',
    texte: 'La demande est prise, et l’écran dit qu’elle est hors de la période',
    sources: [],
  },
  {
    valeur: 'refuser',
    texte: 'La demande est refusée, à la minute près',
    sources: [
      {
        source: 'webinaire-vague-2',
        endroit:
          '« Parcours de financement à l’ASP » : deux périodes, dont le schéma ne nomme pas le couloir ; nous les y rattachons',
      },
    ],
  },
];

export const POINTS_PROFIL = {
  avancesDrimbox: 'Les avances payées que requiert un solde DRIMbox',
  enrolement: 'Un enrôlement Imagerie ou LGC vague 2 hors de sa période',
  drimbox: 'Une demande DRIMbox dont le client n’a pas de RIS vague 2 validé',
  modification: 'Une demande « A modifier », hors SAS (seul guide publié)',
  import: 'À l’import, si une demande du fichier est en erreur',
  solde: 'Ce que paie un solde dont la facture est inférieure à l’avance déclarée',
} as const;

export const IDENTITE = {
  denominationSociale: 'Dénomination sociale',
  nomCommercial: 'Nom commercial',
  siret: 'SIRET',
  adresse: 'Adresse',
  tauxTva: 'Taux de TVA',
  coordonneesBancaires: 'Coordonnées bancaires (fictives)',
  depositaire: 'Dépositaire',
} as const;
