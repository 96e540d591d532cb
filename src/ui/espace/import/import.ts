import { FORMULAIRES } from '#domain/formulaires.ts';
import type { Depot } from '#domain/depot.ts';
import { lignesOf } from '#domain/lignes.ts';
import { projectDemande } from '#domain/demande.ts';
import { toCentimes } from '#domain/montants.ts';
import type { Commande } from '#domain/portail/commandes.ts';
import { declarationOf } from '#domain/portail/declaration.ts';
import type { ImportJson } from '#domain/portail/dossier.ts';
import { findEnrolement, hasAccess, mayImport } from '#domain/portail/enrolements.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { FichierDepose } from '#domain/portail/fichiers.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import { isNumeroASP } from '#domain/portail/numero-asp.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { AUCUN_CHOIX, isAccepted, type Choix, type Report } from '#domain/report.ts';
import type { HeureDeParis, TauxTva, TypeDemande } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';

/** The fields of « Importer le fichier json »; null = not filled yet. */
export interface SaisieImport {
  readonly numeroAns: string | null;
  readonly type: TypeDemande | null;
  readonly tauxTva: TauxTva | null;
  readonly fichier: File | null;
}

export type ChampImport = keyof SaisieImport;

export const SAISIE_VIDE: SaisieImport = {
  numeroAns: null,
  type: null,
  tauxTva: null,
  fichier: null,
};

/** The compulsory fields left empty, in the order of the screen. « Taux de TVA » goes with an avance only. */
export function listManques(saisie: SaisieImport): readonly ChampImport[] {
  const demandes: readonly ChampImport[] =
    saisie.type === 'solde'
      ? ['numeroAns', 'type', 'fichier']
      : ['numeroAns', 'type', 'tauxTva', 'fichier'];
  return demandes.filter((champ) => saisie[champ] === null);
}

/** The fields of the screen, in this order; « Taux de TVA » goes away with a solde. */
export function listChamps(
  { type }: SaisieImport,
  ordre: readonly ChampImport[],
): readonly ChampImport[] {
  return ordre.filter((champ) => champ !== 'tauxTva' || type !== 'solde');
}

/** The field to fill now: the ones after it are closed. Null once all are filled. */
export function findSuivant(
  saisie: SaisieImport,
  ordre: readonly ChampImport[],
): ChampImport | null {
  return listChamps(saisie, ordre).find((champ) => saisie[champ] === null) ?? null;
}

/** The imports whose missing zip keeps a solde of this file from being deposited, and the dossier of the first. */
export function listImportsAttendus({
  constats,
}: Report): readonly { readonly import: number; readonly numeroASP: string }[] {
  const attendus = new Map<number, string>();
  for (const { args } of constats) {
    const { import: id, valeur } = args;
    if (typeof id === 'number' && !attendus.has(id)) attendus.set(id, String(valeur ?? ''));
  }
  return [...attendus].map(([id, numeroASP]) => ({ import: id, numeroASP }));
}

/** What the screen itself says – of the format, of the régime de TVA – needs no window to be read. */
export function isEnFenetre({ verdict, messageEcran }: Report): boolean {
  return messageEcran === null && (isAccepted(verdict) || verdict === 'rejete');
}

export function toChoix({ numeroAns, type, tauxTva }: SaisieImport): Choix {
  return { ...AUCUN_CHOIX, numeroAns, type, tauxTva: type === 'solde' ? null : tauxTva };
}

/** Same file, same choices: what a simulation said of one goes for the other. */
export function sameSaisie(a: SaisieImport, b: SaisieImport): boolean {
  const [un, autre] = [toChoix(a), toChoix(b)];
  return (
    a.fichier === b.fichier &&
    un.numeroAns === autre.numeroAns &&
    un.type === autre.type &&
    un.tauxTva === autre.tauxTva
  );
}

/** Same bytes, as far as two readings can tell; without hash (insecure context), the text alone answers. */
export function sameBytes(a: Report, b: Report): boolean {
  return a.fichier.sha256 === b.fichier.sha256 && a.texte === b.texte;
}

/** A numéro ANS of the fournisseur, and what its enrôlement opens. */
export interface NumeroPropose {
  readonly numeroAns: string;
  readonly droit: 'import' | 'simulation' | 'aucun';
}

