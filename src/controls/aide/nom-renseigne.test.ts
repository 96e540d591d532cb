import { testControl } from '#test-support/test-control.ts';
import { nomRenseigne } from './nom-renseigne.ts';

const NOM = '/beneficiaires/Etablissements/0/nomStructure';
const chemin = `/lignesImport/0${NOM}`;

testControl(nomRenseigne, {
  conformes: [
    { nom: 'un nom', formulaire: 'img-db-va2.solde', lignes: [{ [NOM]: 'Clinique "Les Lilas"' }] },
    {
      nom: 'un texte qui vaut null, dit par un autre contrôle',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: 'null' }],
    },
    {
      nom: 'un nom qui peut être null, dit par un autre contrôle',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/beneficiaires/nomMandataire': '' }],
    },
  ],
  nonConformes: [
    {
      // csvjson 5.1.0: findings/csvjson-a-quotation-mark-empties-a-name.sh
      nom: 'un nom entre guillemets, vidé par un lecteur de CSV',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: '' }],
      signaux: [{ chemin, args: { champ: 'nomStructure' } }],
    },
    {
      nom: 'une espace insécable',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: '\u00a0' }],
      signaux: [{ chemin }],
    },
    {
      nom: 'un texte en partie en gras, écrit par JavaScript',
      formulaire: 'img-db-va2.solde',
      lignes: [{ [NOM]: '[object Object]' }],
      signaux: [{ chemin, args: { valeur: '[object Object]' } }],
    },
  ],
});
