import type { BaliseModele, NoeudModele } from '../modele/modele.ts';
import type { BeneficiaireDepose } from '../portail/dossier.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';
import type { DocumentAFournir } from '../documents-a-fournir.ts';
import type { Faits } from './faits.ts';
import { finessJuridique, unCourriel, unSiren, unTelephone } from './identites.ts';

/** A demande in the structure of its form, published, presumed or of a modèle: known tags get the facts, the others a value of their kind. */
export function writeDemande(
  noeud: NoeudModele,
  faits: Faits,
  documents: readonly DocumentAFournir[],
  depart: Bloc,
): Bloc {
  // Of « autre », no tag is known: nothing is made up.
  if (!noeud.balises) return writeSocle(faits);
  return writeBloc(noeud.balises, { faits, documents, beneficiaire: null }, depart);
}

function writeSocle({ numLigne, numeroASP, numeroEditeur }: Faits): Bloc {
  return { numLigne, ...(numeroASP === null ? { numeroEditeur } : { numeroASP }) };
}

interface Ecriture {
  readonly faits: Faits;
  readonly documents: readonly DocumentAFournir[];
  /** Whose block is written; null: outside any. */
  readonly beneficiaire: BeneficiaireDepose | null;
}

/** Only presumed, so that no form requires them; a source asks for each (FAQ of the ASP, screens of the guide of the SAS). */
const ECRITES: readonly string[] = ['deploiementMSS', 'VA', 'coordonneesContact'];

/** What `depart` already says is kept: a solde repeats its avance. */
function writeBloc(balises: readonly BaliseModele[], ecriture: Ecriture, depart: Bloc): Bloc {
  const ecrites = balises.flatMap(({ nom, noeud, requise }) => {
    const deja = Object.hasOwn(depart, nom) ? depart[nom] : undefined;
    if (deja === undefined && !requise && !ECRITES.includes(nom)) return [];
    return [[nom, writeValeur(nom, noeud, ecriture, deja)] as const];
  });
  const autres = Object.entries(depart).filter(([nom]) =>
    balises.every((each) => each.nom !== nom),
  );
  return Object.fromEntries([...ecrites, ...autres]);
}

function writeValeur(nom: string, noeud: NoeudModele, ecriture: Ecriture, deja: unknown): unknown {
  if (noeud.type === 'objet' && (deja === undefined || isBloc(deja))) {
    return writeObjet(nom, noeud, ecriture, deja ?? {});
  }
  if (Array.isArray(deja) && noeud.element?.balises) {
    return completeListe(noeud.element.balises, ecriture, deja);
  }
  if (deja !== undefined) return deja;
  const connue = VALEURS[nom];
  if (connue) return connue(ecriture);
  return noeud.type === 'tableau' ? writeListe(nom, noeud, ecriture) : writeLibre(noeud);
}

function writeObjet(nom: string, { balises = [] }: NoeudModele, ecriture: Ecriture, depart: Bloc) {
  const { isStructure, beneficiaires } = ecriture.faits;
  // One structure: its block stands empty when doctors ask (« structure » of the guide of 2022).
  const [seul] = beneficiaires;
  const beneficiaire = nom === 'structure' && isStructure && seul ? seul : ecriture.beneficiaire;
  return writeBloc(balises, { ...ecriture, beneficiaire }, depart);
}

/** What an avance does not say of the beneficiaries that it names. */
function completeListe(
  balises: readonly BaliseModele[],
  ecriture: Ecriture,
  deja: readonly unknown[],
): readonly unknown[] {
  return deja.map((each, rang) => {
    const beneficiaire = ecriture.faits.beneficiaires[rang] ?? null;
    return isBloc(each) ? writeBloc(balises, { ...ecriture, beneficiaire }, each) : each;
  });
}

/** The blocks of who is claimed for. */
const LISTES: Readonly<Record<string, BeneficiaireDepose['type']>> = {
  Etablissements: 'etablissement',
  medecinsLiberaux: 'medecin',
  liberal: 'medecin',
};

