import type { HeureDeParis } from '../vocabulaire.ts';
import { ACTE_DU_PAIEMENT, ACTE_DU_STATUT } from './avenants.ts';
import { updateAvenant, withActe } from './brouillon-avenants.ts';
import { count, type Brouillon } from './brouillon.ts';
import type { Avenant, PieceDeposee, ZipRecu } from './dossier.ts';
import type { DemandeImportee, Evenement } from './evenements.ts';
import { rangOf } from './numero-asp.ts';

export type EvenementDemande = Extract<
  Evenement,
  {
    type:
      | 'jsonImporte'
      | 'zipRecu'
      | 'importTermine'
      | 'importSupprime'
      | 'avancePosee'
      | 'demandeInstruite'
      | 'paiementChange';
  }
>;

export function applyDemande(
  brouillon: Brouillon,
  evenement: EvenementDemande,
  le: HeureDeParis,
): void {
  switch (evenement.type) {
    case 'jsonImporte':
      importJson(brouillon, evenement);
      return;
    case 'zipRecu':
      receiveZip(brouillon, evenement.import, evenement.zip);
      return;
    case 'importTermine':
      finishImport(brouillon, evenement.import, le);
      return;
    case 'importSupprime':
      removeImport(brouillon, evenement.import, evenement.cause, le);
      return;
    case 'avancePosee':
      addAvenant(brouillon, evenement.dossier);
      return;
    case 'demandeInstruite': {
      const { statut, montantDecide, commentaire } = evenement;
      updateAvenant(brouillon, evenement, (avenant) => ({
        ...avenant,
        statut,
        statutLe: le,
        montantDecide,
        historique: withActe(avenant, le, ACTE_DU_STATUT[statut], commentaire),
      }));
      return;
    }
    case 'paiementChange': {
      const { paiement } = evenement;
      if (paiement === 'aucun') throw new Error('A payment never goes back to nothing');
      updateAvenant(brouillon, evenement, (avenant) => ({
        ...avenant,
        paiement,
        historique: withActe(avenant, le, ACTE_DU_PAIEMENT[paiement]),
      }));
    }
  }
}

function importJson(
  brouillon: Brouillon,
  { import: recu, demandes }: Extract<Evenement, { type: 'jsonImporte' }>,
): void {
  count(brouillon, 'import', recu.id);
  brouillon.imports.add(recu.id, recu);
  for (const demande of demandes) {
    addAvenant(brouillon, demande);
    if (demande.avenant.numero === 0) count(brouillon, 'dossier', rangOf(demande.numeroASP));
  }
}

function addAvenant(brouillon: Brouillon, demande: DemandeImportee): void {
  const { numeroASP, siret, sons, avenant } = demande;
  if (avenant.numero === 0) {
    brouillon.dossiers.add(numeroASP, { numeroASP, siret, sons, avenants: [avenant] });
    return;
  }
  const dossier = brouillon.dossiers.get(numeroASP);
  if (avenant.numero !== dossier.avenants.length) {
    throw new Error(`M${avenant.numero} does not follow in ${numeroASP}`);
  }
  brouillon.dossiers.set(numeroASP, { ...dossier, avenants: [...dossier.avenants, avenant] });
}

/** The name is remembered whatever became of the zip (webinaire vague 2: « leurs noms sont gardés en mémoire »). */
function receiveZip(brouillon: Brouillon, id: number, zip: ZipRecu): void {
  const recu = brouillon.imports.get(id);
  brouillon.imports.set(id, { ...recu, zips: [...recu.zips, zip] });
  const noms = brouillon.nomsDeZip.table.get(recu.siret) ?? [];
  brouillon.nomsDeZip.set(recu.siret, new Set([...noms, zip.fichier.nom]));
  if (zip.pieces.length === 0) return;
  const integrees = new Set(zip.pieces);
  const mark = (piece: PieceDeposee): PieceDeposee =>
    integrees.has(piece.nomFichier) ? { ...piece, zip: zip.fichier.id } : piece;
  updateImported(brouillon, id, (avenant) => ({
    ...avenant,
    demande: { ...avenant.demande, pieces: avenant.demande.pieces.map(mark) },
  }));
}

function finishImport(brouillon: Brouillon, id: number, le: HeureDeParis): void {
  brouillon.imports.set(id, {
    ...brouillon.imports.get(id),
    etat: 'complet',
    expireLe: null,
  });
  updateImported(brouillon, id, (avenant) => ({
    ...avenant,
    statut: 'en-cours',
    statutLe: le,
    historique: withActe(avenant, le, 'deposee'),
  }));
}

function removeImport(
  brouillon: Brouillon,
  id: number,
  cause: 'supprime' | 'expire',
  le: HeureDeParis,
): void {
  const recu = brouillon.imports.get(id);
  const closLe = cause === 'expire' ? recu.expireLe : le;
  brouillon.imports.set(id, { ...recu, etat: cause, expireLe: null, closLe });
  for (const numeroASP of recu.retenues) {
    const dossier = brouillon.dossiers.get(numeroASP);
    const avenants = dossier.avenants.filter(({ importId }) => importId !== id);
    if (avenants.length === 0) brouillon.dossiers.delete(numeroASP);
    else brouillon.dossiers.set(numeroASP, { ...dossier, avenants });
  }
}

/** Changes each avenant that an import brought. */
function updateImported(
  brouillon: Brouillon,
  id: number,
  change: (avenant: Avenant) => Avenant,
): void {
  for (const numeroASP of brouillon.imports.get(id).retenues) {
    const dossier = brouillon.dossiers.get(numeroASP);
    const avenants = dossier.avenants.map((avenant) =>
      avenant.importId === id ? change(avenant) : avenant,
    );
    brouillon.dossiers.set(numeroASP, { ...dossier, avenants });
  }
}
