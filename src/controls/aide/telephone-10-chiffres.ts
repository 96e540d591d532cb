import { defineControl, type Signal } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';
import { listContacts } from '../support/contacts.ts';
import { AVANCES } from '../support/formulaires.ts';

export const telephone10Chiffres = defineControl({
  id: 'telephone-10-chiffres',
  titre: 'Un téléphone a 10 chiffres',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: 'L’exemple publié a 10 chiffres sans séparateur ; la règle elle-même n’est pas écrite.',
  sources: [EXEMPLES_MDV],
  concerne: AVANCES,
  niveau: 'demande',
  message: 'Le champ {champ} devrait comporter 10 chiffres : « {valeur} ».',
  explication:
    'Écrivez le numéro sans espace, point ni indicatif, par exemple 0645124512. Gardez les guillemets, sinon le zéro du début disparaît.',
  check: (demande) => {
    const signaux: Signal[] = [];
    for (const { chemin, valeur } of listContacts(demande, 'telephone')) {
      if (/^0\d{9}$/.test(valeur)) continue;
      const args = { champ: nameOf(chemin), valeur };
      const corrige = normalize(valeur);
      if (corrige === null) signaux.push({ chemin, args });
      else {
        const texte = JSON.stringify(corrige);
        signaux.push({ chemin, args, remede: { type: 'valeur', chemin, texte, doute: false } });
      }
    }
    return signaux;
  },
});

/** `+33 6 45 12 45 12`, `06.45.12.45.12` → `0645124512`; null when nothing sure comes out. */
function normalize(valeur: string): string | null {
  const chiffres = valeur.replace(/[\s.\-()]/g, '').replace(/^(\+|00)33/, '0');
  return /^0\d{9}$/.test(chiffres) ? chiffres : null;
}
