import { faute, type FauteJson } from './faute.ts';
import { recrire, retoucher } from './poser.ts';

/** Faults of the JSON itself. A control of this phase names a place of the text, not a tag. */

const MONTANTS = ['montantSegurHT', 'montantPrestationPrincipaleSegurHTFacture'];
const DATES = ['dateCommande', 'dateSignatureVA', 'dateEditionFacture'];
const TEXTES = ['nomStructure', 'nomMedecin', 'numeroASP', 'numeroEditeur'];

const MANDATAIRE = ['nomMandataire', 'emailMandataire', 'telephoneMandataire'];

/** Tags that another one follows. */
const SUIVIES = ['numeroEditeur', 'numeroASP'];

const BOOLEENS: Readonly<Record<string, string>> = { true: 'vrai', false: 'faux' };

/** A number of which a part was lost. */
const NUMERO_ABIME = ['nomenclature-des-pieces', 'numero-asp-forme'];

const CHAINE = /^"([^"\\]{3,})"$/;

/** The inside of a text without escapes. */
function dedans(autre: (texte: string) => string) {
  return (ecrit: string) => {
    const texte = CHAINE.exec(ecrit)?.[1];
    return texte === undefined ? null : autre(texte);
  };
}

function remplacerSigne(avant: RegExp | string, apres: string) {
  return (signes: string) => signes.replace(avant, apres);
}

export const FAUTES_ECRITURE: readonly FauteJson[] = [
  faute(
    'ecriture',
    'point-decimal',
    1,
    recrire(MONTANTS, (ecrit) => Number(ecrit).toFixed(2).replace('.', ',')),
  ),
  faute(
    'ecriture',
    'nombre-sans-espace',
    2,
    recrire(MONTANTS, remplacerSigne(/^(\d+)(\d{3})(?=$|\.)/, '$1 $2')),
  ),
  faute(
    'ecriture',
    'nombre-sans-zero-initial',
    1,
    recrire(MONTANTS, (ecrit) => `0${ecrit}`),
  ),
  faute(
    'ecriture',
    'valeur-entre-guillemets',
    1,
    recrire(
      DATES,
      dedans((texte) => texte),
    ),
  ),
  faute(
    'ecriture',
    'guillemets-droits',
    2,
    recrire(
      TEXTES,
      dedans((texte) => `“${texte}”`),
    ),
  ),
  faute(
    'ecriture',
    'chaine-fermee',
    2,
    recrire(
      TEXTES,
      dedans((texte) => `"${texte}`),
    ),
  ),
  faute(
    'ecriture',
    'chaine-sur-une-ligne',
    2,
    recrire(
      TEXTES,
      dedans((texte) => `"${texte.slice(0, 2)}\n${texte.slice(2)}"`),
    ),
    { entraine: NUMERO_ABIME },
  ),
  faute(
    'ecriture',
    'guillemets-echappes',
    3,
    recrire(
      ['nomStructure', 'nomMedecin'],
      dedans((texte) => `"Cabinet "${texte}""`),
    ),
  ),
  faute(
    'ecriture',
    'echappement-valide',
    3,
    recrire(
      TEXTES,
      dedans((texte) => `"${texte.slice(0, 2)}\\s${texte.slice(2)}"`),
    ),
    { entraine: NUMERO_ABIME },
  ),
  faute(
    'ecriture',
    'booleens-en-anglais',
    1,
    recrire(null, (ecrit) => BOOLEENS[ecrit] ?? null),
  ),
  faute(
    'ecriture',
    'null-en-minuscules',
    1,
    recrire(MANDATAIRE, (ecrit) => (ecrit === 'null' ? 'None' : null)),
  ),
  faute(
    'ecriture',
    'nombre-bien-ecrit',
    1,
    recrire(MONTANTS, (ecrit) => `${ecrit}€`),
  ),
  faute('ecriture', 'cle-entre-guillemets', 2, retoucher(DATES, remplacerSigne(/^"(\w+)"/, '$1'))),
  faute('ecriture', 'deux-points-apres-cle', 2, retoucher(DATES, remplacerSigne(/" ?:/, '"'))),
  faute('ecriture', 'un-seul-deux-points', 2, retoucher(DATES, remplacerSigne(/":/, '"::'))),
  faute(
    'ecriture',
    'virgule-entre-elements',
    2,
    retoucher(SUIVIES, remplacerSigne(/,(?=\s*$)/, '')),
  ),
  faute('ecriture', 'une-seule-virgule', 2, retoucher(SUIVIES, remplacerSigne(/,(?=\s*$)/, ',,'))),
  faute(
    'ecriture',
    'sans-commentaire',
    1,
    retoucher(SUIVIES, remplacerSigne(/,(?=\s*$)/, ', /* à vérifier */')),
  ),
  faute(
    'ecriture',
    'sans-virgule-finale',
    2,
    retoucher(['typeFichier'], remplacerSigne(/^([^,]*")(?=\s*$)/, '$1,')),
  ),
  faute(
    'ecriture',
    'sans-caractere-invisible',
    3,
    retoucher(DATES, remplacerSigne(/: ?"/, ':\u00a0"')),
  ),
];
