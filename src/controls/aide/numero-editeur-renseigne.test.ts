import { testControl } from '#test-support/test-control.ts';
import { numeroEditeurRenseigne } from './numero-editeur-renseigne.ts';

testControl(numeroEditeurRenseigne, {
  conformes: [{ nom: 'le numéro publié', formulaire: 'mdv-lgc-va1.avance' }],
  nonConformes: [
    {
      nom: 'un numéro vide',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/numeroEditeur': ' ' }],
      signaux: [{ chemin: '/lignesImport/0/numeroEditeur' }],
    },
  ],
});
