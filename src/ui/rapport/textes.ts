import { titleOf, type Cause } from '#domain/causes.ts';
import { FORMULAIRES } from '#domain/formulaires.ts';
import type { Report } from '#domain/report.ts';
import { SONS } from '#domain/sons/table.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import { montrerExtrait } from '#domain/invisibles.ts';

/** Before what to do, under the points that it settles. */
export const POUR_CES_POINTS = (nombre: number) => `Pour ces ${formatNombre(nombre)} points\u00a0:`;

/** Texts of the result. The words of the portal are quoted in `PORTAIL`, with nothing of ours. */
export const RESULTAT = {
  deuxMots: (json: string, pieces: string) =>
    `JSON : ${json.toLowerCase()} · Pièces : ${pieces.toLowerCase()}`,
  chargerModele: 'Charger le modèle de référence',
  reserve:
    'Le simulateur « ne contrôle que les éléments techniques des JSON mais n’équivaut pas à la validation de la demande ».',
  premiere: (libelle: string) => `À corriger d’abord : ${libelle}`,
  reserveSource: 'Guide du dépôt de solde, Imagerie vague 2',
  devine: (titre: string) =>
    `Rien n’a été choisi : le formulaire « ${titre} » est deviné d’après le contenu.`,
  aChoisir:
    'Choisissez ce que le fichier contient vraiment, ou déposez le fichier que vos choix annoncent.',
  tampon: 'Simulation',
  sansFormulaire:
    'Le formulaire n’a pas été reconnu : vérifiez que c’est le bon fichier, ou choisissez son formulaire dans la fiche ci-dessous. Seuls les contrôles communs ont été faits.',
  deTableau: 'Faire un JSON de ce tableau',
  fiche: 'Fiche du fichier',
  portailDirait: 'Le portail dirait',
  registres: 'Vérifier les numéros aux registres publics',
  notreAide: 'Notre aide',
  rienASignaler: 'Aucune erreur, aucun avertissement : rien à signaler dans ce fichier.',
  imprime: 'Rapport de simulation – non officiel, sans valeur pour l’ASP',
} as const;

export const POINTS = {
  titre: 'Ce qui vient ensuite',
  voir: 'Voir',
  quoi: {
    'prochain-tour': 'la première erreur du tour suivant',
    instruction: 'le premier rejet probable',
    avertissements: 'le premier avertissement',
  },
  prochainTour: (quoi: string, ou: string) =>
    `Au tour suivant, une fois cela corrigé, le portail signalerait encore ${quoi} : ${ou}.`,
  instruction: (quoi: string, ou: string) =>
    `Le portail n’en dit rien, mais l’instruction rejetterait sans doute : ${quoi} (${ou}).`,
  avertissements: (quoi: string, ou: string) => `Notre aide donne ${quoi} : ${ou}.`,
  nonExaminees: (nombre: number, lesquelles: string) =>
    nombre === 1
      ? `La demande ${lesquelles} n’a été examinée que dans son format : le reste le sera une fois celui-ci corrigé.`
      : `Les demandes ${lesquelles} n’ont été examinées que dans leur format : le reste le sera une fois celui-ci corrigé.`,
  toutReste: 'Rien d’autre n’a pu être examiné : le reste le sera une fois le fichier lisible.',
} as const;

export const FICHE = {
  fichier: 'Fichier',
  encodage: 'Encodage',
  formulaire: 'Formulaire',
  formulaireInconnu: 'non reconnu',
  /** A choice told one half of it. */
  formulaireComplete: 'selon vos choix, complétés d’après le contenu',
  formulaireMode: {
    choisi: 'selon vos choix',
    reconnu: 'deviné d’après le contenu',
    aucun: 'non reconnu',
  },
  pourquoi: 'Pourquoi ce formulaire ?',
  imposer: 'Changer de formulaire',
  suite: 'Encodage, date, règles et empreinte',
  structure: 'Structure',
  structures: {
    publie: 'exemple publié par l’ASP',
    presume: 'présumée : ses écarts informent, sans bloquer',
  },
  modele: (titre: string) => `modèle de référence « ${titre} »`,
  chargerModele: 'Charger le modèle de référence',
  demandes: 'Demandes',
  simuleLe: 'Date de simulation',
  heure: 'heure de Paris',
  regles: 'Version des règles',
  empreinte: 'Empreinte SHA-256',
  empreinteAbsente: 'non calculée',
} as const;

