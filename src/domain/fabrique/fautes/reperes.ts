import { faute, type FauteJson } from './faute.ts';
import { hasLettres, isAvance, isNomme, isUnique } from './formes.ts';
import { copier, copierElement, recrire, remplacer, remplacerElement } from './poser.ts';
import { autreCle, autreCouloir, plein, sansLePremier, skipNumLigne } from './valeurs.ts';

/** Faults of what names a demande and its beneficiaries: identifiers, numbers, names and contacts. */

const FINESS = ['FINESSGeos', 'FINESSGeo'];
const NOMS = ['nomStructure', 'nomMedecin'];
/** The names of the pieces repeat the number of the demande. */
const NOMS_DE_PIECES = ['nomenclature-des-pieces'];

const IDENTIFIANTS: readonly FauteJson[] = [
  faute('identifiants', 'siren-9-chiffres', 1, remplacer(['sirenClient'], sansLePremier)),
  faute('identifiants', 'rpps-11-chiffres', 1, remplacer(['RPPS'], sansLePremier)),
  faute('identifiants', 'am-9-chiffres', 1, remplacerElement(['AM'], sansLePremier)),
  faute('identifiants', 'finess-9-caracteres', 1, remplacerElement(FINESS, sansLePremier), {
    entraine: ['finess-en-chiffres'],
  }),
  faute('identifiants', 'cle-siren', 3, remplacer(['sirenClient'], autreCle)),
  faute('identifiants', 'cle-rpps', 3, remplacer(['RPPS'], autreCle)),
  faute('identifiants', 'cle-finess', 3, remplacerElement(FINESS, autreCle)),
  faute(
    'identifiants',
    'finess-en-chiffres',
    3,
    remplacerElement(
      FINESS,
      plein((finess) => finess.replace(/0(?=[^0]*$)/, 'O')),
    ),
  ),
  faute('identifiants', 'siren-unique-par-commande', 3, copier(['sirenClient']), {
    compare: true,
    concerne: isUnique('siren'),
  }),
  faute('identifiants', 'finess-unique-par-commande', 3, copierElement(FINESS), {
    compare: true,
    concerne: isUnique('finessGeo'),
  }),
  faute('identifiants', 'am-unique-par-commande', 3, copierElement(['AM']), {
    compare: true,
    concerne: isUnique('am'),
  }),
  faute('identifiants', 'rpps-unique-par-commande', 3, copier(['RPPS']), {
    compare: true,
    concerne: isUnique('rpps'),
  }),
];

const NUMEROS: readonly FauteJson[] = [
  faute(
    'numeros',
    'numero-asp-forme',
    1,
    remplacer(
      ['numeroASP'],
      plein((numero) => numero.slice(0, -1)),
    ),
    { concerne: isNomme, entraine: NOMS_DE_PIECES },
  ),
  faute('numeros', 'numero-asp-du-couloir', 2, remplacer(['numeroASP'], autreCouloir), {
    concerne: hasLettres,
    entraine: NOMS_DE_PIECES,
  }),
  faute('numeros', 'numero-asp-unique', 3, copier(['numeroASP']), {
    compare: true,
    entraine: NOMS_DE_PIECES,
  }),
  faute('numeros', 'numero-editeur-unique', 3, copier(['numeroEditeur']), {
    compare: true,
    entraine: NOMS_DE_PIECES,
  }),
  faute(
    'numeros',
    'numero-editeur-renseigne',
    1,
    remplacer(['numeroEditeur'], () => ''),
    { entraine: NOMS_DE_PIECES },
  ),
  faute(
    'numeros',
    'num-ligne-entier',
    1,
    recrire(['numLigne'], () => '0'),
    { concerne: isNomme },
  ),
  faute('numeros', 'num-ligne-suite', 2, skipNumLigne, { entraine: ['num-ligne-suite'] }),
];

const TEXTES: readonly FauteJson[] = [
  faute(
    'textes',
    'contact-joignable',
    1,
    remplacer(
      ['coordonneesContact'],
      plein(() => 'x'),
    ),
  ),
  faute(
    'textes',
    'courriel-plausible',
    1,
    remplacer(
      ['emailResponsable', 'emailMedecin'],
      plein((courriel) => courriel.replace('@', '.')),
    ),
    { concerne: isAvance },
  ),
  faute(
    'textes',
    'telephone-10-chiffres',
    1,
    remplacer(
      ['telephoneResponsable', 'telephoneMedecin'],
      plein((numero) => numero.replace(/^0(\d)/, '+33 $1')),
    ),
    { concerne: isAvance },
  ),
  faute(
    'textes',
    'nom-pas-une-date',
    1,
    remplacer(
      NOMS,
      plein(() => '01/02/2026'),
    ),
  ),
  faute(
    'textes',
    'nom-renseigne',
    2,
    remplacer(
      NOMS,
      plein(() => '[object Object]'),
    ),
  ),
  faute(
    'textes',
    'texte-sans-espaces',
    3,
    remplacer(
      NOMS,
      plein((nom) => `${nom} `),
    ),
  ),
  faute(
    'textes',
    'accents-intacts',
    2,
    remplacer(
      NOMS,
      plein((nom) => `${nom} HÃ´tel-Dieu`),
    ),
  ),
];

export const FAUTES_REPERES: readonly FauteJson[] = [...IDENTIFIANTS, ...NUMEROS, ...TEXTES];
