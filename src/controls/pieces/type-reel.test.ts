import { testPieceControl } from '#test-support/test-piece-control.ts';
import { typeReel } from './type-reel.ts';

testPieceControl(typeReel, {
  conformes: [
    {
      nom: 'un PNG à la place d’un PDF attendu : un autre contrôle le dit',
      attendus: ['a.pdf'],
      zips: [{ entrees: ['a.png'] }],
    },
    {
      nom: 'un vrai PDF',
      attendus: [{ nomFichier: 'a.pdf', formatFichier: 'PDF' }],
      zips: [{ entrees: ['a.pdf'] }],
    },
    {
      nom: 'une image annoncée JPEG',
      attendus: [{ nomFichier: 'a.jpg', formatFichier: 'JPEG' }],
      zips: [{ entrees: ['a.jpg'] }],
    },
    {
      nom: 'une pièce abîmée, vide ou non lue : on ne peut rien en dire',
      zips: [
        {
          entrees: [
            { nom: 'a.pdf', integrite: 'crc', type: 'autre' },
            { nom: 'b.pdf', taille: 0, type: 'autre' },
            { nom: 'c.pdf', nonLue: true },
          ],
        },
      ],
    },
    {
      nom: 'un JPEG nommé .jpeg, à renommer en .jpg',
      attendus: [{ nomFichier: 'a.jpg', formatFichier: 'JPG' }],
      zips: [{ entrees: [{ nom: 'a.jpeg', type: 'jpg' }] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un traitement de texte renommé en .pdf',
      zips: [{ entrees: [{ nom: 'a.pdf', type: 'autre' }] }],
      signaux: [{ entree: 0 }],
    },
    {
      nom: 'un PNG nommé .jpg',
      zips: [{ entrees: [{ nom: 'a.jpg', type: 'png' }] }],
      signaux: [{ entree: 0 }],
    },
    {
      nom: 'une image que le JSON dit être un PDF',
      attendus: [{ nomFichier: 'a.png', formatFichier: 'PDF' }],
      zips: [{ entrees: ['a.png'] }],
      signaux: [{ entree: 0, attendu: 0 }],
    },
  ],
});
