import { formatCompte } from '#domain/francais.ts';
import { LIGNES_MAX, type LigneDeCode } from '#domain/exercices/statistiques.ts';
import { approve, block, doubt, warn } from '#ui/commun/mots/etats.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';

export const EXERCICES_TEXTES = {
  chapeau:
    'On vous donne un départ et un but : à vous de jouer, sur un portail à part. La page juge elle-même, au fur et à mesure ; rien ne quitte ce navigateur.',
  bibliotheque: 'Bibliothèque',
  ouvrir: 'Ouvrir',
  ouvrirTitre: (titre: string) => `Ouvrir « ${titre} »`,
  enCours: 'Exercice en cours',
  formateur: 'Pour le formateur',
  versCodes: 'Vérifier les codes d’une séance',
  fichierAide:
    'Un exercice tient dans un fichier JSON, que l’on peut modifier puis rouvrir ici pour en obtenir le lien.',
  choisir: 'Ouvrir un exercice depuis un fichier',
  retour: 'Tous les exercices',
  ouverture: 'Lecture de l’exercice…',
  echec: 'L’exercice n’a pas pu être ouvert',
  niveau: (mot: string, indices: number) => `${mot} · ${formatCompte(indices, 'indice')}`,
} as const;

export const EXERCICE = {
  ailleurs:
    'Cet exercice vient d’un lien ou d’un fichier : ses phrases sont de son auteur, et personne ici ne les a relues.',
  consigne: 'Consigne',
  sources: 'D’où viennent les règles',
  depart: (fournisseur: string, date: string) => `${fournisseur}, le ${date}.`,
  commencer: 'Commencer',
  commencerAide:
    'Vous jouerez sur un portail à part, gardé à travers un rechargement. Le vôtre n’est pas touché : vous le retrouvez en quittant l’exercice.',
  remplacer: 'Remplacer l’exercice en cours ?',
  remplacerTexte: (titre: string) =>
    `« ${titre} » est commencé dans ce navigateur. Ce que vous y avez fait sera perdu.`,
  reprendre: 'Reprendre',
  but: 'Ce qui doit être vrai',
  fait: 'Fait',
  aFaire: 'À faire',
  avance: (faits: number, total: number) => `${faits} sur ${total}`,
  fichiers: 'Fichiers de l’exercice',
  simuler: 'Ouvrir dans « Simuler »',
  simulerNom: (nom: string) => `Ouvrir ${nom} dans « Simuler un JSON »`,
  telecharger: 'Télécharger',
  telechargerNom: (nom: string) => `Télécharger ${nom}`,
  telechargerZip: 'Télécharger le zip des pièces',
  jouer: 'Où jouer',
  espace: 'Espace fournisseur',
  poste: 'Poste ASP',
  indices: 'Indices',
  indice: (rang: number) => `Indice ${rang}`,
  prendre: (reste: number) => `Prendre un indice (${formatCompte(reste, 'restant')})`,
  plusDIndice: 'Il n’y a pas d’autre indice.',
  recommencer: 'Remettre le portail au départ',
  recommencerTitre: 'Remettre le portail au départ ?',
  recommencerTexte:
    'Ce que vous avez fait dans cet exercice est effacé ; le temps, les indices et les essais continuent de compter.',
  abandonner: 'Abandonner',
  abandonnerTitre: 'Abandonner l’exercice ?',
  abandonnerTexte: 'Ce que vous y avez fait est effacé, sans code. Votre portail vous est rendu.',
  quitter: 'Revenir à mon portail',
  suspendu: 'Exercice mis en pause : vous êtes revenu à votre portail. Le temps court toujours.',
  nonGarde: 'Ce navigateur ne garde rien : un rechargement de la page perdrait cet exercice.',
  reussi: 'Réussi',
  reussiPhrase: (duree: string, indices: number, essais: number) =>
    `En ${duree}, avec ${formatCompte(indices, 'indice')} et ${formatCompte(essais, 'essai')} (fichiers simulés et actes du portail).`,
  code: 'Votre code de réussite',
  codeAide:
    'Donnez-le au formateur : il peut être collé, ou dicté signe par signe. Il contient l’exercice, le temps, les indices et les essais, et le pseudonyme ci-dessous s’il y en a un.',
  pseudonyme: 'Pseudonyme (facultatif)',
  pseudonymeAide: 'Un prénom ou un surnom, jamais un nom de client. Il change le code.',
  copier: 'Copier le code',
  copie: 'Code copié.',
  nonCopie: 'Le navigateur refuse la copie : sélectionnez le code.',
  rejouer: 'Rejouer depuis zéro',
  partager: 'Partager cet exercice',
  copierLien: 'Copier le lien',
  lienCopie: 'Lien copié.',
  lienTropLong: 'Cet exercice est trop long pour un lien : donnez le fichier.',
  exporter: 'Télécharger en fichier',
} as const;

