import { testControl } from '#test-support/test-control.ts';
import { nomPasUneDate } from './nom-pas-une-date.ts';

const NOM = '/beneficiaires/Etablissements/0/nomStructure';
const formulaire = 'img-db-va2.solde' as const;
const signaux = [{ chemin: `/lignesImport/0${NOM}`, args: { champ: 'nomStructure' } }] as const;

const cas = (nom: string) => ({ nom, formulaire, lignes: [{ [NOM]: nom }] }) as const;
const fautif = (nom: string) => ({ ...cas(nom), signaux });

testControl(nomPasUneDate, {
  conformes: [
    cas('Clinique 3'),
    cas('Centre du 8 mai 1945'),
    cas('Cabinet 12/14'),
    cas('Maison de santé 2026'),
  ],
  nonConformes: [
    fautif('2001-03-01T00:00:00.000Z'),
    fautif('2001-03-01'),
    fautif('01/03/2001 00:00:00'),
    fautif('Thu Mar 01 2001 00:00:00 GMT+0100 (heure normale d’Europe centrale)'),
  ],
});
