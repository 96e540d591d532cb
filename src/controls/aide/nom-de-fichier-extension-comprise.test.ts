import { testControl } from '#test-support/test-control.ts';
import { nomDeFichierExtensionComprise } from './nom-de-fichier-extension-comprise.ts';

testControl(nomDeFichierExtensionComprise, {
  conformes: [
    {
      nom: '100 caractères extension comprise',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'a'.repeat(96)}.pdf` }],
    },
    {
      nom: 'un nom déjà trop long sans l’extension',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'a'.repeat(101)}.pdf` }],
    },
  ],
  nonConformes: [
    {
      nom: '100 caractères, plus l’extension',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'a'.repeat(100)}.pdf` }],
      signaux: [
        { chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier', args: { nombre: 104 } },
      ],
    },
    {
      nom: '97 caractères, plus l’extension',
      lignes: [{ '/piecesJustificatives/0/nomFichier': `${'é'.repeat(97)}.pdf` }],
      signaux: [
        { chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier', args: { nombre: 101 } },
      ],
    },
  ],
});
