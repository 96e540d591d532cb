import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceNomenclature } from './piece-nomenclature.ts';

testPieceControl(pieceNomenclature, {
  conformes: [
    {
      nom: 'les noms des exemples publiés',
      zips: [
        {
          entrees: [
            'IMG-DB-Va2-FACTURE-00001.pdf',
            'MDV-LGC-Va1-BDC-00001.pdf',
            'pieces/IMG-RIS-Va2-VA-FINIMG013608.pdf',
          ],
        },
      ],
    },
    {
      nom: 'tout nom quand le JSON est là',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['facture.pdf'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un nom libre, sans JSON',
      zips: [{ entrees: ['JDD_FAC_RIS77381.pdf'] }],
      signaux: [{ entree: 0 }],
    },
  ],
});
