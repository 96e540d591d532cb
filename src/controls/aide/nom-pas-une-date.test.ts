import { testControl } from '#test-support/test-control.ts';
import { nomPasUneDate } from './nom-pas-une-date.ts';

const NOM = '/beneficiaires/Etablissements/0/nomStructure';
const formulaire = 'img-db-va2.solde';
const signaux = [{ chemin: `/lignesImport/0${NOM}`, args: { champ: 'nomStructure' } }];

testControl(nomPasUneDate, {
  conformes: ['Clinique 3', 'Centre du 8 mai 1945', 'Cabinet 12/14', 'Maison de santé 2026'].map(
    (nom) => ({ nom, formulaire, lignes: [{ [NOM]: nom }] }),
  ),
  nonConformes: [
    '2001-03-01T00:00:00.000Z',
    '2001-03-01',
    '01/03/2001 00:00:00',
    'Thu Mar 01 2001 00:00:00 GMT+0100 (heure normale d’Europe centrale)',
  ].map((nom) => ({ nom, formulaire, lignes: [{ [NOM]: nom }], signaux })),
});
