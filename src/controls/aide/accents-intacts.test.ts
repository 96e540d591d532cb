import { describe, expect, it } from 'vitest';
import { exemple } from '#test-support/exemples.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { testControl } from '#test-support/test-control.ts';
import { accentsIntacts } from './accents-intacts.ts';

const NOM = '/beneficiaires/Etablissements/0/nomStructure';
const PIECE = '/piecesJustificatives/0/nomFichier';

testControl(accentsIntacts, {
  conformes: [
    {
      nom: 'des accents, une esperluette et un point d’interrogation',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: 'Hôpital d’Été & Cie ?' }],
    },
  ],
  nonConformes: [
    {
      nom: 'de l’UTF-8 lu en Windows-1252',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: 'HÃ´pital dâ€™Ã‰tÃ©' }],
      signaux: [
        {
          chemin: `/lignesImport/0${NOM}`,
          args: { champ: 'nomStructure' },
          remede: {
            type: 'valeur',
            chemin: `/lignesImport/0${NOM}`,
            texte: '"Hôpital d’Été"',
          },
        },
      ],
    },
    {
      nom: 'un caractère perdu, et des entités',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: 'H\ufffdpital', [PIECE]: 'd&eacute;p&ocirc;t.pdf' }],
      signaux: [
        { chemin: `/lignesImport/0${NOM}` },
        { chemin: `/lignesImport/0${PIECE}`, args: { champ: 'nomFichier' } },
      ],
    },
  ],
});

describe('un octet abîmé du fichier', () => {
  it('est dit une fois, à sa place, et non une deuxième comme un accent perdu', async () => {
    const texte = JSON.stringify(exemple('img-db-va2.solde')).replace(
      '"nomStructure":"',
      '"nomStructure":"Pâté H@pital ',
    );
    const octets = new TextEncoder().encode(texte).map((octet) => (octet === 0x40 ? 0xf4 : octet));
    const { constats } = await simulateText(octets);
    const dits = constats.map(({ controle }) => controle);
    expect(dits).toContain('utf8-entier');
    expect(dits).not.toContain('accents-intacts');
  });
});
