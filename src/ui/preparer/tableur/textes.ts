import { formatCompte, formatNombre, listNames } from '#domain/francais.ts';
import { shorten } from '#domain/texte.ts';
import type { Trouvee } from './gestes.ts';

export const TABLEUR = {
  chapeau:
    'Votre export de tableur devient le JSON du formulaire. Chaque cellule est vérifiée et nommée comme dans votre feuille ; le tableau d’origine n’est pas touché.',
  // 1. The table
  leTableau: '1. Le tableau',
  formats: 'CSV, .xlsx ou .ods ; ou glissez-le sur la page, ou collez ici des cellules copiées.',
  choisir: 'Choisir un tableau',
  coller: 'Cellules copiées de votre tableur',
  lireCollage: 'Lire ces cellules',
  collageVide: 'Copiez d’abord des cellules dans votre tableur, titres compris.',
  unSeul: (nom: string) => `Un seul tableau à la fois : « ${nom} » est pris.`,
  aucun:
    'Rien de ce qui a été glissé n’est un fichier : enregistrez-le sur votre poste, puis déposez-le.',
  lacher: 'Lâchez le tableau',
  collage: 'Cellules collées',
  compte: (rangees: number, colonnes: number) =>
    `${formatCompte(rangees, 'ligne')}, ${formatCompte(colonnes, 'colonne')}`,
  autre: 'Prendre un autre tableau',
  feuille: 'Feuille',
  cachee: (nom: string) => `${nom} (masquée)`,
  remarques: 'À savoir sur ce tableau',
  separateur: 'Ce qui sépare les colonnes',
  separateurAide:
    'Le premier choix vient des premières lignes. Changez-le si les colonnes sont mal coupées.',
  coupePar: (separateur: string) =>
    `Colonnes coupées par ${separateur}, comme avant le rechargement. Pour les couper autrement, prenez de nouveau le tableau.`,
  reste: (nom: string) => `« ${nom} », lu avant, reste ouvert.`,
  retirer: 'Retirer ce tableau',
  aRedeposer: (nom: string) =>
    `La page a été rechargée. Déposez de nouveau « ${nom} » : ce que vous aviez fait à la main est gardé.`,
  vierge: 'Partir d’un classeur vierge',
  formulaire: 'Formulaire',
  // 2. The columns
  lesColonnes: '2. Les colonnes',
  compteLiees: (liees: number, toutes: number) =>
    `${formatCompte(liees, 'colonne utilisée', 'colonnes utilisées')} sur ${formatNombre(toutes)}`,
  formulaireDevine: 'Reconnu d’après les titres des colonnes. Vérifiez-le.',
  formulaireDit: 'Dit par le classeur vierge dont vient ce tableau.',
  formulaireContredit: (titre: string) =>
    `Ce tableau vient pourtant du classeur vierge de « ${titre} » : vérifiez-le.`,
  rivaux: (autres: number) =>
    `Ces titres vont aussi à ${formatCompte(autres, 'autre formulaire', 'autres formulaires')} : choisissez le vôtre.`,
  hesitations: {
    'plusieurs-sens': (colonne: string, sens: string) =>
      `${colonne} peut vouloir dire ${sens} : choisissez son champ.`,
    'nom-seul': (colonne: string, sens: string) =>
      `${colonne} ressemble à ${sens}, mais rien d’autre ici ne décrit un établissement, et d’autres colonnes décrivent un médecin : elle n’est pas utilisée. Liez-la si c’en est un.`,
    'deja-reliee': (colonne: string, sens: string) =>
      `${colonne} ressemble aussi à ${sens}, qu’une autre colonne donne déjà : choisissez laquelle garder.`,
  },
  repris: (choix: number) =>
    choix < 2
      ? 'Votre choix fait à la main sur ce tableau est repris.'
      : `Vos ${formatNombre(choix)} choix faits à la main sur ce tableau sont repris.`,
  perdus: (noms: readonly string[]) =>
    `Sans place ici : ${listNames(
      noms.map((nom) => `« ${nom} »`),
      { max: 5 },
    )}.`,
  repartir: 'Repartir des seuls titres',
  etat: (verdict: string, bilan: string) => `${verdict} : ${bilan}`,
  voir: 'Voir le JSON et ses constats',
  entete: 'Ligne des titres',
  enteteAide: '0 : le tableau n’a pas de titres.',
  cle: 'Plusieurs lignes pour une même demande',
  cleAide:
    'Les lignes qui ont la même valeur dans cette colonne font une seule demande (plusieurs FINESS, plusieurs AM).',
  sansCle: 'Non : une ligne, une demande',
  colonne: 'Colonne',
  exemples: 'Premières valeurs',
  champ: 'Champ du formulaire',
  champDe: (colonne: string) => `Champ de la colonne ${colonne}`,
  trouve: 'Trouvé',
  inutile: '— Ne pas utiliser —',
  vide: '(vide)',
  masquee: 'masquée',
  rang: (titre: string, rang: number) => `${titre} n° ${formatNombre(rang + 1)}`,
  selonLigne: 'Bénéficiaire que la ligne décrit',
  partagee: (titre: string) => `${titre} (établissement ou médecin, selon la ligne)`,
  doublon: (champ: string, colonnes: string) =>
    `${champ} : plusieurs colonnes lui sont liées (${colonnes}). Gardez-en une.`,
  constantes: 'Valeurs pour tout le fichier',
  constantesAide: 'Ce que le tableau n’a pas et qui vaut pour toutes les demandes.',
  /** `vides`: those of which no value is given either, by their titles. */
  sansColonne: (nombre: number, vides: readonly string[]) =>
    `${formatCompte(nombre, 'champ obligatoire', 'champs obligatoires')} sans colonne${vides.length === 0 ? ' : tout est rempli' : ` : ${listNames(vides, { max: 3 })}`}`,
  facultatifs: (nombre: number) =>
    `${formatCompte(nombre, 'champ facultatif', 'champs facultatifs')} sans colonne`,
  autres: (blocs: readonly string[]) =>
    `${listNames(blocs)} : ce tableau n’en décrit pas, rien à remplir`,
  sansColonneAide:
    'Donnez ici une valeur commune à toutes les demandes, ou liez une colonne ci-dessus.',
  autresAide:
    'S’il en décrit, liez leurs colonnes ci-dessus. Une valeur donnée ici en ajouterait un à chaque demande.',
  choisirValeur: '— Aucune —',
  nommerPieces: (types: readonly string[]) =>
    `Aucune colonne ne nomme les pièces : les nommer comme dans les exemples publiés (${listNames(types)})`,
  // Kept mappings
  gardees: 'Correspondances gardées',
  gardeesAide:
    'Le choix des champs, sans les valeurs du tableau (sauf celles données pour tout le fichier).',
  nom: 'Nom',
  garder: 'Garder dans ce navigateur',
  gardee: (nom: string) => `« ${nom} » est gardée dans ce navigateur.`,
  nonGardee: 'Le navigateur refuse de la garder : enregistrez-la dans un fichier.',
  exporter: 'Enregistrer dans un fichier',
  importer: 'Reprendre d’un fichier',
  reprendre: 'Reprendre',
  oublier: 'Oublier',
  oubliee: (nom: string) => `« ${nom} » est oubliée.`,
  reprise: (nom: string, liees: number, absentes: number) =>
    `« ${nom} » reprise : ${formatCompte(liees, 'colonne retrouvée', 'colonnes retrouvées')}${absentes === 0 ? '' : `, ${formatCompte(absentes, 'absente de ce tableau', 'absentes de ce tableau')}`}.`,
  inconnues: (chemins: readonly string[]) =>
    `Ce formulaire n’a pas ${listNames(
      chemins.map((chemin) => `« ${shorten(chemin, 40)} »`),
      { mot: 'ou', max: 3 },
    )} : ce qui y allait n’est pas repris.`,
  pasUneCorrespondance: (nom: string) => `« ${nom} » n’est pas une correspondance enregistrée ici.`,
  // 3. The result
  leJson: '3. Le JSON',
  progres: {
    lecture: 'Lecture du tableau',
    preparation: 'Écriture du JSON',
    controle: (juges: number, sur: number) =>
      sur === 1
        ? 'Contrôle du fichier'
        : `Contrôle du fichier ${formatNombre(juges + 1)} sur ${formatNombre(sur)}`,
  },
  annuler: 'Annuler',
  arrete: 'Arrêté avant la fin : rien n’est conclu sur ce tableau.',
  arreteAvant: 'Arrêté avant la fin : ce qui est montré vient de vos choix précédents.',
  reprendreTravail: 'Recommencer',
  sansDemande: {
    sansLien:
      'Aucune ligne de cette feuille ne fait une demande : liez au moins une colonne, et vérifiez la ligne des titres.',
    vierge:
      'Cette feuille n’a rien sous sa ligne des titres : remplissez une ligne par demande, puis déposez-la à nouveau. Si les titres sont ailleurs, changez leur ligne.',
  },
  bilan: (demandes: number, fichiers: number) =>
    fichiers === 1
      ? formatCompte(demandes, 'demande')
      : `${formatCompte(demandes, 'demande')} dans ${formatCompte(fichiers, 'fichier')}, de 200 au plus`,
  sansConstat: 'Rien à signaler.',
  fichierMontre: 'Fichier montré',
  fichierDe: (nom: string, demandes: number) => `${nom} (${formatCompte(demandes, 'demande')})`,
  telecharger: 'Télécharger le JSON',
  telechargerTout: (nombre: number) => `Télécharger les ${formatNombre(nombre)} fichiers (zip)`,
  zip: (nom: string) => `${nom}.zip`,
  simuler: 'Simuler ce fichier',
  atelier: 'Ouvrir dans l’atelier',
  recuperees: (nombre: number) =>
    `${formatCompte(nombre, 'cellule lue autrement', 'cellules lues autrement')}, sans rien perdre`,
  refusees: (nombre: number) =>
    `${formatCompte(nombre, 'cellule douteuse', 'cellules douteuses')}, à reprendre dans le tableau`,
  aVerifier: 'à vérifier',
  autresPlaces: (place: string, autres: number) =>
    autres === 0 ? place : `${place}, et ${formatCompte(autres, 'autre')}`,
  nonVerifies: (nombre: number) =>
    `${formatCompte(nombre, 'point')} que ce fichier seul ne permet pas de vérifier`,
  devient: ' devient ',
  cellule: (ligne: number) => `ligne ${formatNombre(ligne)}`,
  constats: 'Constats, dans les termes du tableau',
  montrer: 'Montrer dans le JSON',
} as const;

/** Of a column of dates that may be read both ways. */
export const DATES = {
  libelle: (colonne: string) => `Ordre des dates de ${colonne}`,
  aChoisir: '— À choisir : ces dates ne sont pas lues —',
  ordres: [
    { valeur: 'mois', nom: 'Le mois d’abord : 02/03 est le 3 février' },
    { valeur: 'jour', nom: 'Le jour d’abord : 02/03 est le 2 mars' },
  ],
} as const;

export const TROUVEES: Readonly<Record<Trouvee, string>> = {
  nom: 'par le nom',
  main: 'à la main',
  gardee: 'gardée',
};
