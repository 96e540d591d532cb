import { testControl } from '#test-support/test-control.ts';
import { rppsDit } from '#test-support/registres.ts';
import { specialiteDuSons } from './specialite-du-sons.ts';

const VILLE = [{ '/beneficiaires/medecinsLiberaux': [{ RPPS: '11100134720' }] }];

testControl(specialiteDuSons, {
  conformes: [
    {
      nom: 'un radiologue en imagerie',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': { savoirFaire: ['Radio-diagnostic'] } }),
    },
    {
      nom: 'un médecin nucléaire en imagerie, quoi qu’il ait d’autre',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': { savoirFaire: ['Cardiologie', 'Médecine nucléaire'] } }),
    },
    {
      nom: 'un généraliste en ville',
      formulaire: 'mdv-lgc-va2.solde',
      lignes: VILLE,
      registres: rppsDit({ '11100134720': { savoirFaire: ['Médecine Générale'] } }),
    },
    {
      nom: 'un médecin sans savoir-faire en ville',
      formulaire: 'mdv-lgc-va2.solde',
      lignes: VILLE,
      registres: rppsDit({ '11100134720': { savoirFaire: [] } }),
    },
    {
      nom: 'une avance de la vague 1, dont aucune source ne dit les spécialités',
      formulaire: 'mdv-lgc-va1.avance',
      registres: rppsDit({ '11100134720': { savoirFaire: ['Médecine nucléaire'] } }),
    },
  ],
  nonConformes: [
    {
      nom: 'un radiothérapeute en imagerie',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': { savoirFaire: ['Radio-thérapie'] } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
          args: { nom: ' (FICTIF Ada)', specialite: '« Médecin et Radio-thérapie »' },
        },
      ],
    },
    {
      nom: 'un biologiste en ville',
      formulaire: 'mdv-lgc-va2.solde',
      lignes: VILLE,
      registres: rppsDit({ '11100134720': { savoirFaire: ['Biologie médicale'] } }),
      signaux: [{ chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS' }],
    },
    {
      nom: 'une autre profession en ville',
      formulaire: 'mdv-lgc-va2.solde',
      lignes: VILLE,
      registres: rppsDit({ '11100134720': { professions: ['Infirmier'], savoirFaire: [] } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
          args: { specialite: '« Infirmier »' },
        },
      ],
    },
  ],
  indetermines: [
    {
      nom: 'un extrait sans la colonne des savoir-faire',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': { savoirFaire: null } }),
      raison: /savoir-faire/,
    },
  ],
});
