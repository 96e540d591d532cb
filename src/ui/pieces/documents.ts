import type { Mot } from '#ui/commun/mots/mot.ts';
import type { Attendu, CauseNom, EtatAttendu, RaisonInutilisable } from '#domain/pieces-report.ts';
import { baseName, isDotPath, PIECE_MAX_MO, showName } from '#domain/pieces.ts';
import type { Integrite } from '#domain/zip.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import { approve, block, doubt, warn } from '#ui/commun/mots/etats.ts';

/** Texts of the table of the documents: the state of each, and what to do. */
export const ATTENDUS = {
  aVoir: (nombre: number, total: number) =>
    `${formatCompte(nombre, 'document demande', 'documents demandent')} une action, sur ${formatNombre(total)} annoncés par le JSON`,
  tous: (nombre: number) =>
    `${formatCompte(nombre, 'document annoncé', 'documents annoncés')} par le JSON`,
  voirAFaire: (nombre: number) => `À faire (${formatNombre(nombre)})`,
  voirTout: (nombre: number) => `Tout (${formatNombre(nombre)})`,
  presents: (nombre: number) =>
    `${formatCompte(nombre, 'document présent', 'documents présents')}, sous ${nombre < 2 ? 'son nom exact' : 'leur nom exact'}`,
  type: 'Type',
  piece: 'Pièce jointe',
  demande: 'Demande',
  etat: 'État',
  fait: 'Dans le zip réparé',
  attente: 'après la lecture',
  detail: 'Détails',
  detailNom: (nom: string) => `Détails de « ${showName(nom)} »`,
  garde: 'gardé tel quel',
  gardeRefuse: 'gardé tel quel, reste refusé',
  prend: (nom: string) => `prend « ${nom} »`,
  parVous: 'choisi par vous',
  aChoisir: (nombre: number) => `à choisir parmi ${formatNombre(nombre)} fichiers`,
  aAjouter: 'absent : ajoutez-le dans un zip, sous ce nom exact',
  pasRepris: 'absent',
  trouve: 'Fichier trouvé',
  trouves: 'Fichiers trouvés',
  pasLus: (nombre: number) =>
    `${formatCompte(nombre, 'document est annoncé', 'documents sont annoncés')} par le JSON : le simulateur les cherchera dès que le zip pourra être lu.`,
} as const;

const ETATS: Readonly<Record<EtatAttendu, Mot>> = {
  present: approve('Présent'),
  manquant: warn('Manquant'),
  'autre-nom': warn('À renommer'),
  inutilisable: block('Inutilisable'),
  'en-double': warn('En double'),
  'pas-lu': doubt('Pas lu'),
};

/** The name is the right one as far as it could be guessed: it is under no other. */
const DEVINE = warn('Nom deviné');

export function sayEtat({ etat, cause }: Pick<Attendu, 'etat' | 'cause'>): Mot {
  return cause === 'encodage' ? DEVINE : ETATS[etat];
}

const CAUSES: Readonly<Record<Exclude<CauseNom, 'dossier' | 'unicode' | 'encodage'>, string>> = {
  sosie: 'des signes qui se ressemblent diffèrent (le constat les nomme)',
  casse: 'majuscules et minuscules diffèrent',
  accents: 'les accents diffèrent',
  separateurs: 'espaces, tirets ou soulignés diffèrent',
  copie: 'c’est le nom d’une copie',
  extension: 'l’extension diffère',
  proche: 'une lettre ou deux diffèrent',
};

const INTEGRITES_FAUTIVES: Readonly<Record<Exclude<Integrite, 'ok'>, string>> = {
  chiffree: 'Il est protégé par un mot de passe : refaites le zip sans mot de passe.',
  methode: 'Sa compression n’est pas courante : refaites le zip avec l’outil de votre système.',
  crc: 'Il est abîmé : repartez du fichier d’origine.',
  taille: 'Il est abîmé ou coupé : repartez du fichier d’origine.',
  donnees: 'Il est abîmé : repartez du fichier d’origine.',
};

