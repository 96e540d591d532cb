import type { HeureDeParis } from '../vocabulaire.ts';
import { updateAvenant, withActe } from './brouillon-avenants.ts';
import type { Brouillon } from './brouillon.ts';
import type { ActeDemande, Avenant } from './dossier.ts';
import type { Evenement } from './evenements.ts';

/** What happens to a demande between its deposit and its decision. */
export type EvenementSuivi = Extract<
  Evenement,
  {
    type:
      | 'demandePriseEnCharge'
      | 'demandeModifiee'
      | 'demandeNonModifiee'
      | 'piecesEnvoyees'
      | 'modificationRelancee'
      | 'modificationEchue'
      | 'drimboxAnnulee';
  }
>;

export function applySuivi(
  brouillon: Brouillon,
  evenement: EvenementSuivi,
  le: HeureDeParis,
): void {
  switch (evenement.type) {
    case 'demandePriseEnCharge':
      updateAvenant(brouillon, evenement, note(le, 'prise-en-charge'));
      return;
    case 'demandeModifiee':
      updateAvenant(brouillon, evenement, (avenant) => modify(avenant, evenement, le));
      return;
    case 'demandeNonModifiee':
      updateAvenant(brouillon, evenement, resume(le, 'non-modifiee'));
      return;
    case 'piecesEnvoyees':
      updateAvenant(brouillon, evenement, (avenant) => ({
        ...resume(le, 'pieces-envoyees')(avenant),
        ajouts: [...avenant.ajouts, ...evenement.pieces],
      }));
      return;
    case 'modificationRelancee':
      updateAvenant(brouillon, evenement, (avenant) =>
        note(evenement.le, 'relancee', lastComment(avenant))(avenant),
      );
      return;
    case 'modificationEchue':
      updateAvenant(brouillon, evenement, resume(evenement.le, 'delai-depasse'));
      return;
    case 'drimboxAnnulee':
      annul(brouillon, evenement);
  }
}

function note(
  le: HeureDeParis,
  acte: ActeDemande['acte'],
  commentaire: string | null = null,
): (avenant: Avenant) => Avenant {
  return (avenant) => ({ ...avenant, historique: withActe(avenant, le, acte, commentaire) });
}

/** « Cet e-mail vous rappelle les données à modifier » (guide SAS, J+10): what the gestionnaire had asked for. */
function lastComment({ historique }: Avenant): string | null {
  return historique.findLast(({ acte }) => acte === 'a-modifier')?.commentaire ?? null;
}

/** Back to « en cours ». */
function resume(le: HeureDeParis, acte: ActeDemande['acte']): (avenant: Avenant) => Avenant {
  return (avenant) => ({ ...note(le, acte)(avenant), statut: 'en-cours', statutLe: le });
}

function modify(
  avenant: Avenant,
  { demande, changements, pieces }: Extract<Evenement, { type: 'demandeModifiee' }>,
  le: HeureDeParis,
): Avenant {
  return {
    ...resume(le, 'confirmee')(avenant),
    demande,
    versions: [...avenant.versions, { le, demande: avenant.demande, changements }],
    ajouts: [...avenant.ajouts, ...pieces],
  };
}

function annul(
  brouillon: Brouillon,
  { numeroASP, avenant, historise, le }: Extract<Evenement, { type: 'drimboxAnnulee' }>,
): void {
  updateAvenant(brouillon, { numeroASP, avenant }, (annulee) => ({
    ...annulee,
    statut: 'annulee',
    statutLe: le,
    historique: withActe(annulee, le, 'annulee', DRIMBOX_SANS_RIS),
  }));
  if (!historise) return;
  updateAvenant(brouillon, { numeroASP, avenant: avenant - 1 }, (precedent) => ({
    ...note(le, 'historisee')(precedent),
    statut: 'historisee',
    statutLe: le,
  }));
}

/** Our words, after those of the webinaire. */
const DRIMBOX_SANS_RIS =
  'Aucune demande au titre du SONS IMG-RIS-Va2 n’a été validée pour ce client à la date limite.';
