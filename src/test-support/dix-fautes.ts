import { bloc, type Document } from './exemples.ts';
import { plusieursDemandes } from './plusieurs-demandes.ts';

/**
 * The mistakes of a first file, one a demande and one in the envelope, three of them in the syntax: it is « illisible » at first. Those
 * that a person must settle are the AM, the piece, the n° ASP and the amount.
 */
export function texteDixFautes(): string {
  const document = plusieursDemandes(11);
  document['siret'] = '922\u00a0193\u00a0008\u00a000013';
  const dans = (rang: number, ...chemin: readonly (string | number)[]): Document =>
    bloc(document, 'lignesImport', rang, ...chemin);
  delete dans(0, 'beneficiaires')['Etablissements'];
  renomme(dans(1, 'beneficiaires', 'medecinsLiberaux', 0), 'RPPS', 'rpps');
  dans(4, 'facture')['dateEditionFacture'] = '2026-02-12';
  dans(5, 'beneficiaires', 'medecinsLiberaux', 0)['AM'] = ['12100058'];
  dans(6)['beneficiaires'] = {
    Etablissements: [
      {
        nomStructure: 'Centre d’imagerie des Tilleuls',
        FINESSGeos: '690000716;690000724',
        sirenClient: '801493479',
        typeActivite: 'Mixte',
      },
    ],
    medecinsLiberaux: [],
  };
  const pieces = dans(7)['piecesJustificatives'];
  if (Array.isArray(pieces)) pieces.pop();
  dans(8)['numeroASP'] = dans(4)['numeroASP'] ?? null;
  dans(9, 'facture')['montantPrestationPrincipaleSegurHTFacture'] = 1000.505;
  const texte = JSON.stringify(document, null, 2);
  const debuts = [...texte.matchAll(/^ {4}\{$/gm)].map(({ index }) => index);
  // From the last: each changes the places that follow.
  return [
    { rang: 10, de: '"FINIMG900010"', vers: '“FINIMG900010”' },
    { rang: 3, de: '1000.5', vers: '1000,5' },
    { rang: 2, de: '"isConnexionDB": true', vers: '"isConnexionDB": vrai' },
  ].reduce((ecrit, { rang, de, vers }) => {
    const place = ecrit.indexOf(de, debuts[rang]);
    return ecrit.slice(0, place) + vers + ecrit.slice(place + de.length);
  }, texte);
}

function renomme(cible: Document, de: string, vers: string): void {
  cible[vers] = cible[de] ?? null;
  delete cible[de];
}