function describeRaison(raison: RaisonInutilisable): string {
  switch (raison.type) {
    case 'taille':
      return `Il dépasse ${PIECE_MAX_MO} Mo : réduisez-le.`;
    case 'vide':
      return 'Il est vide : repartez du fichier d’origine.';
    case 'format':
      return `Son extension (${raison.extension || 'aucune'}) n’est pas celle attendue : enregistrez le document au format annoncé dans le JSON.`;
    case 'contenu':
      return raison.nature === null
        ? 'Son contenu n’est ni un PDF, ni un PNG, ni un JPG : exportez-le à nouveau.'
        : `C’est ${raison.nature} : enregistrez le document en PDF, JPG ou PNG.`;
    case 'lien':
      return 'C’est un lien vers un autre fichier : mettez le fichier lui-même.';
    case 'integrite':
      return INTEGRITES_FAUTIVES[raison.integrite];
  }
}

/** Nobody can type the difference. */
const ACCENTS_INVISIBLES =
  'Déposez le zip réparé : les accents de ce nom sont codés autrement que dans le JSON (habitude de macOS), ce qui ne se voit pas à l’écran.';

const NOM_DEVINE =
  'Le zip n’indique pas comment lire ce nom : le simulateur l’a deviné, le portail peut en lire un autre. Déposez le zip réparé, ou évitez les accents.';

const ZIP_REPARE = 'Le zip réparé peut s’en charger.';

/** What to do for a document; `noms` are those of the entries found or proposed, the best first. */
export function adviseAttendu(attendu: Attendu, noms: readonly string[]): string {
  const { etat, cause, raison, document, copiesIdentiques } = attendu;
  const voulu = `« ${showName(document.nomFichier)} »`;
  const suite = raison === null ? '' : ` ${describeRaison(raison)}`;
  const cites = noms.map((nom) => `« ${showName(nom)} »`);
  switch (etat) {
    case 'present':
      return 'Rien à faire.';
    case 'manquant':
      return 'Ajoutez ce fichier dans un zip, sous ce nom exact.';
    case 'pas-lu':
      return 'Refaites d’abord le zip illisible : il le contient peut-être.';
    case 'inutilisable':
      return suite.trim() || 'Refaites ce fichier.';
    case 'en-double':
      return copiesIdentiques
        ? 'Les copies sont identiques : n’en gardez qu’une.'
        : `Les copies diffèrent : ne gardez que la bonne. ${ZIP_REPARE}`;
    case 'autre-nom': {
      if (cites.length > 1) {
        return `Choisissez le bon fichier parmi ${cites.join(', ')}, nommez-le ${voulu} et retirez les autres.${suite || ` ${ZIP_REPARE}`}`;
      }
      const trouve = cites[0] ?? 'le fichier';
      if (cause === 'dossier') {
        return isInFolder(noms[0])
          ? `Sortez ${trouve} de son dossier.${suite}`
          : `Retirez le chemin écrit devant le nom : ${trouve}.${suite || ` ${ZIP_REPARE}`}`;
      }
      if (cause === 'encodage') return `${NOM_DEVINE}${suite}`;
      if (cause === 'unicode') return `${ACCENTS_INVISIBLES}${suite}`;
      const ecart = cause === null ? '' : ` : ${CAUSES[cause]}`;
      return isInFolder(noms[0])
        ? `Sortez ${trouve} de son dossier et renommez-le ${voulu}${ecart}.${suite}`
        : `Renommez ${trouve} en ${voulu}${ecart}.${suite}`;
    }
  }
}

/** How the name of the entry that it takes differs, in a few words. */
export function sayEcart({ cause, copiesIdentiques }: Attendu, nom: string): string {
  const mots = [
    isInFolder(nom) ? 'dans un dossier' : '',
    cause === null ? '' : ECARTS_COURTS[cause],
    copiesIdentiques ? 'copies identiques' : '',
  ].filter(Boolean);
  return mots.join(', ');
}

const ECARTS_COURTS: Readonly<Record<CauseNom, string>> = {
  dossier: '',
  unicode: 'accents codés autrement',
  encodage: 'nom à récrire en UTF-8',
  sosie: 'signes qui se ressemblent',
  casse: 'majuscules',
  accents: 'accents',
  separateurs: 'espaces ou tirets',
  copie: 'nom de copie',
  extension: 'extension',
  proche: 'lettres',
};

/** A path before the name is not always a folder of the zip: `./`, `/`. */
function isInFolder(nom = ''): boolean {
  return baseName(nom) !== nom && !isDotPath(nom) && nom !== `/${baseName(nom)}`;
}
