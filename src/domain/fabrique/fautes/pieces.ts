import { faute, type FauteJson } from './faute.ts';
import { isPublie } from './formes.ts';
import { remplacer, remplacerA } from './poser.ts';
import {
  autreCle,
  copyPiece,
  dropPiece,
  dropPreuve,
  renamePiece,
  secondeFacture,
} from './valeurs.ts';

/** Faults of the pieces that a demande announces, and of what stands around the demandes. */

const NOM = '/piecesJustificatives/0/nomFichier';
const FORMAT = '/piecesJustificatives/0/formatFichier';

const NOM_SANS_EXTENSION = 98;
const NOMENCLATURE = ['nomenclature-des-pieces'];

const PIECES: readonly FauteJson[] = [
  faute(
    'pieces',
    'piece-jpg-png-pdf',
    1,
    remplacerA(NOM, (nom) => nom.replace(/pdf$/, 'docx')),
    { entraine: ['format-concorde-extension'] },
  ),
  faute(
    'pieces',
    'nom-de-fichier-100-caracteres',
    2,
    remplacerA(NOM, (nom) => nom.replace(/(?=\.\w+$)/, '-scan'.repeat(20))),
    { entraine: NOMENCLATURE },
  ),
  faute(
    'pieces',
    'nom-de-fichier-extension-comprise',
    3,
    remplacerA(NOM, (nom) => {
      const [base = '', extension = ''] = nom.split(/(?=\.\w+$)/);
      return base.padEnd(NOM_SANS_EXTENSION, '0') + extension;
    }),
    { entraine: NOMENCLATURE },
  ),
  faute('pieces', 'pieces-obligatoires', 2, dropPiece, { concerne: isPublie }),
  faute('pieces', 'preuve-ht-fournie', 2, dropPreuve, { concerne: isPublie }),
  faute(
    'pieces',
    'preuve-ht-orthographe',
    2,
    remplacer(['typeFichier'], (type) => (type === 'PREUVE_HT' ? 'PRELVE_HT' : undefined)),
  ),
  faute('pieces', 'une-seule-facture', 3, secondeFacture, {
    entraine: ['pieces-obligatoires', ...NOMENCLATURE],
  }),
  faute('pieces', 'nom-de-piece-unique', 3, copyPiece, { entraine: NOMENCLATURE }),
  faute(
    'pieces',
    'nom-de-piece-sans-dossier',
    1,
    remplacerA(NOM, (nom) => `C:\\Ségur\\${nom}`),
    { entraine: NOMENCLATURE },
  ),
  faute('pieces', 'nomenclature-des-pieces', 2, renamePiece),
  faute(
    'pieces',
    'format-en-majuscules',
    2,
    remplacerA(FORMAT, (format) => format.toLowerCase()),
  ),
  faute(
    'pieces',
    'format-de-fichier-connu',
    1,
    remplacerA(FORMAT, () => 'DOCX'),
  ),
  faute(
    'pieces',
    'format-concorde-extension',
    2,
    remplacerA(FORMAT, (format) => (format === 'JPG' ? 'PNG' : 'JPG')),
  ),
];

const ENVELOPPE: readonly FauteJson[] = [
  faute(
    'identifiants',
    'siret-14-chiffres',
    1,
    remplacerA('/siret', (siret) => siret.slice(1)),
    { portee: 'enveloppe' },
  ),
  faute('identifiants', 'cle-siret', 3, remplacerA('/siret', autreCle), { portee: 'enveloppe' }),
  faute(
    'identifiants',
    'numero-ans-9-ou-10-caracteres',
    1,
    remplacerA('/numeroAns', (numero) => `${numero}-1`),
    { portee: 'enveloppe' },
  ),
];

export const FAUTES_PIECES: readonly FauteJson[] = [...PIECES, ...ENVELOPPE];
