import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceALaRacine } from './piece-a-la-racine.ts';

testPieceControl(pieceALaRacine, {
  conformes: [
    {
      nom: 'une pièce à la racine, accents codés autrement ou non',
      attendus: ['facture.pdf', 'relev\u00e9.pdf'],
      zips: [{ entrees: ['facture.pdf', 'releve\u0301.pdf'] }],
    },
    {
      nom: 'un chemin qui n’est pas un dossier du zip : un autre contrôle le dit',
      attendus: ['facture.pdf'],
      zips: [{ entrees: [{ nom: '/facture.pdf', nomSur: false }] }],
    },
  ],
  nonConformes: [
    {
      nom: 'le chemin « ./ » qu’écrit tar, sans dire qu’il y a un dossier',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['./facture.pdf'] }],
      signaux: [{ args: { ou: 'porte dans le zip un chemin devant son nom : « ./ »' } }],
    },
    {
      nom: 'une pièce dans un dossier',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['pieces/', 'pieces/facture.pdf'] }],
      signaux: [{ entree: 1, attendu: 0, args: { ou: 'est dans un dossier du zip : « pieces »' } }],
    },
  ],
});
