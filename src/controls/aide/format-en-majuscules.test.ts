import { testControl } from '#test-support/test-control.ts';
import { formatEnMajuscules } from './format-en-majuscules.ts';

testControl(formatEnMajuscules, {
  conformes: [
    { nom: 'PDF', formulaire: 'img-db-va2.solde' },
    ...['null', 'application/pdf', '.pdf', 'docx'].map((valeur) => ({
      nom: `${valeur}, qui n’est pas un format`,
      formulaire: 'img-db-va2.solde' as const,
      lignes: [{ '/piecesJustificatives/0/formatFichier': valeur }],
    })),
  ],
  nonConformes: [
    {
      nom: 'pdf, avec sa correction',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/formatFichier': 'pdf' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/formatFichier',
          args: { valeur: 'pdf', attendu: 'PDF' },
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/piecesJustificatives/0/formatFichier',
            texte: '"PDF"',
          },
        },
      ],
    },
  ],
});
