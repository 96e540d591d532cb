import { testControl } from '#test-support/test-control.ts';
import { courrielPlausible } from './courriel-plausible.ts';

testControl(courrielPlausible, {
  conformes: [
    { nom: 'le courriel publié', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'un sous-domaine et un plus',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/emailResponsable': 'a.b+c@mail.exemple.fr' }],
    },
  ],
  nonConformes: [
    {
      nom: 'la valeur « durand »',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/emailResponsable': 'durand' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/emailResponsable',
          args: { champ: 'emailResponsable', valeur: 'durand' },
        },
      ],
    },
    {
      nom: 'la valeur « durand@mail »',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/emailResponsable': 'durand@mail' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/emailResponsable',
          args: { champ: 'emailResponsable', valeur: 'durand@mail' },
        },
      ],
    },
    {
      nom: 'la valeur « durand @mail.com »',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/emailResponsable': 'durand @mail.com' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/emailResponsable',
          args: { champ: 'emailResponsable', valeur: 'durand @mail.com' },
        },
      ],
    },
    {
      nom: 'la valeur « durand@@mail.com »',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/emailResponsable': 'durand@@mail.com' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/emailResponsable',
          args: { champ: 'emailResponsable', valeur: 'durand@@mail.com' },
        },
      ],
    },
    {
      nom: 'la valeur « durand@mail..com »',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/emailResponsable': 'durand@mail..com' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/emailResponsable',
          args: { champ: 'emailResponsable', valeur: 'durand@mail..com' },
        },
      ],
    },
    {
      nom: 'la valeur «  »',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/emailResponsable': '' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/emailResponsable',
          args: { champ: 'emailResponsable', valeur: '' },
        },
      ],
    },
  ],
});
