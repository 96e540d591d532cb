import { numeroDAvenant } from '#domain/portail/avenants.ts';
import type { Commande } from '#domain/portail/commandes.ts';
import type { Enregistrement, Evenement } from '#domain/portail/evenements.ts';
import type { DemandeAttendue } from '#domain/portail/scenarios/scenario.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { StatutDemande } from '#domain/portail/dossier.ts';
import { formatCompte } from '#domain/francais.ts';
import { showName } from '#domain/pieces.ts';
import type { Verdict } from '#domain/report.ts';
import { VERDICTS } from '#domain/mots/gravites.ts';
import { COMMANDES, wordDetails } from '#ui/portail/commandes-textes.ts';
import { STATUTS } from '#ui/commun/mots/etats.ts';

export const SCENARIOS_TEXTES = {
  chapeau:
    'De courtes histoires, jouées pas à pas sur un portail à part. Le vôtre n’est pas touché : vous le retrouvez en sortant.',
  versExercices: 'À vous de jouer : les exercices',
  jouer: 'Jouer',
  jouerTitre: (titre: string) => `Jouer « ${titre} »`,
  bibliotheque: 'Bibliothèque',
  etapes: (nombre: number) => formatCompte(nombre, 'étape'),
  introuvable: 'Aucun scénario ne porte ce nom.',
  importeAbsent:
    'Le scénario lu dans un fichier ou un lien disparaît avec l’onglet. Choisissez à nouveau le fichier, ou rouvrez le lien.',
  retour: 'Tous les scénarios',
  ouverture: 'Préparation du scénario…',
} as const;

export const LECTEUR = {
  enseigne: 'Ce qu’on y apprend',
  aPart: 'Portail à part : rien de ce qui se joue ici n’entre dans le vôtre.',
  sortir: 'Revenir à mon portail',
  reprendre: 'Continuer moi-même d’ici',
  commandes: 'Avancer dans le scénario',
  precedent: 'Précédent',
  suivant: 'Suivant',
  recommencer: 'Recommencer',
  fin: 'Aller à la fin',
  touches: [
    ['→', 'suivant'],
    ['←', 'précédent'],
    ['R', 'recommencer'],
    ['Fin', 'aller à la fin'],
  ],
  touchesAide: 'Au clavier :',
  depart: 'Le départ',
  /** `nom`: what its author calls it; null: a ready-made fournisseur. */
  departLegende: (nom: string | null, fournisseur: string, date: string) =>
    [...(nom ? [nom] : []), ...(fournisseur ? [fournisseur] : []), `le ${date}.`].join(', '),
  etape: (rang: number, total: number) => `Étape ${rang} sur ${total}`,
  sources: (endroits: readonly string[]) => `Source : ${endroits.join(' ; ')}.`,
  miseEnScene: 'Mise en scène de ce simulateur : aucun guide ne raconte cette étape.',
  citations: 'Ce qu’en disent les guides',
  change: 'Ce qui a changé',
  rienChange: 'Rien n’a changé dans le portail.',
  refuse: 'Refusé par le portail fictif',
  simulateur: 'Réponse du simulateur',
  fichier: (nom: string) => `Fichier « ${nom} »`,
  enSimulation: 'Simulation du fichier…',
  simulationImpossible: 'Le fichier n’a pas pu être simulé. Revenez à cette étape pour réessayer.',
  autresConstats: (nombre: number) => formatCompte(nombre, 'autre constat', 'autres constats'),
  sansBlocage: 'Rien de bloquant.',
  ecart:
    'Avec ces réglages, cette étape ne se passe pas comme le scénario le prévoit : il s’arrête ici.',
  ecartVerdict: 'Avec ces réglages, la réponse n’est pas celle que le scénario prévoit.',
  issue: 'Issue',
  issueDemandes: 'Ce que sont devenues les demandes',
  ecran: 'L’écran du portail à ce moment',
  ecranAide: 'On regarde seulement ; les liens de l’écran restent dans le scénario.',
  ecranDuPas: 'Revenir à l’écran de l’étape',
  lien: 'Lien vers ce scénario',
  reglages: (points: string) => `Réglages portés par le lien : ${points}.`,
  ignores: (points: string) => `Laissé de côté dans le lien, faute de sens : ${points}.`,
  enregistrement:
    'Un enregistrement est en cours. Arrêtez-le avant de jouer un scénario : il se perdrait.',
} as const;

