import { expect, it } from 'vitest';
import { FORMULAIRE_IDS, FORMULAIRES } from '#domain/formulaires.ts';
import { SONS } from '#domain/sons/table.ts';
import { testControl } from '#test-support/test-control.ts';
import { fenetreOuverte } from './fenetre-ouverte.ts';

testControl(fenetreOuverte, {
  conformes: [
    {
      nom: 'la dernière minute du solde RIS',
      formulaire: 'img-ris-va2.solde',
      maintenant: '2027-09-22T11:59',
    },
    {
      nom: 'le dernier jour de l’avance MDV, dont l’heure n’est pas publiée',
      formulaire: 'mdv-lgc-va1.avance',
      maintenant: '2022-11-30T18:00',
    },
  ],
  nonConformes: [
    {
      nom: 'la minute de la fermeture du solde RIS',
      formulaire: 'img-ris-va2.solde',
      maintenant: '2027-09-22T12:00',
      signaux: [
        {
          chemin: '',
          numLigne: null,
          args: {
            date: 'le 22/09/2027 à 12h00',
            etat: 's’est fermée',
            calendrier:
              '« Webinaire Financement Ségur Vague 2 – Tout savoir sur la prestation principale » (ANS et ASP)',
          },
        },
      ],
    },
    {
      nom: 'une avance LGC vague 2 avant le T1 2026, dont le jour n’est pas publié (S4:527)',
      formulaire: 'mdv-lgc-va2.avance',
      maintenant: '2025-12-31T23:59',
      signaux: [{ chemin: '', args: { etat: 'n’ouvre que', date: 'au T1 2026' } }],
    },
    {
      nom: 'le solde DRIMbox trois mois plus tard',
      formulaire: 'img-db-va2.solde',
      maintenant: '2027-12-15T12:00',
      signaux: [
        {
          chemin: '',
          args: {
            calendrier:
              '« Webinaire Financement Ségur Vague 2 – Tout savoir sur la prestation principale » (ANS et ASP) et « Dispositif DRIMbox – couloir Imagerie, vague 2 » (ANS)',
          },
        },
      ],
    },
    {
      nom: 'l’avance MDV, fermée depuis 2022',
      formulaire: 'mdv-lgc-va1.avance',
      maintenant: '2026-03-23T10:00',
      signaux: [
        {
          chemin: '',
          args: {
            date: 'le 30/11/2022',
            calendrier:
              '« Calendrier de la vague 1 : référencement, réalisation, solde (page 850) » (ANS)',
          },
        },
      ],
    },
  ],
});

it('cite les calendriers des fenêtres des formulaires, et eux seuls', () => {
  const fenetres = FORMULAIRE_IDS.map((id) => {
    const { sons, type } = FORMULAIRES[id];
    return SONS[sons][type]?.sources.map(({ source }) => source) ?? [];
  });
  const cites = fenetreOuverte.sources.map(({ source }) => source);
  expect(new Set(cites)).toEqual(new Set(fenetres.flat()));
});
