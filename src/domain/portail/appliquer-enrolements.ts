import type { HeureDeParis } from '../vocabulaire.ts';
import { count, type Brouillon } from './brouillon.ts';
import type { Evenement } from './evenements.ts';

export type EvenementEnrolement = Extract<
  Evenement,
  {
    type:
      | 'enrolementDepose'
      | 'certificatDepose'
      | 'enrolementDecide'
      | 'modeleDepose'
      | 'modeleDecide'
      | 'piloteDepose'
      | 'piloteDecide';
  }
>;

export function applyEnrolement(
  brouillon: Brouillon,
  evenement: EvenementEnrolement,
  le: HeureDeParis,
): void {
  switch (evenement.type) {
    case 'enrolementDepose':
      count(brouillon, 'enrolement', evenement.enrolement.id);
      brouillon.enrolements.add(evenement.enrolement.id, evenement.enrolement);
      return;
    case 'certificatDepose':
      depositCertificat(brouillon, evenement, le);
      return;
    case 'enrolementDecide':
      decideEnrolement(brouillon, evenement, le);
      return;
    case 'modeleDepose':
      count(brouillon, 'modele', evenement.modele.id);
      brouillon.modelesDocuments.add(evenement.modele.id, evenement.modele);
      return;
    case 'modeleDecide': {
      const { modele, statut, commentaire } = evenement;
      brouillon.modelesDocuments.set(modele, {
        ...brouillon.modelesDocuments.get(modele),
        statut,
        statutLe: le,
        commentaire,
      });
      return;
    }
    case 'piloteDepose':
      count(brouillon, 'pilote', evenement.pilote.id);
      brouillon.pilotes.add(evenement.pilote.id, evenement.pilote);
      return;
    case 'piloteDecide': {
      const { pilote, statut, commentaire } = evenement;
      brouillon.pilotes.set(pilote, {
        ...brouillon.pilotes.get(pilote),
        statut,
        statutLe: le,
        commentaire,
      });
    }
  }
}

function depositCertificat(
  brouillon: Brouillon,
  { enrolement: id, certificat, autres }: Extract<Evenement, { type: 'certificatDepose' }>,
  le: HeureDeParis,
): void {
  const enrolement = brouillon.enrolements.get(id);
  brouillon.enrolements.set(id, {
    ...enrolement,
    mode: 'definitif',
    statut: 'en-cours',
    statutLe: le,
    pieces: [
      ...enrolement.pieces,
      { type: 'certificat-referencement', fichier: certificat },
      ...autres,
    ],
    historique: [
      ...enrolement.historique,
      { le, acte: 'certificat-depose', mode: 'definitif', commentaire: null },
    ],
  });
}

function decideEnrolement(
  brouillon: Brouillon,
  evenement: Extract<Evenement, { type: 'enrolementDecide' }>,
  le: HeureDeParis,
): void {
  const { enrolement: id, statut, mode, commentaire } = evenement;
  const enrolement = brouillon.enrolements.get(id);
  brouillon.enrolements.set(id, {
    ...enrolement,
    mode,
    statut,
    statutLe: le,
    motif: statut === 'rejete' ? commentaire : null,
    historique: [...enrolement.historique, { le, acte: statut, mode, commentaire }],
  });
}