export const BANDE = {
  nom: 'Exercice en cours',
  consigne: 'Consigne et indices',
  reussi: 'Réussi : voir le code',
  dit: (faits: number, total: number) => `Exercice : ${faits} sur ${total} faits.`,
  ditReussi: 'Exercice réussi : le code vous attend sur la page de l’exercice.',
} as const;

export const CODES = {
  chapeau:
    'Collez ici les codes des participants, un par ligne. Ils sont vérifiés dans ce navigateur ; rien n’est envoyé.',
  champ: 'Codes, un par ligne',
  preuve: 'Ce qu’un code prouve, et ne prouve pas',
  prouve:
    'Un code vérifié porte la clef que donne la fin de l’exercice, calculée sur les dossiers du portail et les fichiers : on ne l’obtient pas en modifiant le lien, ni en changeant le temps, les indices ou le pseudonyme d’un autre code.',
  neProuvePas:
    'Il ne prouve pas qui a joué, ni que personne n’a aidé ; le temps est celui de l’horloge de son appareil. Il n’y a pas de serveur et le programme est public : quelqu’un de décidé peut fabriquer un code. Ce n’est pas une note d’examen.',
  vide: 'Aucun code pour l’instant.',
  legende: 'Codes collés',
  lus: (lus: number, verifies: number) =>
    `${formatCompte(lus, 'ligne lue', 'lignes lues')}, ${formatCompte(verifies, 'code vérifié', 'codes vérifiés')}.${lus < LIGNES_MAX ? '' : ` Seules les ${LIGNES_MAX} premières sont lues : collez la suite à part.`}`,
  csv: 'Télécharger le tableau (CSV)',
  csvNom: 'codes-exercices.csv',
  effacer: 'Vider',
  bilan: 'Par exercice',
  bilanLegende: 'Par exercice, sur les codes vérifiés',
  nuage: 'Temps de chaque participant',
  nuageAide:
    'Un point par code vérifié ; le trait haut marque la médiane. Le tableau dit les mêmes nombres.',
  colonnes: {
    participant: 'Participant',
    exercice: 'Exercice',
    duree: 'Temps',
    indices: 'Indices',
    essais: 'Essais',
    etat: 'Code',
    nombre: 'Codes',
    mediane: 'Temps médian',
    etendue: 'Du plus court au plus long',
    indicesEnTout: 'Indices pris',
    essaisMedians: 'Essais (médiane)',
  },
  quoiFaire: 'Ce qu’il en est',
  secondes: 'Temps (secondes)',
  ligne: 'Ligne collée',
  sansNom: '(sans pseudonyme)',
  conseil: {
    illisible: 'Ce n’est pas un code : 16 signes, après un pseudonyme ou non.',
    inconnu:
      'Exercice inconnu ici : d’une autre version du site, ou venu d’un lien qu’il faut d’abord réussir une fois dans ce navigateur.',
    faux: 'Un signe mal copié, un autre pseudonyme, ou un code fabriqué.',
    double: 'Déjà collé plus haut : compté une fois.',
    verifie: 'Compté.',
  } satisfies Readonly<Record<LigneDeCode['etat'], string>>,
} as const;

export const ETATS_CODE: Readonly<Record<LigneDeCode['etat'], Mot>> = {
  verifie: approve('Vérifié'),
  double: warn('En double'),
  faux: block('Ne se vérifie pas'),
  inconnu: doubt('Exercice inconnu'),
  illisible: block('Illisible'),
};

/** « 1 h 05 min », « 12 min 30 s », « 45 s ». */
export function formatDuree(secondes: number): string {
  const [heures, minutes, reste] = [
    Math.floor(secondes / 3600),
    Math.floor(secondes / 60) % 60,
    Math.round(secondes) % 60,
  ];
  if (heures > 0) return `${heures} h ${String(minutes).padStart(2, '0')} min`;
  if (minutes > 0) return `${minutes} min ${String(reste).padStart(2, '0')} s`;
  return `${reste} s`;
}
