import { testPieceControl } from '#test-support/test-piece-control.ts';
import { nomsDeclares } from './noms-declares.ts';

testPieceControl(nomsDeclares, {
  conformes: [
    { nom: 'des accents en UTF-8 déclaré', zips: [{ entrees: ['reçu.pdf'] }] },
    {
      nom: 'des noms sans accent, quel qu’en soit l’encodage',
      zips: [{ entrees: [{ nom: 'a.pdf', encodageNom: 'utf-8-non-declare' }] }],
    },
  ],
  nonConformes: [
    {
      nom: 'une fois tous les noms devinés d’un zip, dossier compris',
      zips: [
        {
          entrees: [
            { nom: 'été/reçu.pdf', encodageNom: 'cp850' },
            { nom: 'été/payé.pdf', encodageNom: 'cp850' },
            'plan.pdf',
          ],
        },
      ],
      signaux: [
        { zip: 0, entree: null, args: { nombre: '2 noms accentués', exemple: '« reçu.pdf »' } },
      ],
    },
    ...(['utf-8-non-declare', 'cp437', 'windows-1252', 'macintosh'] as const).map(
      (encodageNom) => ({
        nom: `un nom lu en ${encodageNom}`,
        zips: [{ entrees: [{ nom: 'reçu.pdf', encodageNom }] }] as const,
        signaux: [{ zip: 0 }] as const,
      }),
    ),
  ],
});
