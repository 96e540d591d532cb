import { cleUnicite } from '#domain/portail/contexte.ts';
import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { drimboxSansRis } from './drimbox-sans-ris.ts';

const RECLAMATION = { numeroASP: 'FINIMG013594', siret: '77625125800013', typeActivite: null };

function reclame(cle: string) {
  return unContextePortail({ reclamations: new Map([[cle, [RECLAMATION]]]) });
}

testControl(drimboxSansRis, {
  conformes: [
    {
      nom: 'un client qui a une demande de RIS, même d’un autre fournisseur',
      formulaire: 'img-db-va2.solde',
      portail: reclame(cleUnicite('IMG-RIS-Va2', 'siren', '430244160')),
    },
    { nom: 'un solde RIS', formulaire: 'img-ris-va2.solde', portail: unContextePortail() },
    { nom: 'un fichier seul', formulaire: 'img-db-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'un client qui n’a qu’une demande DRIMbox',
      formulaire: 'img-db-va2.solde',
      portail: reclame(cleUnicite('IMG-DB-Va2', 'siren', '430244160')),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/sirenClient',
          numLigne: 1,
          args: { valeur: '430244160' },
        },
      ],
    },
  ],
});
