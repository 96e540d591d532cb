import { listDocuments, type DocumentAFournir } from '../documents-a-fournir.ts';
import { formulaireOf } from '../formulaires.ts';
import { groupBy } from '../groupes.ts';
import { DEMANDES_MAX } from '../generated/limites.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';
import type { SonsId } from '../sons.ts';
import { PIECES } from '../sons/pieces.ts';
import type { AvanceConnue } from './avances.ts';
import { listColonnes, type ColonneSolde } from './colonnes.ts';
import { reprendre } from './reprendre.ts';
import { valeurOf, writeAt, type Saisies } from './saisies.ts';
import { inOrder, ligneDuSolde } from './structure.ts';

/** An avance that is claimed, and what was typed for its solde. */
export interface DemandeASolder {
  readonly avance: AvanceConnue;
  readonly saisies: Saisies;
}

export interface OptionsSolde {
  /** Which number ends the names of the pieces; the n° ASP where there is no numéro éditeur. */
  readonly nommerPar: 'numero-asp' | 'numero-editeur';
  /** What shows that the prestation was done, where the source says « VA ou MOM, selon le couloir ». */
  readonly attestation: 'VA' | 'MOM';
}

/** A file of at most `DEMANDES_MAX` soldes. */
export interface FichierSolde {
  readonly nom: string;
  readonly texte: string;
  /** In the order of their `numLigne`, from 1. */
  readonly demandes: readonly {
    readonly cle: string;
    readonly numeroASP: string;
    readonly numeroEditeur: string | null;
    readonly documents: readonly DocumentAFournir[];
    /** False while the number that ends the names of its documents is not known. */
    readonly nommable: boolean;
  }[];
}

/** The files that claim these soldes, of one SONS: « un fichier, un numéro ANS », and `numLigne` from 1 in each. */
export function composeFichiers(
  sons: SonsId,
  demandes: readonly DemandeASolder[],
  options: OptionsSolde,
): readonly FichierSolde[] {
  const colonnes = listColonnes(
    sons,
    demandes.map(({ avance }) => avance),
  );
  const lots = groupBy(demandes, ({ avance }) => `${avance.numeroAns} ${avance.siret}`);
  return [...lots.values()].flatMap((lot) => {
    const morceaux = chunk(lot, DEMANDES_MAX);
    return morceaux.map((morceau, rang) => {
      const numero = morceaux.length > 1 ? `-${rang + 1}` : '';
      const { numeroAns = '', siret = '' } = morceau[0]?.avance ?? {};
      const lus = morceau.map((demande, place) =>
        composeDemande(sons, demande, { colonnes, options, numLigne: place + 1 }),
      );
      const document = { numeroAns, siret, lignesImport: lus.map(({ ligne }) => ligne) };
      return {
        nom: `${sons}-solde${numeroAns === '' ? '' : `-${numeroAns}`}${numero}.json`,
        texte: `${JSON.stringify(document, null, 2)}\n`,
        demandes: lus.map(({ dite }) => dite),
      };
    });
  });
}

interface Composition {
  readonly colonnes: readonly ColonneSolde[];
  readonly options: OptionsSolde;
  readonly numLigne: number;
}

function composeDemande(
  sons: SonsId,
  { avance, saisies }: DemandeASolder,
  { colonnes, options, numLigne }: Composition,
) {
  const depart: Bloc = { ...reprendre(avance), numLigne };
  const avecNumero =
    avance.numeroASP === null ? depart : { ...depart, numeroASP: avance.numeroASP };
  const remplie = colonnes.reduce((ligne, colonne) => {
    const saisie = saisies[colonne.chemin];
    return saisie === undefined ? ligne : writeAt(ligne, colonne.chemin, valeurOf(saisie, colonne));
  }, avecNumero);
  const numeroASP = typeof remplie['numeroASP'] === 'string' ? remplie['numeroASP'] : '';
  const editeur = options.nommerPar === 'numero-editeur' ? avance.numeroEditeur : null;
  const numero = editeur ?? numeroASP;
  const documents = listDocuments(formulaireOf(sons, 'solde'), numero, {
    attestation: options.attestation,
    // No proof of a régime is asked for with a solde.
    regime: 'TTC',
  });
  const piecesJustificatives = documents.map(({ typeFichier, nomFichier }) => ({
    nomFichier,
    formatFichier: 'PDF',
    typeFichier,
  }));
  const ligne = inOrder(withBlocs({ ...remplie, piecesJustificatives }, sons), ligneDuSolde(sons));
  const { cle, numeroEditeur } = avance;
  return { ligne, dite: { cle, numeroASP, numeroEditeur, documents, nommable: numero !== '' } };
}

/** True where the source leaves the choice between VA and MOM. */
export function hasAttestationAuChoix(sons: SonsId): boolean {
  return PIECES[sons].solde.some(({ typeFichier }) => typeFichier === null);
}

/** A block that the form wants is there even when nothing was typed in it: what is missing is then named. */
function withBlocs(ligne: Bloc, sons: SonsId): Bloc {
  const voulus = (ligneDuSolde(sons).balises ?? []).filter(
    ({ nom, requise, noeud }) => requise && noeud.type === 'objet' && !isBloc(ligne[nom]),
  );
  return { ...ligne, ...Object.fromEntries(voulus.map(({ nom }) => [nom, {}])) };
}

function chunk<T>(items: readonly T[], taille: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / taille) }, (_, rang) =>
    items.slice(rang * taille, (rang + 1) * taille),
  );
}
