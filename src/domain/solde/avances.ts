import { projectDemande } from '../demande.ts';
import type { FormulaireId } from '../formulaires.ts';
import { FORMULAIRES } from '../formulaires.ts';
import { readNumLigne } from '../lignes.ts';
import { toCentimes } from '../montants.ts';
import { avanceOf } from '../portail/avenants.ts';
import { toDepose } from '../portail/beneficiaire-depose.ts';
import type { DossierConnu } from '../portail/contexte.ts';
import type { BeneficiaireDepose } from '../portail/dossier.ts';
import type { EtatPortail } from '../portail/etat.ts';
import { readLigne } from '../portail/ligne-deposee.ts';
import { readNumeroASP } from '../portail/numero-asp.ts';
import { obstacleSolde } from '../portail/prerequis.ts';
import { isBloc, readListe, readTexte, type Bloc } from '../projection/guards.ts';
import { CODE_ACCEPTE, CODE_NON_RETENU } from '../retour/balises.ts';
import type { SonsId } from '../sons.ts';

/** An avance of which a solde may be made, wherever it is known from. Plain values: they are kept as JSON. */
export interface AvanceConnue {
  /** Who it is, whatever its place in a file; unique among the avances of one. */
  readonly cle: string;
  /** Name of its file; null: the fictive portal. */
  readonly fichier: string | null;
  readonly sons: SonsId;
  readonly numeroAns: string;
  readonly siret: string;
  /** Null when its origin does not give it. */
  readonly numeroASP: string | null;
  readonly numeroEditeur: string | null;
  /** HT, declared, centimes. */
  readonly montantHT: number | null;
  /** Its line of the file; null for the scenery of the portal, which has none. */
  readonly ligne: Bloc | null;
  readonly beneficiaires: readonly BeneficiaireDepose[];
  readonly empechement: Empechement | null;
}

/** Why no solde is made of an avance. */
type Empechement =
  /** What the portal knows of its dossier. */
  | { readonly type: 'portail'; readonly dossier: DossierConnu }
  /** Its return file says that it was not taken. */
  | { readonly type: 'rejetee'; readonly libelle: string };

/** The dossiers of a fournisseur, in order of creation. */
export function avancesDuPortail(etat: EtatPortail, siret: string): readonly AvanceConnue[] {
  return [...etat.dossiers.values()].flatMap((dossier) => {
    if (dossier.siret !== siret) return [];
    const { numeroASP, sons } = dossier;
    const { numeroAns, demande } = avanceOf(dossier);
    const { numeroEditeur, montantHT, beneficiaires } = demande;
    const obstacle = obstacleSolde(dossier);
    const connu: DossierConnu = { sons, obstacle, montantAvance: montantHT, numeroEditeur };
    return {
      cle: numeroASP,
      fichier: null,
      sons,
      numeroAns,
      siret,
      numeroASP,
      numeroEditeur,
      montantHT,
      ligne: readLigne(demande.ligne),
      beneficiaires,
      empechement: obstacle && { type: 'portail' as const, dossier: connu },
    };
  });
}

/**
 * The avances of a document, new or come back from the portal with its n° ASP; `nom` is the name of its file, and `formulaire` the form of avance that was
 * recognised. Any document is harmless: what is no demande gives nothing.
 */
export function avancesDuDocument(
  document: unknown,
  formulaire: FormulaireId,
  nom: string,
): readonly AvanceConnue[] {
  if (!isBloc(document)) return [];
  const { sons } = FORMULAIRES[formulaire];
  const texte = (bloc: Bloc, balise: string) => readTexte(bloc, balise, '')?.valeur ?? '';
  const entete = { numeroAns: texte(document, 'numeroAns'), siret: texte(document, 'siret') };
  const parCle = new Map<string, number>();
  return readListe(document, 'lignesImport').flatMap((ligne, rang) => {
    if (!isBloc(ligne)) return [];
    const demande = projectDemande(formulaire, ligne, rang, readNumLigne(ligne) ?? rang + 1);
    const ecrit = demande.numeroASP?.valeur ?? '';
    const avance = {
      fichier: nom,
      sons,
      ...entete,
      numeroASP: readNumeroASP(ecrit),
      numeroEditeur: demande.numeroEditeur?.valeur ?? null,
      montantHT: demande.montantHT && toCentimes(demande.montantHT.valeur),
      ligne,
      beneficiaires: demande.beneficiaires.map(toDepose),
      empechement: readRejet(ligne, ecrit),
    };
    const cle = identify(avance);
    const fois = (parCle.get(cle) ?? 0) + 1;
    parCle.set(cle, fois);
    return { ...avance, cle: fois === 1 ? cle : `${cle} (${fois})` };
  });
}

/** The n° ASP, else the numéro éditeur under its numéro ANS, else its file and who it is for. Not that of the portal, which is another world. */
function identify(avance: Omit<AvanceConnue, 'cle'>): string {
  const { fichier, numeroASP, numeroEditeur, numeroAns, siret, beneficiaires } = avance;
  if (numeroASP !== null) return `${numeroASP}, fichier`;
  if (numeroEditeur !== null) return `n° éditeur ${numeroEditeur}, ${numeroAns}, ${siret}`;
  const numeros = beneficiaires.flatMap(({ siren, finess, rpps }) => [siren, ...finess, rpps]);
  return [fichier, ...numeros].filter((dit) => dit !== null).join(', ');
}

/** Codes of a line that was taken, or would have been. */
const ACCEPTES: readonly string[] = [CODE_ACCEPTE, CODE_NON_RETENU];

/** The guide of 2026 knows a label only; « + n° ASP pour OK » (webinaire médico-social): a label without either tells a rejection. */
function readRejet(ligne: Bloc, numeroASP: string): Empechement | null {
  const code = readTexte(ligne, 'codeTraitement', '')?.valeur.trim() ?? '';
  const libelle = readTexte(ligne, 'libelleTraitement', '')?.valeur.trim() ?? '';
  const prise = code === '' ? libelle === '' || numeroASP !== '' : ACCEPTES.includes(code);
  return prise ? null : { type: 'rejetee', libelle: libelle === '' ? code : libelle };
}