/** Each numéro ANS that the fournisseur enrolled, once, in order of deposit; a rejected one opens nothing. */
export function listNumeros(etat: EtatPortail, siret: string): readonly NumeroPropose[] {
  const siens = [...etat.enrolements.values()].filter((enrolement) => enrolement.siret === siret);
  return [...new Set(siens.map(({ numeroAns }) => numeroAns))].map((numeroAns) => {
    const enrolement = findEnrolement(etat, siret, numeroAns);
    if (mayImport(enrolement)) return { numeroAns, droit: 'import' };
    return { numeroAns, droit: hasAccess(enrolement) ? 'simulation' : 'aucun' };
  });
}

/** When the window of this import closed, null while it is open, or when no end is published. */
export function findFermeture(
  { formulaire, type }: Pick<ImportJson, 'formulaire' | 'type'>,
  maintenant: HeureDeParis,
): HeureDeParis | null {
  const fermeture = SONS[FORMULAIRES[formulaire].sons][type]?.fermeture ?? null;
  return fermeture !== null && fermeture <= maintenant ? fermeture : null;
}

/** The rate of the enrôlement, when it is not the one chosen for an avance; null: nothing to say. */
export function findAutreTaux(
  etat: EtatPortail,
  fournisseur: Fournisseur,
  { numeroAns, type, tauxTva }: SaisieImport,
): TauxTva | null {
  if (numeroAns === null || tauxTva === null || type === 'solde') return null;
  const enrolement = findEnrolement(etat, fournisseur.siret, numeroAns);
  if (enrolement === null) return null;
  const { tauxTva: declare } = declarationOf(enrolement, fournisseur);
  return declare === tauxTva ? null : declare;
}

/** The command of the real import. The numéro ANS is that of the screen: no text says what the portal does when it differs. */
export function toImport(
  depot: Depot,
  juge: {
    readonly siret: string;
    readonly choix: Choix;
    /** `EtatPortail.sequence` of the judgement. */
    readonly sequence: number;
  },
  fichiers: { readonly fichier: FichierDepose; readonly retour: FichierDepose },
): Commande {
  const { formulaire, type, lignes, rejetees } = depot;
  return {
    type: 'importerDemandes',
    siret: juge.siret,
    numeroAns: juge.choix.numeroAns ?? depot.numeroAns,
    formulaire,
    demande: type,
    tauxTva: juge.choix.tauxTva,
    ...fichiers,
    lignes,
    rejetees,
    jugeeA: juge.sequence,
  };
}

/**
 * Scenery: the avances that the soldes of a file need and that the fictive portal does not know, decided and paid, each of
 * the amount that the file gives. Nothing else is known of them.
 */
export function listAvancesInconnues(
  report: Report,
  etat: EtatPortail,
  { siret, tauxTva }: Fournisseur,
): readonly Commande[] {
  const { id } = report.formulaire;
  if (id === null || FORMULAIRES[id].type !== 'solde' || report.verdict !== 'rejete') return [];
  const { sons } = FORMULAIRES[id];
  const document: unknown = JSON.parse(report.texte);
  const avances = new Map<string, Commande>();
  for (const [index, ligne] of lignesOf(document).entries()) {
    if (!isBloc(ligne)) continue;
    const { numeroASP, montantHT } = projectDemande(id, ligne, index, index + 1);
    const numero = numeroASP?.valeur ?? '';
    if (!mayBeOf(sons, numero) || etat.dossiers.has(numero)) continue;
    avances.set(numero, {
      type: 'poserAvance',
      siret,
      numeroASP: numero,
      numeroAns: report.choix.numeroAns ?? '',
      sons,
      tauxTva,
      demande: {
        numLigne: 1,
        numeroEditeur: null,
        montantHT: montantHT === null ? null : toCentimes(montantHT.valeur),
        regimeTVA: null,
        beneficiaires: [],
        pieces: [],
        ligne: null,
      },
      statut: 'decidee',
      paiement: 'effectue',
    });
  }
  return [...avances.values()];
}

/** Presumed letters of a couloir refuse nothing. */
function mayBeOf(sons: SonsId, numeroASP: string): boolean {
  const { couloirAsp, couloirAspSources } = SONS[sons];
  if (!isNumeroASP(numeroASP)) return false;
  return couloirAspSources.length === 0 || numeroASP.slice(3, 6) === couloirAsp;
}
