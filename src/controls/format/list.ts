import { listControls } from '../control.ts';
import { am9Chiffres } from './am-9-chiffres.ts';
import { baliseNonNulle } from './balise-non-nulle.ts';
import { balisePresente } from './balise-presente.ts';
import { balisePrevue } from './balise-prevue.ts';
import { balisesDansLeurCasse } from './balises-dans-leur-casse.ts';
import { balisesUniques } from './balises-uniques.ts';
import { blocVideEnCrochets } from './bloc-vide-en-crochets.ts';
import { contactJoignable } from './contact-joignable.ts';
import { dateExiste } from './date-existe.ts';
import { dateJjMmAaaa } from './date-jj-mm-aaaa.ts';
import { enveloppeEnPlace } from './enveloppe-en-place.ts';
import { finess9Caracteres } from './finess-9-caracteres.ts';
import { formulaireConcorde } from './formulaire-concorde.ts';
import { formulaireDetermine } from './formulaire-determine.ts';
import { formulaireReconnu } from './formulaire-reconnu.ts';
import { nombreDeDemandes } from './nombre-de-demandes.ts';
import { numLigneEntier } from './num-ligne-entier.ts';
import { numeroAns9Ou10Caracteres } from './numero-ans-9-ou-10-caracteres.ts';
import { numeroAspForme } from './numero-asp-forme.ts';
import { objetAttendu } from './objet-attendu.ts';
import { rpps11Chiffres } from './rpps-11-chiffres.ts';
import { siren9Chiffres } from './siren-9-chiffres.ts';
import { siret14Chiffres } from './siret-14-chiffres.ts';
import { structurePubliee } from './structure-publiee.ts';
import { tableauAttendu } from './tableau-attendu.ts';
import { typeAttendu } from './type-attendu.ts';
import { valeurDeListe } from './valeur-de-liste.ts';

/** Controls of the format phase, in the order in which one reads a file. */
export const FORMAT_CONTROLS = listControls([
  formulaireReconnu,
  formulaireDetermine,
  formulaireConcorde,
  structurePubliee,
  enveloppeEnPlace,
  balisesDansLeurCasse,
  balisePresente,
  balisePrevue,
  balisesUniques,
  typeAttendu,
  blocVideEnCrochets,
  tableauAttendu,
  objetAttendu,
  baliseNonNulle,
  valeurDeListe,
  nombreDeDemandes,
  siret14Chiffres,
  siren9Chiffres,
  finess9Caracteres,
  rpps11Chiffres,
  am9Chiffres,
  numeroAns9Ou10Caracteres,
  numeroAspForme,
  dateJjMmAaaa,
  dateExiste,
  contactJoignable,
  numLigneEntier,
]);
