import { FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import { exemple } from '#test-support/exemples.ts';
import { testPlanControl } from '#test-support/test-plan-control.ts';
import { balisesDansLeurCasse } from './balises-dans-leur-casse.ts';

/** Renames every tag of a text, as the naming strategy of a serializer does. */
function rename(texte: string, change: (nom: string) => string): string {
  return texte.replace(/"([^"]+)"(?=:)/g, (_, nom: string) => `"${change(nom)}"`);
}

const cut = (nom: string, entre: string) =>
  nom.replace(/(?<=[a-z\d])(?=[A-Z])/g, entre).toLowerCase();

const CONVENTIONS: readonly (readonly [string, (nom: string) => string])[] = [
  ['PascalCase', (nom) => nom.charAt(0).toUpperCase() + nom.slice(1)],
  ['snake_case', (nom) => cut(nom, '_')],
  ['kebab-case', (nom) => cut(nom, '-')],
  ['en majuscules', (nom) => nom.toUpperCase()],
  ['en minuscules', (nom) => nom.toLowerCase()],
  ...['ns2:', '{urn:asp}', '@_', '\\u0000Demande\\u0000'].map(
    (marque) => ['avec une marque de trop', (nom: string) => marque + nom] as const,
  ),
  ['avec une marque de trop', (nom) => `\\u003c${nom}>k__BackingField`],
];

const [premier = 'img-db-va2.solde', ...autres] = FORMULAIRES_PUBLIES;

/** The published example of a form, in a convention. */
function ecrit(formulaire: typeof premier, [dit, change]: (typeof CONVENTIONS)[number]) {
  const corrige = JSON.stringify(exemple(formulaire), null, 2);
  return { nom: `${dit} (${formulaire})`, texte: rename(corrige, change), dit, corrige };
}

function juste(formulaire: typeof premier) {
  return { nom: formulaire, texte: JSON.stringify(exemple(formulaire)) };
}

const deuxMajuscules = juste(premier)
  .texte.replace('"piecesJustificatives"', '"PiecesJustificatives"')
  .replace('"beneficiaires"', '"Beneficiaires"');

const [convention = ['', String] as const, ...conventions] = CONVENTIONS;

testPlanControl(balisesDansLeurCasse, {
  conformes: [
    juste(premier),
    ...autres.map(juste),
    { nom: 'quelques balises mal écrites', texte: deuxMajuscules },
  ],
  nonConformes: [
    ecrit(premier, convention),
    ...conventions.map((each) => ecrit(premier, each)),
    ...autres.flatMap((id) => CONVENTIONS.map((each) => ecrit(id, each))),
  ],
});