export const IMPOSER = {
  libelle: 'Contrôler ce fichier comme',
  reconnu: 'Reconnu d’après le contenu',
} as const;

export const ENCODAGES: Readonly<Record<NonNullable<Report['encodage']>, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (petit-boutiste)',
  'utf-16be': 'UTF-16 (gros-boutiste)',
  'utf-32le': 'UTF-32 (petit-boutiste)',
  'utf-32be': 'UTF-32 (gros-boutiste)',
  'windows-1252': 'Windows-1252 (ou ISO-8859-1)',
  macintosh: 'Mac OS Roman',
  cp850: 'CP850 (DOS)',
};

export const CONVERSION = {
  texte: (encodage: string) =>
    `Ce fichier semble enregistré en ${encodage} alors qu’un JSON s’écrit en UTF-8. Relisez les accents ci-dessous, puis récupérez une version convertie.`,
  bouton: 'Télécharger la version convertie en UTF-8',
} as const;

export const PORTAIL = {
  /** Guide de 2022: the only known words for a JSON that cannot be taken in. */
  illisible: 'Le JSON chargé ne respecte pas le format attendu',
  rejete:
    "Une ou plusieurs erreurs ont été retournées lors de la simulation de l'import. Veuillez corriger votre fichier en suivant les erreurs du fichier de retour.",
  valide: "La simulation de l'import s'est déroulée correctement.",
  /** Ours, before the words above. */
  siReserves: (nombre: number) =>
    nombre === 1 ? 'Si ce point est en règle :' : 'Si ces points sont en règle :',
  discordant:
    'Aucun texte publié ne dit ce que le portail répond à un fichier qui n’est pas celui des choix faits à l’écran. Ici, rien n’en est importé.',
  telecharger: 'Télécharger le fichier de sortie',
  presume:
    'La structure de ce formulaire n’est pas publiée : le portail réel peut dire autre chose.',
  inconnu:
    'Nous ne savons pas ce que le portail dirait de ce fichier : il connaît le formulaire, que vous y avez choisi ; ici, il reste à choisir.',
  sansRetour: 'Le portail ne donne pas de fichier de sortie dans ce cas.',
  notreFormulation: 'formulation du simulateur',
  messages: 'Messages du contrôle du format',
  tout: (nombre: number) =>
    nombre === 1 ? 'Lire l’autre message' : `Lire les ${formatNombre(nombre)} autres messages`,
  moins: 'Replier les messages',
  /** Ours, beside a message that the portal would give again. */
  aussi: (nombre: number, lieux: string) =>
    `et ${formatCompte(nombre, 'autre message', 'autres messages')} de même cause : ${lieux}`,
  retourAide: (nom: string) =>
    `${nom} : votre fichier, avec un code et un libellé par demande. Les codes d’erreur sont ceux du simulateur : l’ASP ne publie pas les siens.`,
} as const;

/** True when nobody can say that the portal would take a file of this structure. */
export function isStructurePresumee({ formulaire: { id, modele } }: Report): boolean {
  return id !== null && modele === null && FORMULAIRES[id].certitude === 'presume';
}

/**
 * The one sentence of the portal for this answer; null when it lists its messages, or when nobody knows its words. For the
 * forms of the vague 1, it lists none: « Le JSON chargé ne respecte pas le format attendu » stands for each error of format.
 */
export function sayAnswer({ verdict, messageEcran, formulaire: { id } }: Report): string | null {
  if (messageEcran !== null) return messageEcran;
  if (verdict === 'discordant') return null;
  if (verdict === 'non-conforme') {
    return id !== null && SONS[FORMULAIRES[id].sons].vague === 1 ? PORTAIL.illisible : null;
  }
  return PORTAIL[verdict === 'sous-reserve' ? 'valide' : verdict];
}

