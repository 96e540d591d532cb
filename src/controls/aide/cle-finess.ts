import { isFiness } from '#domain/identifiants.ts';
import { defineControl, type Signal } from '../control.ts';
import { CLE_NON_VERIFIEE, addCleFausse } from '../support/cles.ts';

const FORME = /^(\d{9}|2[AB]\d{7})$/;

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
  check: ({ beneficiaires }, { registres }) => {
    const signaux: Signal[] = [];
    // A number that the register knows is right, whatever its key.
    const isJuste = (numero: string) =>
      isFiness(numero) || registres?.finess?.fiches.has(numero) === true;
    for (const { finessJuridique, finess } of beneficiaires) {
      addCleFausse(signaux, finessJuridique, FORME, isJuste);
      for (const geo of finess) addCleFausse(signaux, geo, FORME, isJuste);
    }
    return signaux;
  },
});
