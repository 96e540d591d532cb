import { CONFORME, defineControl } from '../control.ts';
import { nameOf } from '../support/champs.ts';

const CHEMIN = '/coordonneesContact';

/** No backtracking: the parts exclude each other. */
const COURRIEL = /[^\s@]+@[^\s@.]+\.[^\s@]+/;
const LIEN = /[a-z0-9-]+\.[a-z]{2,}/i;
/** A telephone number, or the code postal of an address. */
const CHIFFRES_MIN = 5;

/** The form is presumed: at the deposit its format only informs; a modification, which the guide describes, is refused. */
export const contactJoignable = defineControl({
  id: 'contact-joignable',
  titre: 'Le contact du solde SAS est une coordonnée ou un lien',
  phase: 'format',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-modification-sas',
      endroit: '« Les modifications possibles »',
      extrait:
        'Coordonnées de contact ou lien vers la plateforme de support à destination des Régulateurs ou Effecteurs',
    },
    {
      source: 'guide-modification-sas',
      endroit: '« Principes généraux de la modification »',
      extrait:
        'Si l’une des données modifiées n’est pas conforme, un message d’erreur apparaîtra et vous serez dans l’incapacité de valider votre modification.',
    },
  ],
  concerne: ['sas-sas-va1.solde'],
  niveau: 'demande',
  message: 'Le champ {champ} doit donner des coordonnées de contact ou un lien : « {valeur} ».',
  explication:
    'Écrivez une adresse de courriel, un numéro de téléphone, une adresse ou un lien : ce que les régulateurs et les effecteurs utiliseront pour joindre votre support.',
  check: ({ ligne }) => {
    const valeur = ligne[nameOf(CHEMIN)];
    if (typeof valeur !== 'string' || isJoignable(valeur)) return CONFORME;
    return [{ chemin: CHEMIN, args: { champ: nameOf(CHEMIN), valeur } }];
  },
});

function isJoignable(valeur: string): boolean {
  const chiffres = valeur.replace(/\D/g, '').length;
  return COURRIEL.test(valeur) || LIEN.test(valeur) || chiffres >= CHIFFRES_MIN;
}