export const CONSTATS = {
  filtrer: 'Filtrer par gravité',
  compte: (visibles: number, total: number) =>
    visibles === total
      ? formatCompte(total, 'constat')
      : `${formatNombre(visibles)} sur ${formatCompte(total, 'constat')}`,
  phase: 'Contrôle',
  toutesPhases: 'Tous',
  rechercher: 'Rechercher',
  rechercheExemple: 'n° ASP, SIREN, balise, demande 3, ligne 99…',
  regrouper: 'Regrouper',
  parDemande: 'par demande',
  parCause: 'par cause',
  effacer: 'Effacer les filtres',
  toutDeplier: 'Tout déplier',
  toutReplier: 'Tout replier',
  aucun: 'Aucun constat ne correspond à ces filtres.',
  fichierEntier: 'Fichier entier',
  nonVerifies: 'Ce que ce fichier seul ne permet pas de vérifier',
  demande: (numero: number) => `Demande\u00a0${numero}`,
  racine: 'fichier entier',
  lieux: (nombre: number) =>
    `De même à ${formatCompte(nombre, 'autre endroit', 'autres endroits')} :`,
  valeur: 'Valeur trouvée',
  corriger: 'Comment corriger',
  raison: 'Pourquoi',
  correction: 'Proposition',
  correctionAVerifier: 'Proposition, à vérifier avant de la faire',
  valeurActuelle: 'Avant',
  valeurCorrigee: 'Après',
  rien: '(rien)',
  aSupprimer: '(à supprimer)',
  copier: 'Copier la correction',
  copie: 'Copié',
  copieImpossible: 'Copie refusée par le navigateur',
  appliquer: 'Appliquer',
  partout: (nombre: number) => `Appliquer aux ${formatNombre(nombre)} endroits`,
  voir: 'Voir dans le fichier',
  prochainTour: 'Le portail ne le signalerait qu’au prochain essai, une fois le reste corrigé.',
  source: 'D’où vient cette règle ?',
  controle: 'Voir ce contrôle dans le catalogue',
  presume: 'Règle présumée',
  placePresumee:
    'ce qui est attendu ici n’est documenté par aucun texte pour ce formulaire, et ne bloque donc pas. « Formulaires » en donne la raison.',
  documente: 'Règle documentée',
} as const;

/** A mistake in one line: its block and its line are said by its places. */
export function shortTitle(cause: Cause, controles: Report['controles']): string {
  return titleOf(cause, controles).replace(/,? dans le bloc \S+ de la ligne (?:\d+|…),?/, '');
}

export const PARCOURS = {
  precedent: 'Constat précédent (Maj + F8)',
  suivant: 'Constat suivant (F8)',
  court: (rang: number, total: number) => `${formatNombre(rang)} / ${formatNombre(total)}`,
  annonce: (rang: number, total: number, quoi: string | null) =>
    `Constat ${formatNombre(rang)} sur ${formatNombre(total)}${quoi === null ? '' : ` : ${quoi}`}`,
} as const;

export const SOURCE = {
  titre: 'Le fichier',
  region: 'Texte du fichier, en lecture seule',
  corriger: 'Corriger ici',
  vide: 'Il n’y a pas de texte à montrer : ce fichier n’en contient pas.',
  lignes: (nombre: number) => formatCompte(nombre, 'ligne'),
  marque: (ligne: number, nombre: number, mot: string) =>
    `Ligne ${formatNombre(ligne)} : ${formatCompte(nombre, 'constat')}, ${mot.toLowerCase()}`,
} as const;

export const EXPORTS = {
  titre: 'Garder une trace',
  csv: 'Tableau (CSV)',
  json: 'Données (JSON)',
  imprimer: 'Imprimer ou PDF',
  partager: 'Préparer un fichier à partager',
} as const;

const LIGNES_MONTREES = 8;
const SIGNES_MONTRES = 600;

/** Without the margin of what follows, which would draw an empty line. */
function withoutMargin(texte: string): string {
  const nu = texte.trimEnd();
  return nu !== '' && texte.slice(nu.length).includes('\n') ? nu : texte;
}

/** What is shown of a text to be replaced, or in its place: with what it hides; of a whole file, its first lines. */
export function showEdit(texte: string): string {
  const vu = withoutMargin(texte);
  const debut = vu.slice(0, SIGNES_MONTRES).split('\n', LIGNES_MONTREES).join('\n');
  const reste = vu.slice(debut.length).split('\n').length - 1;
  const montre = montrerExtrait(debut);
  if (debut.length === vu.length) return montre;
  return reste === 0
    ? `${montre}…`
    : `${montre}\n… et ${formatCompte(reste, 'autre ligne', 'autres lignes')}`;
}
