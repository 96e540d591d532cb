import { isLuhn } from '#domain/identifiants.ts';
import { bloc, parseDocument, texteExemple, type Document } from './exemples.ts';

/** A sound file of many demandes, each with its own n° ASP, pieces and beneficiary: nothing is said of it but what cannot be checked. */
export function plusieursDemandes(nombre: number): Document {
  const document = parseDocument(texteExemple('img-ris-va2.solde/valides/trois-lignes.json'));
  const modele = bloc(document, 'lignesImport', 0);
  const lignes = Array.from({ length: nombre }, (_, rang) => {
    const rangs = String(rang).padStart(4, '0');
    const numeroASP = `FINIMG90${rangs}`;
    const ligne: Document = { ...structuredClone(modele), numLigne: rang + 1, numeroASP };
    Object.assign(bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0), {
      RPPS: avecCle(`101019${rangs}`),
      AM: [`75210${rangs}`],
      sirenClient: avecCle(`8028${rangs}`),
    });
    ['FACTURE', 'VA'].forEach((type, piece) => {
      bloc(ligne, 'piecesJustificatives', piece)['nomFichier'] =
        `IMG-RIS-Va2-${type}-${numeroASP}.pdf`;
    });
    return ligne;
  });
  document['lignesImport'] = lignes;
  return document;
}

/** The digits, then the one that makes their key right. */
export function avecCle(chiffres: string): string {
  const cle = Array.from('0123456789').find((chiffre) => isLuhn(chiffres + chiffre));
  return chiffres + (cle ?? '');
}
