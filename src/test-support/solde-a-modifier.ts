import { lignesOf } from '#domain/lignes.ts';
import { completeImport, poseAvance, unImport, unPortail, uneDemande } from './portail.ts';

export const NUMERO_A_MODIFIER = 'FINIMG013594';

/** A portal whose solde, the first demande of this text (the published example of the RIS), is « A modifier ». */
export function playSoldeAModifier(exemple: string) {
  const document: unknown = JSON.parse(exemple);
  const [ligne] = lignesOf(document);
  const portail = unPortail();
  poseAvance(portail, NUMERO_A_MODIFIER);
  const demande = uneDemande({ ligne: JSON.stringify(ligne) });
  portail.play(unImport(portail, [{ numeroASP: NUMERO_A_MODIFIER, demande }]));
  completeImport(portail, portail.etat.compteurs.import);
  portail.play({
    type: 'instruireDemande',
    numeroASP: NUMERO_A_MODIFIER,
    decision: 'a-modifier',
    commentaire: 'Le montant n’est pas celui de la facture.',
  });
  return portail;
}
