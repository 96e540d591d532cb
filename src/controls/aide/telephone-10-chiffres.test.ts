import { testControl } from '#test-support/test-control.ts';
import { avanceLiberale } from '#test-support/builders.ts';
import { telephone10Chiffres } from './telephone-10-chiffres.ts';

testControl(telephone10Chiffres, {
  conformes: [
    {
      nom: 'le téléphone publié, et un mandataire sans téléphone',
      formulaire: 'mdv-lgc-va1.avance',
    },
    {
      nom: 'un médecin',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10000000009')],
    },
  ],
  nonConformes: [
    {
      nom: 'des points, avec la correction',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/telephoneResponsable': '06.45.12.45.12' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/telephoneResponsable',
          args: { champ: 'telephoneResponsable' },
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/structure/telephoneResponsable',
            texte: '"0645124512"',
          },
        },
      ],
    },
    {
      nom: 'un indicatif, avec la correction',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/structure/telephoneResponsable': '+33 6 45 12 45 12' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/telephoneResponsable',
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/structure/telephoneResponsable',
            texte: '"0645124512"',
          },
        },
      ],
    },
    {
      nom: 'un zéro perdu chez un médecin',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        {
          ...avanceLiberale('10000000009'),
          '/beneficiaires/liberal/0/telephoneMedecin': '645124512',
        },
      ],
      signaux: [{ chemin: '/lignesImport/0/beneficiaires/liberal/0/telephoneMedecin' }],
    },
  ],
});
