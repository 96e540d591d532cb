import { testControl } from '#test-support/test-control.ts';
import { nomDeFichier100Caracteres } from './nom-de-fichier-100-caracteres.ts';

testControl(nomDeFichier100Caracteres, {
  conformes: [
    {
      nom: '100 caractères extension comprise',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'a'.repeat(96)}.pdf` }],
    },
    {
      nom: '100 caractères sans l’extension',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'a'.repeat(100)}.pdf` }],
    },
    {
      nom: 'des caractères qui comptent double en mémoire',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'😀'.repeat(60)}.pdf` }],
    },
  ],
  nonConformes: [
    {
      nom: '101 caractères sans l’extension',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'a'.repeat(101)}.pdf` }],
      signaux: [
        { chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier', args: { nombre: 105 } },
      ],
    },
    {
      nom: 'un nom long sans extension',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'a'.repeat(101) }],
      signaux: [
        { chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier', args: { nombre: 101 } },
      ],
    },
  ],
});
