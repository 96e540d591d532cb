import { showName } from '#domain/pieces.ts';
import type { RefusZip } from '#domain/zip.ts';

/**
 * The rules that an archive must respect as a whole, with what is said when it breaks them. `{x}` is filled in.
 * The structure is that of the ZIP file format specification (APPNOTE 6.3); the bounds are ours (limits.ts).
 */
const REGLES_ZIP = {
  'fichier-vide': 'Le fichier est vide (0 octet). Recréez le zip.',
  'pas-un-zip':
    'Ce fichier n’est pas un zip : il n’en a pas la structure, même si son nom finit par « .zip ». Recréez-le avec la fonction « Compresser » de votre poste.',
  'autre-nature': 'Ce fichier n’est pas un zip de pièces : c’est {nature}. {conseil}',
  'zip-tronque':
    'La fin du zip manque : le fichier a été coupé, par exemple par un téléchargement ou une copie interrompus. Recréez-le.',
  'contenu-cache':
    'Le zip contient un fichier ou une table que sa propre table ne cite pas (autre zip collé devant, fichier supprimé, fin coupée) : deux logiciels y liraient des contenus différents. Recréez-le.',
  'fin-unique':
    'Le zip contient deux marques de fin possibles : deux logiciels pourraient y lire des contenus différents. Recréez-le.',
  'volume-unique':
    'Ce zip est un morceau d’une archive découpée en plusieurs volumes. Recréez un zip d’un seul tenant (ou plusieurs zips indépendants).',
  'volume-7-zip':
    'Ce fichier est le morceau n° {numero} d’une archive que 7-Zip a découpée (.001, .002…) : seul, il ne se lit pas. Pour tenir sous la taille permise, faites plusieurs zips indépendants, sans « Découper en volumes ».',
  'volume-z':
    'Ce fichier est le morceau n° {numero} d’un zip découpé en volumes (.z01, .z02… puis .zip) : seul, il ne se lit pas. Pour tenir sous la taille permise, faites plusieurs zips indépendants.',
  'zip64-concordant':
    'Les informations « zip64 » (grandes archives) contredisent le reste du zip. Recréez-le.',
  'repertoire-a-sa-place':
    'La table des fichiers du zip n’est pas là où il l’annonce : le zip est abîmé. Recréez-le.',
  'repertoire-pas-trop-gros':
    'La table des fichiers du zip dépasse {maximum} Mo : le zip n’est pas lu. Faites plusieurs zips.',
  'entrees-pas-trop-nombreuses':
    'Le zip annonce {nombre} fichiers, plus que les {maximum} que ce simulateur lit. Faites plusieurs zips.',
  'nombre-d-entrees':
    'Le zip annonce {nombre} fichier(s), mais sa table n’en décrit pas autant : elle est abîmée. Recréez le zip.',
  'fiche-entiere':
    'Dans la table des fichiers du zip, la description {entree} est abîmée ou coupée. Recréez le zip.',
  'entree-dans-le-fichier':
    'D’après sa table, le contenu {entree} sort des limites du zip : le zip est coupé ou abîmé. Recréez-le.',
  'total-raisonnable':
    'Une fois décompressé, le contenu annoncé dépasserait {maximum} Mo : le zip n’est pas ouvert, par précaution. Faites plusieurs zips plus petits.',
  'taux-raisonnable':
    'La taille annoncée {entree} est plus de {maximum} fois celle de ses données : c’est le propre d’une « bombe de décompression ». Le zip n’est pas ouvert.',
  'en-tete-local-present':
    'Le contenu {entree} n’est pas à l’endroit indiqué par la table du zip : le zip est abîmé. Recréez-le.',
  'en-tete-local-concordant':
    'Un zip décrit chaque fichier deux fois ; ici, les deux descriptions {entree} se contredisent ({champ}). Recréez-le.',
  'descripteur-concordant':
    'Le récapitulatif qui suit le contenu {entree} contredit la table du zip (taille ou somme de contrôle). Recréez-le.',
  'entrees-separees':
    'Dans le zip, le contenu {entree} chevauche celui d’un autre fichier : le zip est abîmé ou piégé. Recréez-le.',
  'pas-un-programme':
    'Ce fichier est un programme (archive « auto-extractible »), pas un simple zip. Recréez un zip ordinaire.',
} as const;

export type RegleZip = keyof typeof REGLES_ZIP;

/** What is unusual in an archive that has one reading: what it is, and who writes so. `{x}` is filled in. */
const REMARQUES_ZIP = {
  'zeros-apres':
    'Sa fin est suivie d’octets nuls ({nombre}) : un tampon écrit en entier (en .NET, « GetBuffer » au lieu de « ToArray »), ou un dernier bloc complété (« tar » de macOS et de Windows).',
  'octets-apres':
    'Sa fin est suivie d’octets étrangers ({nombre}) : souvent un script web qui écrit encore après le fichier (un saut de ligne suffit).',
  'octets-avant':
    'Des octets étrangers ({nombre}) le précèdent : souvent un avertissement, un saut de ligne ou une marque « BOM » qu’un script web écrit avant le fichier.',
  'commentaire-coupe':
    'Le commentaire qui le termine est coupé : les derniers octets du fichier manquent, mais aucun de ses fichiers n’en souffre.',
  'repertoire-sans-place':
    'La place de sa table n’est pas écrite, comme lorsque la commande « zip » écrit dans un tube.',
  'recapitulatif-absent':
    'Le récapitulatif annoncé après le contenu {entree}, manque ou n’est pas rempli ({nombre} en tout) : certaines bibliothèques d’export l’oublient.',
} as const;

/** Words a remark, as `refuse` does a refusal. */
export function remark(
  regle: keyof typeof REMARQUES_ZIP,
  args: Readonly<Record<string, string>> = {},
): RefusZip {
  return { regle, motif: fill(REMARQUES_ZIP[regle], args) };
}

/** Words a refusal. A value of `args` replaces `{its name}` in the sentence of the rule. */
export function refuse(regle: RegleZip, args: Readonly<Record<string, string>> = {}): RefusZip {
  return { regle, motif: fill(REGLES_ZIP[regle], args) };
}

function fill(words: string, args: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (hole, key: string) => args[key] ?? hole);
}

/** « du fichier n° 3, « facture.pdf » »: rank from 1, and the name with what does not print made visible. */
export function designate(rang: number, nom: string | null): string {
  const numero = `du fichier n° ${rang + 1}`;
  return nom === null ? numero : `${numero}, « ${showName(nom)} »`;
}
