import { isRpps } from '#domain/identifiants.ts';
import { defineControl, type Signal } from '../control.ts';
import { CLE_NON_VERIFIEE, addCleFausse } from '../support/cles.ts';

const FORME = /^\d{11}$/;

export const cleRpps = defineControl({
  id: 'cle-rpps',
  titre: 'La clé du n° RPPS est juste',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: CLE_NON_VERIFIEE,
  sources: [
    {
      source: 'faq-identifiants',
      extrait: '11 caractères numériques (le dernier étant la clé de Luhn) non significatifs',
    },
  ],
  niveau: 'demande',
  message: 'Le n° RPPS {valeur} semble mal recopié : sa clé de contrôle est fausse.',
  explication:
    'Le dernier chiffre d’un n° RPPS se calcule à partir des dix premiers ; ici il ne correspond pas. Vérifiez-le dans l’Annuaire Santé. S’il y figure bien ainsi, ne changez rien : un exemple officiel de l’ASP est dans le même cas.',
  check: ({ beneficiaires }, { registres }) => {
    const signaux: Signal[] = [];
    // A number that the register knows is right, whatever its key.
    const isJuste = (numero: string) =>
      isRpps(numero) || registres?.rpps?.fiches.has(numero) === true;
    for (const { rpps } of beneficiaires) addCleFausse(signaux, rpps, FORME, isJuste);
    return signaux;
  },
});
