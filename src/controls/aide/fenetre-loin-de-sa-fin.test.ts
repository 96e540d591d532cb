import { testControl } from '#test-support/test-control.ts';
import { fenetreLoinDeSaFin } from './fenetre-loin-de-sa-fin.ts';

testControl(fenetreLoinDeSaFin, {
  conformes: [
    { nom: '31 jours avant', formulaire: 'img-ris-va2.solde', maintenant: '2027-08-22T12:00' },
    {
      nom: 'une fenêtre déjà fermée',
      formulaire: 'img-ris-va2.solde',
      maintenant: '2027-09-22T12:00',
    },
  ],
  nonConformes: [
    {
      nom: '30 jours avant',
      formulaire: 'img-ris-va2.solde',
      maintenant: '2027-08-23T12:00',
      signaux: [{ chemin: '', args: { date: '22/09/2027 à 12h00', reste: 'dans 30 jours' } }],
    },
    {
      nom: 'la veille',
      formulaire: 'img-db-va2.solde',
      maintenant: '2027-12-14T23:59',
      signaux: [{ chemin: '', args: { reste: 'demain' } }],
    },
    {
      nom: 'le jour même, sans inventer d’heure',
      formulaire: 'mdv-lgc-va1.avance',
      maintenant: '2022-11-30T09:00',
      signaux: [{ chemin: '', args: { date: '30/11/2022', reste: 'aujourd’hui' } }],
    },
  ],
});
