import { findEnrolement, mayImport } from '#domain/portail/enrolements.ts';
import { lastAvenant } from '#domain/portail/avenants.ts';
import type { Dossier, StatutDemande } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { ModeleDocument } from '#domain/portail/fournisseur.ts';
import { obstacleSolde } from '#domain/portail/prerequis.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import { listSons } from '#ui/portail/calendrier/jalons.ts';

/** What awaits the fournisseur, most pressing first. No count is 0. */
export type AFaire =
  | {
      readonly type: 'incompletes';
      readonly nombre: number;
      /** The first to expire. */
      readonly expireLe: HeureDeParis | null;
    }
  | {
      readonly type: 'a-modifier' | 'en-attente-pieces';
      readonly nombre: number;
      /** The one that waits, null when they are several. */
      readonly seule: { readonly numeroASP: string; readonly avenant: number } | null;
    }
  | { readonly type: 'modeles'; readonly nombre: number }
  | { readonly type: 'certificat'; readonly numeroAns: string }
  | { readonly type: 'enroler' }
  | {
      readonly type: 'pilotes';
      readonly sons: SonsId;
      readonly valides: number;
      readonly requis: number;
    }
  /** Demandes that a solde can be deposited on, as far as the dossier itself is concerned. */
  | { readonly type: 'soldes'; readonly sons: SonsId; readonly nombre: number };

export function listAFaire(etat: EtatPortail, siret: string): readonly AFaire[] {
  const dossiers = [...etat.dossiers.values()].filter((dossier) => dossier.siret === siret);
  return [
    ...findIncompletes(etat, siret),
    ...countStatut(dossiers, 'a-modifier'),
    ...countStatut(dossiers, 'en-attente-pieces'),
    ...findEnrolements(etat, siret),
    ...findModeles(etat, siret),
    ...findPilotes(etat, siret),
    ...findSoldes(dossiers),
  ];
}

function findIncompletes(etat: EtatPortail, siret: string): readonly AFaire[] {
  const ouverts = [...etat.imports.values()].filter(
    (recu) => recu.siret === siret && recu.etat === 'non-complete',
  );
  if (ouverts.length === 0) return [];
  const [expireLe = null] = ouverts.flatMap((recu) => recu.expireLe ?? []).sort();
  return [{ type: 'incompletes', nombre: ouverts.length, expireLe }];
}

function countStatut(
  dossiers: readonly Dossier[],
  statut: StatutDemande & ('a-modifier' | 'en-attente-pieces'),
): readonly AFaire[] {
  const trouves = dossiers.filter((dossier) => lastAvenant(dossier).statut === statut);
  const [premier, second] = trouves;
  if (premier === undefined) return [];
  const { numeroASP } = premier;
  const seule = second ? null : { numeroASP, avenant: lastAvenant(premier).numero };
  return [{ type: statut, nombre: trouves.length, seule }];
}

function findEnrolements(etat: EtatPortail, siret: string): readonly AFaire[] {
  if (listSons(etat, siret).length === 0) return [{ type: 'enroler' }];
  return [...etat.enrolements.values()].flatMap(({ siret: a, mode, statut, numeroAns }) =>
    a === siret && mode === 'anticipe' && statut === 'valide'
      ? [{ type: 'certificat', numeroAns } as const]
      : [],
  );
}

function findModeles(etat: EtatPortail, siret: string): readonly AFaire[] {
  const derniers = new Map<string, ModeleDocument>();
  for (const modele of etat.modelesDocuments.values()) {
    // A later one of the same document takes its place.
    if (modele.siret === siret) derniers.set(`${modele.numeroAns}/${modele.type}`, modele);
  }
  const nombre = [...derniers.values()].filter(({ statut }) => statut === 'a-corriger').length;
  return nombre === 0 ? [] : [{ type: 'modeles', nombre }];
}

/** Of the SONS where demandes may be imported and pilotes are wanted. */
function findPilotes(etat: EtatPortail, siret: string): readonly AFaire[] {
  return listSons(etat, siret).flatMap((sons) => {
    const requis = SONS[sons].pilotes?.pv ?? 0;
    const valides = [...etat.pilotes.values()].filter(
      (pilote) =>
        pilote.siret === siret &&
        pilote.sons === sons &&
        pilote.type === 'pv' &&
        pilote.statut === 'valide',
    ).length;
    if (valides >= requis || !mayImportFor(etat, siret, sons)) return [];
    return [{ type: 'pilotes', sons, valides, requis } as const];
  });
}

function mayImportFor(etat: EtatPortail, siret: string, sons: SonsId): boolean {
  return [...etat.enrolements.values()].some(
    (enrolement) =>
      enrolement.siret === siret &&
      enrolement.sons === sons &&
      mayImport(findEnrolement(etat, siret, enrolement.numeroAns)),
  );
}

function findSoldes(dossiers: readonly Dossier[]): readonly AFaire[] {
  const comptes = new Map<SonsId, number>();
  for (const dossier of dossiers) {
    if (obstacleSolde(dossier) === null)
      comptes.set(dossier.sons, (comptes.get(dossier.sons) ?? 0) + 1);
  }
  return [...comptes].map(([sons, nombre]) => ({ type: 'soldes', sons, nombre }));
}
