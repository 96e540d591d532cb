import { cleUnicite, type Reclamation } from '#domain/portail/contexte.ts';
import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { beneficiaireDejaDemande } from './beneficiaire-deja-demande.ts';

function reclame(cles: readonly string[], partiel: Partial<Reclamation> = {}) {
  const reclamation = {
    numeroASP: 'FINIMG019999',
    siret: '13000637200010',
    typeActivite: null,
    ...partiel,
  };
  return unContextePortail({ reclamations: new Map(cles.map((cle) => [cle, [reclamation]])) });
}

const SIREN_RIS = cleUnicite('IMG-RIS-Va2', 'siren', '430244160');
const SIREN_DB = cleUnicite('IMG-DB-Va2', 'siren', '430244160');
const FINESS_DB = cleUnicite('IMG-DB-Va2', 'finessGeo', '111111487');
const MEDECIN = '/lignesImport/0/beneficiaires/medecinsLiberaux/0';
const ETABLISSEMENT = '/lignesImport/0/beneficiaires/Etablissements/0';

testControl(beneficiaireDejaDemande, {
  conformes: [
    {
      nom: 'un bénéficiaire inconnu',
      formulaire: 'img-ris-va2.solde',
      portail: unContextePortail(),
    },
    {
      nom: 'le bénéficiaire de l’avance du même dossier',
      formulaire: 'img-ris-va2.solde',
      portail: reclame([SIREN_RIS], { numeroASP: 'FINIMG013594' }),
    },
    {
      nom: 'radiologie et médecine nucléaire, qui peuvent avoir des RIS différents',
      formulaire: 'img-ris-va2.solde',
      portail: reclame([SIREN_RIS], { typeActivite: 'Radiologie' }),
    },
    {
      nom: 'le même client pour un autre SONS',
      formulaire: 'img-ris-va2.solde',
      portail: reclame([SIREN_DB]),
    },
  ],
  nonConformes: [
    {
      nom: 'le SIREN d’un autre de vos dossiers',
      formulaire: 'img-ris-va2.solde',
      portail: reclame([SIREN_RIS]),
      signaux: [
        {
          chemin: `${MEDECIN}/sirenClient`,
          numLigne: 1,
          args: { valeur: '430244160', autre: 'votre dossier FINIMG019999' },
        },
      ],
    },
    {
      nom: 'la demande d’un autre fournisseur, sans nommer son dossier',
      formulaire: 'img-ris-va2.solde',
      portail: reclame([SIREN_RIS], { siret: '77625125800013' }),
      signaux: [
        {
          chemin: `${MEDECIN}/sirenClient`,
          args: { autre: 'la demande d’un autre fournisseur' },
        },
      ],
    },
    {
      nom: 'un AM, même quand les activités diffèrent',
      formulaire: 'img-ris-va2.solde',
      portail: reclame([cleUnicite('IMG-RIS-Va2', 'am', '711708968')], {
        typeActivite: 'Radiologie',
      }),
      signaux: [{ chemin: `${MEDECIN}/AM/0` }],
    },
    {
      nom: 'une seule fois un établissement dont un dossier tient le SIREN et le FINESS',
      formulaire: 'img-db-va2.solde',
      portail: reclame([SIREN_DB, FINESS_DB]),
      signaux: [{ chemin: `${ETABLISSEMENT}/sirenClient` }],
    },
    {
      nom: 'le FINESS d’une avance, par la règle générale',
      formulaire: 'mdv-lgc-va1.avance',
      portail: reclame([cleUnicite('MDV-LGC-Va1', 'finessGeo', '020015772')]),
      signaux: [{ chemin: '/lignesImport/0/beneficiaires/structure/FINESSGeo/0' }],
    },
  ],
  indetermines: [
    {
      nom: 'sans le portail, une fois pour tout le fichier',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, {}],
      raison: /enrôlement/,
    },
  ],
});
