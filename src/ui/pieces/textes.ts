import type { Mot } from '#ui/commun/mots/mot.ts';
import { approve, block, doubt, inform, warn } from '#ui/commun/mots/etats.ts';
import type {
  ChoixPossible,
  EntreeReport,
  Indice,
  PiecesVerdict,
  ZipReport,
} from '#domain/pieces-report.ts';
import { LIMITES_ZIP, showName } from '#domain/pieces.ts';
import type { ProfilZip } from '#domain/vocabulaire.ts';
import type { Integrite, TypePiece } from '#domain/zip.ts';
import { formatCompte, formatNombre, formatTaille, listNames } from '#domain/francais.ts';

/** Texts of the section « Pièces jointes ». The portal's only published sentence comes with the report itself. */
export const PIECES = {
  titre: 'Pièces jointes',
  chapeau:
    'Le portail n’a pas de simulateur pour les pièces jointes : voici ce qu’il intégrerait, d’après ses règles publiées.',
  retirer: 'Retirer',
  retirerNom: (nom: string) => `Retirer « ${showName(nom)} »`,
  remettre: 'Le remettre',
  remettreNom: (nom: string) => `Remettre « ${showName(nom)} »`,
  retire: (nom: string) => `« ${showName(nom)} » est retiré.`,
  profil: 'Taille maximale d’un zip',
  profilAide: `Les guides se contredisent : ${LIMITES_ZIP.etroit.mo} Mo (Imagerie vague 2, ${LIMITES_ZIP.etroit.annees}) ou ${LIMITES_ZIP.large.mo} Mo (${LIMITES_ZIP.large.annees}). « Mo » n’y est pas défini.`,
  profilSons: 'Selon le SONS',
  profilRetenu: (mo: number) => `Taille maximale d’un zip : ${mo}\u00a0Mo`,
  portailRepondrait: 'Le portail répondrait',
  provisoire: 'Réponse provisoire',
  provisoireSens: 'Les noms et les tailles sont lus, le contenu des fichiers pas encore.',
  incomplet: 'Réponse incomplète',
  interrompu:
    'Inspection annulée : cette réponse est incomplète, une partie des fichiers n’a pas été lue.',
  reprendre: 'Reprendre l’inspection',
  sansJson:
    'Aucun JSON lisible n’accompagne ces pièces : elles sont jugées d’après les règles seules. Déposez le JSON pour savoir si toutes celles qu’il attend sont là.',
  jsonDedans: (nom: string) =>
    `Un JSON est dans le zip : sortez-en « ${showName(nom)} » et déposez-le à part. Le portail le demande seul, les pièces ensuite.`,
  jsonIllisible:
    'Le JSON déposé n’est pas lisible : les pièces sont jugées d’après les règles seules. Corrigez d’abord le JSON.',
  jsonSansPiece: 'Le JSON ne liste aucune pièce jointe : aucun document n’est attendu.',
  preparer: 'Donner les documents, en zip ou non',
  rappel: (mot: string) => `Pièces jointes : ${mot.toLowerCase()}`,
  confirmerDAbord: 'confirmez d’abord ce qui est proposé',
  voir: 'Voir les pièces jointes',
  reserve:
    'Le contenu des documents (signatures, montants, mentions, dates) n’est pas vérifié : seule l’instruction en juge.',
  echecMemoire:
    'La mémoire a peut-être manqué : fermez d’autres onglets, ou retirez le zip le plus gros, puis reprenez.',
  echecTitre: 'L’inspection des zips s’est arrêtée',
  annonceLecture: 'Inspection des zips en cours.',
  annonceReparation: 'Fabrication du zip réparé en cours.',
} as const;

/** One zip or several: the guides say both. */
export const UN_OU_PLUSIEURS = {
  titre: 'Un seul zip, ou plusieurs ?',
  sens: 'L’écran du portail demande un seul zip ; les mêmes guides disent, à l’étape suivante, que l’on peut en importer plusieurs « si nécessaire », sans dire quand. Le simulateur prend les deux. Un seul, d’abord ; un autre, sous un nouveau nom, s’il passe la taille permise ou s’il manque une pièce.',
} as const;