export const ENREGISTREMENT = {
  chapeau:
    'Partez de votre portail tel qu’il est, ou d’un fournisseur tout prêt. Vous jouez sur un portail à part ; le vôtre reste comme il est. Jouez comme d’habitude, des deux côtés du guichet. Chaque acte, accepté ou refusé, et chaque simulation devient une étape ; vous les arrangez ensuite.',
  contenu:
    'Le fichier contient ce que vous avez saisi, les JSON simulés, et le nom et la taille des fichiers déposés ; pas leur contenu, remplacé par des spécimens à la lecture, 64 Mo au plus en tout. N’y mettez pas de données personnelles.',
  nouveau: 'Nouvel enregistrement',
  depart: 'Partir de',
  mien: 'Mon portail, tel qu’il est',
  nommer: 'Nom de ce départ, que verra la salle',
  nomDepart: 'Mon portail',
  emporte:
    'Le scénario emportera tout votre portail à cet instant, avec tous ses fournisseurs : raison sociale, SIRET, adresse, coordonnées bancaires, déposant et son courriel, enrôlements, demandes et leurs bénéficiaires, commentaires. Des fichiers, le nom et la taille seulement. Qui ouvre le scénario peut lire tout cela : n’y laissez aucune donnée personnelle.',
  commencer: 'Commencer l’enregistrement',
  enCours: (nombre: number) => `Enregistrement en cours : ${formatCompte(nombre, 'étape')}`,
  arreter: 'Arrêter',
  versEspace: 'Aller à l’espace fournisseur',
  versPoste: 'Aller au poste ASP',
  vide: 'Rien n’a été enregistré : aucun acte, aucune simulation.',
  lire: 'Lire un scénario enregistré',
  lireAide: 'Un fichier exporté d’ici. Il est vérifié, puis joué sur un portail à part.',
  lienLecture: 'Lecture du lien…',
  lienAbime: 'Ce lien est coupé ou abîmé : demandez-le à nouveau, ou son fichier.',
  choisir: 'Choisir un fichier',
  illisible: 'Le fichier ne peut pas être lu.',
  enregistrer: 'Enregistrer un scénario',
  nomFichier: 'scenario-segur.json',
} as const;

export const A_PART = {
  titre: 'Vous jouez sur un portail à part, en mémoire seulement.',
  revenir: 'Revenir à mon portail',
  interrompu:
    'Un enregistrement de scénario a été interrompu : rien de ce que vous faites ici n’est enregistré. Le reprendre rejoue, sur un portail à part, ce qui l’était.',
  continuer: 'Reprendre l’enregistrement',
  abandonner: 'L’abandonner…',
  abandonTitre: 'Abandonner l’enregistrement ?',
  abandonTexte: 'Les actes enregistrés avant l’interruption seront effacés.',
  abandonAction: 'Abandonner',
  quitterTitre: 'Quitter ce portail à part ?',
  quitterTexte:
    'Ce que vous y avez joué disparaît. Votre portail, lui, est comme vous l’avez laissé.',
  quitterAction: 'Quitter et perdre ces actes',
} as const;

/** The records of a step that changed something: a clock set where it stands is no news. */
export function listChanges(
  enregistrements: readonly Enregistrement[],
  horloge: HeureDeParis | null,
): readonly Enregistrement[] {
  return enregistrements.filter(
    ({ commande, evenements: [seul, ...autres] }) =>
      commande !== 'reglerHorloge' ||
      autres.length > 0 ||
      seul?.type !== 'horlogeReglee' ||
      seul.heure !== horloge,
  );
}

/** One line for each record of a step: what was done, and on what; `racontes` first, since few are said. */
export function wordEnregistrement(
  { commande, evenements }: Enregistrement,
  racontes: ReadonlySet<string>,
): string {
  const { quoi } = COMMANDES[commande];
  const apart = (evenement: Evenement) =>
    Number(!('numeroASP' in evenement && racontes.has(evenement.numeroASP)));
  const details = wordDetails(evenements.toSorted((a, b) => apart(a) - apart(b)));
  return details === '' ? quoi : `${quoi} – ${details}`;
}

/** The caption of a recorded act. */
export function wordCommande(commande: Commande): string {
  return `${nameActe(commande)}.`;
}

/** Of a step: its first act, and how many more. */
export function wordActes([premiere, ...autres]: readonly Commande[]): string {
  if (premiere === undefined) return '';
  if (autres.length === 0) return wordCommande(premiere);
  return `${nameActe(premiere)}, et ${formatCompte(autres.length, 'autre acte', 'autres actes')}.`;
}

export function wordRefuse(commande: Commande): string {
  return `${nameActe(commande)} : refusé par le portail fictif.`;
}

export function wordSimulation(nom: string, verdict: Verdict): string {
  return `Simulation de « ${showName(nom)} » : ${VERDICTS[verdict].toLowerCase()}.`;
}

function nameActe(commande: Commande): string {
  const { quoi } = COMMANDES[commande.type];
  return 'numeroASP' in commande ? `${quoi} (${commande.numeroASP})` : quoi;
}

export function wordIssue(
  { numeroASP, avenant, statut }: DemandeAttendue,
  obtenu: StatutDemande | null,
): string {
  const numero = numeroDAvenant(numeroASP, avenant);
  const mot = obtenu === null ? 'absente' : STATUTS[obtenu].mot;
  if (obtenu === statut) return `${numero} : ${mot}`;
  return `${numero} : ${mot}, au lieu de ${STATUTS[statut].mot}`;
}
