import { listControls } from '../control.ts';
import { booleensEnAnglais } from './booleens-en-anglais.ts';
import { chaineFermee } from './chaine-fermee.ts';
import { chaineSurUneLigne } from './chaine-sur-une-ligne.ts';
import { cleEntreGuillemets } from './cle-entre-guillemets.ts';
import { crochetsFermes } from './crochets-fermes.ts';
import { deuxPointsApresCle } from './deux-points-apres-cle.ts';
import { echappementValide } from './echappement-valide.ts';
import { encodageUtf8 } from './encodage-utf8.ts';
import { fichierEstDuJson } from './fichier-est-du-json.ts';
import { fichierNonVide } from './fichier-non-vide.ts';
import { fichierPasTropGros } from './fichier-pas-trop-gros.ts';
import { guillemetsDroits } from './guillemets-droits.ts';
import { guillemetsEchappes } from './guillemets-echappes.ts';
import { jsonTelQuel } from './json-tel-quel.ts';
import { lectureJusquAuBout } from './lecture-jusqu-au-bout.ts';
import { nombreBienEcrit } from './nombre-bien-ecrit.ts';
import { nombreSansEspace } from './nombre-sans-espace.ts';
import { nombreSansZeroInitial } from './nombre-sans-zero-initial.ts';
import { nullEnMinuscules } from './null-en-minuscules.ts';
import { pointDecimal } from './point-decimal.ts';
import { profondeurRaisonnable } from './profondeur-raisonnable.ts';
import { rienApresLaFin } from './rien-apres-la-fin.ts';
import { rienAvantLeDebut } from './rien-avant-le-debut.ts';
import { sansBom } from './sans-bom.ts';
import { sansCaractereInvisible } from './sans-caractere-invisible.ts';
import { sansCommentaire } from './sans-commentaire.ts';
import { sansVirguleFinale } from './sans-virgule-finale.ts';
import { syntaxeJson } from './syntaxe-json.ts';
import { unSeulDeuxPoints } from './un-seul-deux-points.ts';
import { uneSeuleVirgule } from './une-seule-virgule.ts';
import { utf8Entier } from './utf8-entier.ts';
import { valeurApresDeuxPoints } from './valeur-apres-deux-points.ts';
import { valeurEntreGuillemets } from './valeur-entre-guillemets.ts';
import { virguleEntreElements } from './virgule-entre-elements.ts';

/** What the reader may say of bytes and syntax: the whole file first, then its structure, then its values. */
export const LECTURE_CONTROLS = listControls([
  fichierNonVide,
  fichierPasTropGros,
  fichierEstDuJson,
  jsonTelQuel,
  rienAvantLeDebut,
  encodageUtf8,
  utf8Entier,
  sansBom,
  profondeurRaisonnable,
  crochetsFermes,
  guillemetsDroits,
  guillemetsEchappes,
  chaineFermee,
  chaineSurUneLigne,
  echappementValide,
  cleEntreGuillemets,
  deuxPointsApresCle,
  unSeulDeuxPoints,
  valeurApresDeuxPoints,
  valeurEntreGuillemets,
  booleensEnAnglais,
  nullEnMinuscules,
  pointDecimal,
  nombreSansEspace,
  nombreSansZeroInitial,
  nombreBienEcrit,
  virguleEntreElements,
  uneSeuleVirgule,
  sansVirguleFinale,
  sansCommentaire,
  sansCaractereInvisible,
  rienApresLaFin,
  syntaxeJson,
  lectureJusquAuBout,
]);
