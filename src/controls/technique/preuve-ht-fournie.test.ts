import { unModele } from '#test-support/modele.ts';
import { testControl } from '#test-support/test-control.ts';
import { preuveHtFournie } from './preuve-ht-fournie.ts';

testControl(preuveHtFournie, {
  conformes: [
    {
      nom: 'l’exemple publié, qui écrit PRELVE_HT',
      formulaire: 'mdv-lgc-va1.avance',
      variante: 'ht',
    },
    {
      nom: 'PREUVE_HT',
      formulaire: 'mdv-lgc-va1.avance',
      variante: 'ht',
      lignes: [{ '/piecesJustificatives/1/typeFichier': 'PREUVE_HT' }],
    },
    { nom: 'le régime TTC sans preuve', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'le régime HT sans preuve dans un formulaire présumé',
      formulaire: 'hop-dpi-va1.avance',
      lignes: [{ '/commande/regimeTVA': 'HT' }],
    },
  ],
  nonConformes: [
    {
      nom: 'le régime HT sans preuve',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/commande/regimeTVA': 'HT' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives',
          args: { exemple: 'MDV-LGC-Va1-HT-00001.pdf' },
        },
      ],
    },
    {
      nom: 'le régime HT sans preuve d’après un modèle de référence',
      formulaire: 'hop-dpi-va1.avance',
      modele: unModele('hop-dpi-va1.avance'),
      lignes: [{ '/commande/regimeTVA': 'HT' }],
      signaux: [{ chemin: '/lignesImport/0/piecesJustificatives' }],
    },
  ],
});