function writeListe(nom: string, { element }: NoeudModele, ecriture: Ecriture): readonly unknown[] {
  const balises = element?.balises;
  const type = LISTES[nom];
  if (!balises || type === undefined) return [];
  return ecriture.faits.beneficiaires
    .filter((each) => each.type === type)
    .map((beneficiaire) => writeBloc(balises, { ...ecriture, beneficiaire }, {}));
}

/** A tag of a modèle, of which only the kind is known. */
function writeLibre({ type, nul, valeurs, controle }: NoeudModele): unknown {
  if (nul === 'admise') return null;
  if (valeurs) return valeurs[0];
  if (controle === 'date-jj-mm-aaaa') return '01/01/2026';
  if (type === 'texte') return 'SPECIMEN';
  if (type === 'nombre' || type === 'entier') return 1;
  return type === 'booleen' ? false : null;
}

type Valeur = (ecriture: Ecriture) => unknown;

/** The value of each tag that the forms know, by its name. */
const VALEURS: Readonly<Record<string, Valeur>> = {
  numLigne: ({ faits }) => faits.numLigne,
  // The only value published.
  typeAction: () => 'C',
  numeroASP: ({ faits }) => faits.numeroASP,
  numeroEditeur: ({ faits }) => faits.numeroEditeur,
  dateCommande: ({ faits }) => faits.commandeLe,
  regimeTVA: ({ faits }) => faits.regime,
  montantSegurHT: ({ faits }) => faits.montant / 100,
  dateEditionFacture: ({ faits }) => faits.factureLe,
  montantPrestationPrincipaleSegurHTFacture: ({ faits }) => faits.montant / 100,
  dateSignatureVA: ({ faits }) => faits.vaLe,
  dateRealisationPrestation: ({ faits }) => faits.realiseLe,
  typePrestation: () => 'V2',
  commandePour: ({ faits }) => (faits.isStructure ? 'STRUCTURE' : 'LIBERAL'),
  isMandataire: () => false,
  isClientUnique: ({ faits }) => !faits.isStructure,
  nomStructure: ({ faits }) => `Centre SPECIMEN ${faits.numeroEditeur}`,
  nomResponsable: ({ faits, beneficiaire }) => beneficiaire && `SPECIMEN ${faits.numLigne}`,
  emailResponsable: ({ faits, beneficiaire }) => beneficiaire && unCourriel(faits.rang),
  telephoneResponsable: ({ faits, beneficiaire }) => beneficiaire && unTelephone(faits.rang),
  FINESSJuridique: ({ faits, beneficiaire }) => beneficiaire && finessJuridique(faits.rang),
  FINESSGeo: ({ beneficiaire }) => beneficiaire?.finess ?? [],
  FINESSGeos: ({ beneficiaire }) => beneficiaire?.finess ?? [],
  SIRET: () => [],
  sirenClient: ({ faits, beneficiaire }) => beneficiaire?.siren ?? unSiren(faits.rang),
  typeActivite: ({ beneficiaire }) => beneficiaire?.typeActivite ?? 'Radiologie',
  nomMedecin: ({ faits }) => `SPECIMEN ${faits.numLigne}`,
  emailMedecin: ({ faits }) => unCourriel(faits.rang),
  telephoneMedecin: ({ faits }) => unTelephone(faits.rang),
  RPPS: ({ beneficiaire }) => beneficiaire?.rpps,
  AM: ({ beneficiaire }) => beneficiaire?.am ?? [],
  deploiementMSS: () => 'Cas 1',
  coordonneesContact: () => 'https://assistance.exemple.invalid',
  isCentreDeSante: ({ faits }) => faits.isStructure,
  operateurMessagerie: () => 'MAI_15',
  isConnexionDB: () => true,
  isConnexionGAM: () => true,
  isRISVa2Deploye: () => true,
  isDirectToDMP: () => true,
  isDirectToMSSPro: () => true,
  isDirectToMSSCitoyen: () => true,
  piecesJustificatives: ({ documents }) =>
    documents.map(({ typeFichier, nomFichier }) => ({
      nomFichier,
      formatFichier: 'PDF',
      typeFichier,
    })),
};