const INDICES: Readonly<Record<Exclude<Indice, 'mention'>, string>> = {
  'numero-asp': 'le n° ASP',
  'numero-editeur': 'le numéro éditeur',
  client: 'le nom du bénéficiaire',
  genre: 'un mot de la pièce',
  'seul-de-la-demande': 'seule pièce qui manque à cette demande',
  'seul-du-genre': 'seule pièce de ce type qui manque',
  lettres: 'une lettre ou deux diffèrent',
};

/** Why a file was guessed: « deviné par le n° ASP et un mot de la pièce ». */
function sayIndices({ indices, mention }: Pick<ChoixPossible, 'indices' | 'mention'>): string {
  const isFait = (indice: Indice) => indice.startsWith('seul') || indice === 'lettres';
  const say = (indice: Indice) =>
    indice === 'mention'
      ? `« ${mention?.valeur} » (colonne ${mention?.colonne} du tableau)`
      : INDICES[indice];
  const par = indices.filter((indice) => !isFait(indice)).map(say);
  const faits = indices.filter(isFait).map(say);
  return [
    'deviné',
    par.length > 0 ? ` par ${listNames(par)}` : '',
    ...faits.map((fait) => ` : ${fait}`),
  ].join('');
}

/** A file given by hand to a document. */
export const CHOIX = {
  libelle: (nom: string) => `Fichier pour « ${showName(nom)} »`,
  aucun: 'Choisir un fichier… (aucun)',
  proposes: 'Qui lui ressemblent',
  devines: 'Devinés d’après leur nom',
  devine: sayIndices,
  confirmer: 'Confirmer',
  confirmerNom: (fichier: string, nom: string) =>
    `Confirmer « ${showName(fichier)} » pour « ${showName(nom)} »`,
  autres: 'Autres fichiers',
  autreFormat: 'D’un autre format que le nom annoncé',
  reste: (nombre: number) => `… et ${formatCompte(nombre, 'autre')}`,
} as const;

export const PROFILS: Readonly<Record<ProfilZip, string>> = {
  etroit: `${LIMITES_ZIP.etroit.mo} Mo`,
  large: `${LIMITES_ZIP.large.mo} Mo`,
};

export const PROGRESSION = {
  titre: 'Inspection des zips',
  reparation: 'Fabrication du zip réparé, puis vérification',
  debut: 'lecture de la liste des fichiers',
  octets: (lus: number, total: number) => `${formatTaille(lus)} lus sur ${formatTaille(total)}`,
  annuler: 'Annuler l’inspection',
  annulerReparation: 'Annuler la fabrication',
} as const;

const BON: Mot = approve('Conforme');
const A_VERIFIER: Mot = warn('À vérifier');

export const VERDICTS_PIECES: Readonly<Record<PiecesVerdict, Mot>> = {
  complet: { ...BON, mot: 'Complet' },
  'a-verifier': A_VERIFIER,
  'a-zipper': warn('À mettre en zip'),
  // What is not there yet is no fault of what was given.
  incomplet: warn('Incomplet'),
  illisible: block('Illisible'),
  'non-conforme': block('Non conforme'),
  'regles-respectees': { ...BON, mot: 'Règles respectées' },
};

/** What each verdict means. */
export const SENS_VERDICT: Readonly<Record<PiecesVerdict, string>> = {
  complet: 'Chaque document attendu est là, sous son nom exact.',
  'a-verifier': 'Aucune règle publiée n’est enfreinte, mais des points sont à vérifier.',
  'a-zipper':
    'Ces fichiers conviennent, mais le portail ne prend que des zips : fabriquez-le ci-dessous.',
  incomplet: 'Des documents annoncés par le JSON manquent.',
  illisible: 'Ce qui ne peut pas être ouvert n’est pas jugé.',
  'non-conforme': 'Au moins une règle du portail n’est pas respectée.',
  'regles-respectees': 'Aucune règle publiée n’est enfreinte.',
};

