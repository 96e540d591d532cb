import { describe, expect, it } from 'vitest';
import { CATALOGUE_JSON } from './catalogue-json.ts';
import { recognizeLibelle, recognizeNotreLibelle } from './libelles-du-portail.ts';

describe('les libellés que le portail est connu pour écrire', () => {
  it.each([
    [
      "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS",
      'avance-decidee-et-payee',
    ],
    [
      ' Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l’avance est à l’état DECIDE et dont le dernier paiement est à  l’état PAYE ou OR EMIS. ',
      'avance-decidee-et-payee',
    ],
    ['- La balise VA est manquante dans la ligne 1.', 'balise-presente'],
    [
      'La balise dateEditionFacture est manquante dans le bloc facture de la ligne 12.',
      'balise-presente',
    ],
    [
      'Le régime de TVA renseigné dans le JSON est différent de celui renseigné dans ce formulaire',
      'regime-tva-du-formulaire',
    ],
    ['Le JSON chargé ne respecte pas le format attendu', 'formulaire-reconnu'],
  ])('%s', (libelle, id) => {
    expect(recognizeLibelle(libelle)?.id).toBe(id);
  });

  it.each([
    'Le champ numeroASP doit être unique dans le fichier : FINIMG900001 figure déjà dans la demande 2.',
    'Le champ Commune de Naissance doit être en cohérence avec le champ Département de Naissance',
    'La balise VA est présente dans la ligne 1.',
    'Toto. La balise VA est manquante dans la ligne 1.',
    '',
  ])('ne sont pas : « %s »', (libelle) => {
    expect(recognizeLibelle(libelle)).toBeNull();
  });
});

const TECHNIQUE = CATALOGUE_JSON.filter(({ phase }) => phase === 'technique');

it.each(TECHNIQUE.map((control) => [control.id, control] as const))(
  '%s : ce que le simulateur écrit est reconnu',
  (id, { message }) => {
    const libelle = message.replaceAll(/\{\w+\}/g, 'x+(1)');
    expect(recognizeNotreLibelle(libelle)?.id).toBe(id);
  },
);
