import { describe, expect, it } from 'vitest';
import { wordDefaut } from './defauts-textes.ts';

describe('message d’un champ', () => {
  it.each([
    [
      { champ: 'numeroAns', motif: 'manquant' },
      'Numéro unique de référencement ANS : ce champ est obligatoire.',
    ],
    [{ champ: 'sons', motif: 'manquant' }, 'DSR : faites un choix.'],
    [{ champ: 'rib', motif: 'manquant' }, 'RIB : joignez un document.'],
    [
      { champ: 'kbis', motif: 'trop-gros' },
      'KBIS : ce fichier dépasse 3,1 Mo (limite de ce simulateur).',
    ],
    [
      { champ: 'confirmationDepositaire', motif: 'confirmation' },
      'Confirmation email du dépositaire : elle est différente de l’adresse.',
    ],
    [{ champ: 'siret', motif: 'rechercher' }, 'SIRET : cliquez sur « Rechercher ».'],
    [{ champ: 'siret', motif: 'siret' }, 'SIRET : il a 14 chiffres.'],
    [{ champ: 'commune', motif: 'manquant' }, 'Commune : ce champ est obligatoire.'],
    [{ champ: 'typeVoie', motif: 'manquant' }, 'Type de voie : faites un choix.'],
  ] as const)('nomme le champ : %o', (defaut, message) => {
    expect(wordDefaut(defaut)).toBe(message);
  });
});
