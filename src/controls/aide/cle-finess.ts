import { isFiness } from '#domain/identifiants.ts';
import { defineControl } from '../control.ts';
import { CLE_NON_VERIFIEE, findClesFausses } from '../support/cles.ts';

export const cleFiness = defineControl({
  id: 'cle-finess',
  titre: 'La clé du n° FINESS est juste',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: CLE_NON_VERIFIEE,
  sources: [{ source: 'faq-identifiants' }],
  niveau: 'demande',
  message: 'Le n° FINESS {valeur} ({champ}) semble mal recopié : sa clé de contrôle est fausse.',
  explication:
    'Le dernier chiffre d’un n° FINESS se calcule d’ordinaire à partir des précédents ; ici il ne correspond pas. Vérifiez-le dans le répertoire FINESS. S’il y figure bien ainsi, ne changez rien : un exemple officiel de l’ASP est dans le même cas.',
  check: ({ beneficiaires }) =>
    findClesFausses(
      beneficiaires.flatMap(({ finessJuridique, finess }) =>
        finessJuridique === null ? finess : [finessJuridique, ...finess],
      ),
      /^(\d{9}|2[AB]\d{7})$/,
      isFiness,
    ),
});