export const VERDICTS_ZIP: Readonly<Record<ZipReport['verdict'], Mot>> = {
  conforme: BON,
  'a-verifier': A_VERIFIER,
  'non-conforme': block('Non conforme'),
};

export const ZIP_REFUSE: Mot = { ...block('Illisible'), icone: 'illisible' };

export const ZIP = {
  autres: (nombre: number) => `Il en va de même pour ${formatCompte(nombre, 'autre')}`,
  sujet: (nom: string, autres: number) =>
    autres === 0 ? `« ${nom} »` : `« ${nom} » et ${formatCompte(autres, 'autre')}`,
  rangEntree: (rang: string) => `Élément\u00a0${rang} du zip`,
  refus: 'Ce zip ne peut pas être lu',
  vide: 'Ce zip ne contient aucun fichier.',
  constats: 'Ce qui est dit des zips',
  contenu: (nom: string) => `Contenu de « ${showName(nom)} »`,
  compte: (elements: number, absents: number, superflus: number) =>
    [
      formatCompte(elements, 'élément'),
      absents === 0 ? '' : formatCompte(absents, 'absent du JSON', 'absents du JSON'),
      superflus === 0 ? '' : formatCompte(superflus, 'superflu'),
    ]
      .filter(Boolean)
      .join(', '),
  ailleurs: (nombre: number) =>
    nombre === 1
      ? 'Un élément est un des documents ci-dessus.'
      : `${formatNombre(nombre)} éléments sont des documents ci-dessus.`,
  fait: 'Dans le zip réparé',
  prend: (nom: string) => `prend le nom « ${showName(nom)} »`,
  actions: { garder: 'gardé', renommer: 'renommé', retirer: 'retiré' },
  nom: 'Nom',
  taille: 'Taille',
  type: 'Type réel',
  integrite: 'Intégrité',
  verdict: 'Verdict',
  expliquer: 'Comment corriger',
  tus: (nombre: number, titre: string) =>
    `${formatCompte(nombre, 'autre constat', 'autres constats')} du même contrôle (« ${titre} ») : chacun se voit au verdict de son fichier.`,
} as const;

export const TYPES_PIECE: Readonly<Record<TypePiece, string>> = {
  pdf: 'PDF',
  png: 'PNG',
  jpg: 'JPG',
  autre: 'autre',
};

export const INTEGRITES: Readonly<Record<Integrite, string>> = {
  ok: 'intact',
  chiffree: 'chiffré',
  methode: 'compression inconnue',
  crc: 'abîmé',
  taille: 'taille fausse',
  donnees: 'abîmé',
};

export const INTEGRITE_INCONNUE = { attente: 'pas encore lu', interrompu: 'non lu' } as const;

/** Pages or dimensions, and what is wrong with the content. */
export function describeContenu({ contenu }: EntreeReport): string {
  if (contenu === null) return '';
  const { pages, largeur, hauteur, nature, defaut } = contenu;
  const parts: string[] = [];
  if (nature !== null) parts.push(nature);
  if (pages !== null) parts.push(formatCompte(pages, 'page'));
  if (largeur !== null && hauteur !== null) {
    parts.push(`${formatNombre(largeur)} × ${formatNombre(hauteur)} px`);
  }
  if (defaut !== null) parts.push(defaut);
  return parts.join(' · ');
}

/** Verdict of an entry: what it is for, and how grave what is said of it is. */
export function wordEntree({ severite, role, nature }: EntreeReport): Mot {
  if (severite === 'bloquant') return block('Refusé');
  if (role === 'a-renommer') return { ...A_VERIFIER, mot: 'À renommer' };
  if (role === 'double') return { ...A_VERIFIER, mot: 'En double' };
  if (nature !== 'piece')
    return { ...SUPERFLU, mot: nature === 'dossier' ? 'Dossier' : 'Superflu' };
  if (severite === 'avertissement') return A_VERIFIER;
  if (severite === 'indetermine') {
    return doubt('Indéterminé');
  }
  if (role === 'inattendue') return { ...SUPERFLU, mot: 'Pas dans le JSON' };
  return BON;
}

const SUPERFLU: Mot = inform('Superflu');
