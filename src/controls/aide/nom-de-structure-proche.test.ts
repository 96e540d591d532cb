import { testControl } from '#test-support/test-control.ts';
import { finessDit } from '#test-support/registres.ts';
import { nomDeStructureProche } from './nom-de-structure-proche.ts';

const NOM = '/beneficiaires/Etablissements/0/nomStructure';

testControl(nomDeStructureProche, {
  conformes: [
    {
      nom: 'le même nom, autrement écrit',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: 'Clinique « Les Érables »' }],
      registres: finessDit({ '111111487': { noms: ['CLINIQUE LES ERABLES'] } }),
    },
    {
      nom: 'un site dont l’extrait ne donne pas le nom',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': { noms: [] } }),
    },
    {
      nom: 'une avance, qui ne nomme pas la structure',
      formulaire: 'mdv-lgc-va1.avance',
      registres: finessDit({ '020015087': { nature: 'juridique' } }),
    },
  ],
  nonConformes: [
    {
      nom: 'un tout autre nom, et propose celui du registre',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: 'Clinique du Lac' }],
      registres: finessDit({ '111111487': { noms: ['CLINIQUE LES ERABLES'] } }),
      signaux: [
        {
          chemin: `/lignesImport/0${NOM}`,
          args: { connu: 'CLINIQUE LES ERABLES', raison: 'aucun mot propre en commun' },
          remede: {
            type: 'valeur',
            chemin: `/lignesImport/0${NOM}`,
            texte: '"CLINIQUE LES ERABLES"',
            doute: true,
          },
        },
      ],
    },
  ],
});
