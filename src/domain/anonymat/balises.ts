import { fold } from '../texte.ts';

/** What a tag holds, as far as its name tells. */
export type Sorte =
  | 'siret'
  | 'siren'
  | 'finess'
  | 'rpps'
  | 'am'
  | 'numeroASP'
  | 'numeroEditeur'
  | 'piece'
  | 'courriel'
  | 'telephone'
  | 'nom'
  | 'adresse'
  | 'date'
  | 'montant'
  | 'ans'
  | 'code'
  | 'booleen'
  | 'rang'
  | 'libelle'
  | 'commentaire'
  | 'libre';

/** In lower case, without accents nor separators; the first that matches. */
const SORTES: readonly (readonly [RegExp, Sorte])[] = [
  [/^(?:is|has)[a-z]/, 'booleen'],
  [/siret/, 'siret'],
  [/siren/, 'siren'],
  [/finess/, 'finess'],
  [/rpps|adeli/, 'rpps'],
  [/^(?:ams?|(?:numero|num|no|n)am)$/, 'am'],
  [/(?:^|numero|num|no|n)ans$/, 'ans'],
  [/asps?$|dossier/, 'numeroASP'],
  [/(?:num|ref|no).*editeur|^editeur$/, 'numeroEditeur'],
  [/libelletraitement/, 'libelle'],
  [
    /^(?:type|format|regime|code|taux|deploiement|version|profil)|commandepour|operateur|^tva$/,
    'code',
  ],
  [/fichier|filename|piecejointe/, 'piece'],
  [/mail|courriel/, 'courriel'],
  [/^tel|telephone|phone|mobile|portable|^fax/, 'telephone'],
  [/numligne|^rang$|^ordre$/, 'rang'],
  [/date|^jour$/, 'date'],
  [/montant|prix|total|somme|^cout/, 'montant'],
  [/adresse|ville|commune|postal|^rue$|^voie$/, 'adresse'],
  [/nom|raisonsociale|responsable|mandataire|medecin$|^signataire/, 'nom'],
];

/** Blocks of the forms: their name says nothing of the values in them. */
const BLOCS =
  /^(?:lignesimport|piecesjustificatives|medecinsliberaux|scenario\w*|facture|va|commande|beneficiaires|etablissements|liberal|structure|impid)$/;

export function sorteOf(balise: string): Sorte {
  const nom = simplify(balise);
  if (BLOCS.test(nom)) return 'libre';
  return SORTES.find(([motif]) => motif.test(nom))?.[1] ?? 'libre';
}

export function isBloc(balise: string): boolean {
  return BLOCS.test(simplify(balise));
}

/** A name that says by itself that it is one. */
export function isBaliseConnue(balise: string): boolean {
  return /^[\w$]+$/.test(balise) && (isBloc(balise) || sorteOf(balise) !== 'libre');
}

/** A word that is a name of the forms, wherever a broken text leaves it. */
export function isMotDeBalise(mot: string): boolean {
  if (/^(?:true|false|null|siret|RPPS|AM|VA|facture|commande|liberal|structure)$/.test(mot))
    return true;
  return (
    /^(?:is|has)[A-Z]\w+$/.test(mot) || (/[a-z][A-Z]|^Etab|^benef/.test(mot) && isBaliseConnue(mot))
  );
}

/** A name as programs give them; what is no such name may be data. */
export function isNomDeBalise(balise: string): boolean {
  return balise.length <= 60 && !/^\d|\s|\d{4}|@\S+\.|['’]/.test(balise);
}

function simplify(balise: string): string {
  return fold(balise).replace(/[^a-z\d]/g, '');
}
