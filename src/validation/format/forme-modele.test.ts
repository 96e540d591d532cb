import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { STRUCTURES } from '#domain/generated/structures.ts';
import { deriveModele } from '#domain/modele/derive.ts';
import { racineOfFormulaire } from '#domain/modele/integre.ts';
import type { Modele, NoeudModele } from '#domain/modele/modele.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import { exemple, parseDocument, texteExemple } from '#test-support/exemples.ts';
import type { Document, Valeur } from '#test-support/exemples.ts';
import { blocsOf, mutationsOf } from '#test-support/mutations.ts';
import type { SchemaError, Validator } from '../generated/validators.js';
import { checkEnveloppe, checkLigne } from './check-format.ts';
import { formeOf, type Forme } from './forme.ts';
import { formeOfModele } from './forme-modele.ts';

const ENVELOPPE = { numeroAns: 'CVA2RIS001', siret: '13000637200010' };

function isPublie(id: FormulaireId): boolean {
  return FORMULAIRES[id].certitude === 'publie';
}

function modeleOf(racine: NoeudModele, formulaire: FormulaireId = 'autre.avance'): Modele {
  return { formulaire, titre: 'Essai', origines: [], importeLe: '2026-11-20T10:00', racine };
}

function formeOfDocument(document: unknown): Forme {
  const derivation = deriveModele([{ nom: 'modele.json', valeur: document }]);
  if (!derivation.ok) throw new Error(derivation.motif);
  return formeOfModele(modeleOf(derivation.racine));
}

/** What the messages are made of, sorted. */
function errorsOf(validator: Validator, valeur: unknown): readonly string[] {
  validator(valeur);
  return (validator.errors ?? []).map(sum).sort();
}

function sum({ instancePath, keyword, params }: SchemaError): string {
  const nom = params['missingProperty'] ?? params['additionalProperty'] ?? params['limit'] ?? '';
  return `${keyword} ${instancePath} ${String(nom)}`;
}

function lignesOf(document: Document): readonly Valeur[] {
  const lignes = document['lignesImport'];
  return Array.isArray(lignes) ? lignes : [];
}

function findings(document: Document, forme: Forme) {
  return [
    ...checkEnveloppe(document, forme),
    ...lignesOf(document).flatMap((ligne, rang) => checkLigne(ligne, rang, rang + 1, forme)),
  ];
}

/** Those of which no block accepts unknown tags: a model cannot say so. */
const FORMES_FERMEES = FORMULAIRE_IDS.filter((id) =>
  Object.values(STRUCTURES[id]).every(({ ouvert }) => !ouvert),
);

/** Any published example, changed at random: for other forms than its own, it is wrong everywhere. */
const DOCUMENTS = fc.oneof(
  ...EXEMPLES_PUBLIES.map(({ fichier }) => mutationsOf(parseDocument(texteExemple(fichier)))),
);

describe.each(FORMES_FERMEES)('%s, lu comme un modèle', (id) => {
  const integre = formeOf(id);
  const interprete = formeOfModele(modeleOf(racineOfFormulaire(id), id));

  it('reçoit de l’interprète les erreurs que lui donne Ajv', () => {
    fc.assert(
      fc.property(isPublie(id) ? mutationsOf(exemple(id)) : DOCUMENTS, (document) => {
        expect(errorsOf(interprete.enveloppe, document)).toEqual(
          errorsOf(integre.enveloppe, document),
        );
        for (const ligne of lignesOf(document)) {
          expect(errorsOf(interprete.ligne, ligne)).toEqual(errorsOf(integre.ligne, ligne));
        }
      }),
      { numRuns: isPublie(id) ? 300 : 30 },
    );
  });

  it('les reçoit aussi d’un document ou d’une ligne d’un tout autre type', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valeur) => {
        expect(errorsOf(interprete.enveloppe, valeur)).toEqual(errorsOf(integre.enveloppe, valeur));
        expect(errorsOf(interprete.ligne, valeur)).toEqual(errorsOf(integre.ligne, valeur));
      }),
      { numRuns: 30 },
    );
  });
});

it.each([0, 1, 200, 201])('%i demandes sont jugées comme par Ajv', (nombre) => {
  const integre = formeOf('img-db-va2.solde');
  const interprete = formeOfModele(modeleOf(racineOfFormulaire('img-db-va2.solde')));
  const document = { ...exemple('img-db-va2.solde'), lignesImport: Array(nombre).fill({}) };
  expect(errorsOf(interprete.enveloppe, document)).toEqual(errorsOf(integre.enveloppe, document));
});

describe('un modèle dérivé d’un fichier', () => {
  it.each(EXEMPLES_PUBLIES)('accepte $fichier, dont il vient', ({ fichier }) => {
    const document = parseDocument(texteExemple(fichier));
    expect(findings(document, formeOfDocument(document))).toEqual([]);
  });

  it.each(EXEMPLES_PUBLIES)('$fichier : refuse toute balise retirée', ({ fichier }) => {
    expectEachRefused(fichier, (bloc, nom) => delete bloc[nom]);
  });

  it.each(EXEMPLES_PUBLIES)('$fichier : refuse toute balise renommée', ({ fichier }) => {
    expectEachRefused(fichier, (bloc, nom) => {
      bloc[`${nom}s`] = bloc[nom] ?? null;
      delete bloc[nom];
    });
  });

  it.each(EXEMPLES_PUBLIES)('$fichier : refuse toute balise emboîtée ailleurs', ({ fichier }) => {
    expectEachRefused(fichier, (bloc, nom) => {
      bloc['ailleurs'] = { [nom]: bloc[nom] ?? null };
      delete bloc[nom];
    });
  });

  it.each(EXEMPLES_PUBLIES)('$fichier : refuse toute valeur d’un autre type', ({ fichier }) => {
    expectEachRefused(
      fichier,
      (bloc, nom) => {
        bloc[nom] = typeof bloc[nom] === 'boolean' ? 'true' : true;
      },
      (valeur) => valeur !== null,
    );
  });

  it('fait de même pour des fichiers quelconques', () => {
    fc.assert(
      fc.property(FICHIER, fc.nat(), fc.nat(), fc.nat(3), (document, rang, balise, geste) => {
        const forme = formeOfDocument(document);
        expect(findings(document, forme)).toEqual([]);
        const blocs = blocsOf(document);
        const bloc = blocs[rang % blocs.length] ?? document;
        const noms = Object.keys(bloc);
        const nom = noms[balise % noms.length];
        if (nom === undefined) return;
        const valeur = bloc[nom] ?? null;
        if (geste === 0 || geste === 1 || geste === 3) delete bloc[nom];
        if (geste === 1) bloc[`${nom}é`] = valeur;
        if (geste === 2) bloc[nom] = typeof valeur === 'boolean' ? 'true' : true;
        if (geste === 3) bloc['ailleurs'] = { [nom]: valeur };
        expect(findings(document, forme)).not.toEqual([]);
      }),
    );
  });
});

describe('null', () => {
  const MODELE = {
    ...ENVELOPPE,
    lignesImport: [{ numLigne: 1, dit: null, muet: 'x', liste: [1] }],
  };

  function severitesOf(ligne: Document): readonly (string | undefined)[] {
    const document = { ...ENVELOPPE, lignesImport: [{ ...MODELE.lignesImport[0], ...ligne }] };
    return findings(document, formeOfDocument(MODELE)).map(({ severite }) => severite);
  }

  it('passe où le modèle le montre', () => {
    expect(severitesOf({ dit: null })).toEqual([]);
  });

  it('avertit seulement où le modèle ne le montre pas', () => {
    expect(severitesOf({ muet: null })).toEqual(['avertissement']);
  });

  it('bloque à la place d’une liste', () => {
    expect(severitesOf({ liste: null })).toEqual([undefined]);
  });
});

describe('un modèle hostile', () => {
  it('dont les balises ont des noms de JavaScript juge comme un autre', () => {
    const noms = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a/b~c'];
    const texte = `{"numLigne":1,${noms.map((nom) => `"${nom}":"x"`).join(',')}}`;
    const document = { ...ENVELOPPE, lignesImport: [JSON.parse(texte)] };
    const forme = formeOfDocument(document);
    expect(findings(document, forme)).toEqual([]);
    const sans = { ...ENVELOPPE, lignesImport: [{ numLigne: 1 }] };
    expect(findings(sans, forme).map(({ args }) => args?.['balise'])).toEqual(noms);
    const autres = { ...ENVELOPPE, lignesImport: [JSON.parse(texte.replaceAll('"x"', '1'))] };
    expect(findings(autres, forme).map(({ chemin }) => chemin)).toEqual(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a~1b~0c'].map(
        (segment) => `/lignesImport/0/${segment}`,
      ),
    );
  });

  it('de 2 000 balises juge 200 demandes en un instant', () => {
    const ligne = Object.fromEntries(Array.from({ length: 1900 }, (_, rang) => [`x${rang}`, rang]));
    const forme = formeOfDocument({ ...ENVELOPPE, lignesImport: [{ numLigne: 1, ...ligne }] });
    const document = { ...ENVELOPPE, lignesImport: Array(200).fill({ numLigne: 1, ...ligne }) };
    expect(findings(document, forme)).toEqual([]);
  });
});

/** A file of one demande whose tags are any: every value shows a type. */
const FEUILLE = fc.oneof(
  fc.string({ minLength: 1 }).map((texte) => `valeur ${texte}.`),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const BALISE = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((nom) => !/^\d+$/.test(nom) && nom !== '*' && nom !== '__proto__');
const FICHIER: fc.Arbitrary<Document> = fc
  .letrec<{ bloc: Document; valeur: Valeur }>((lie) => ({
    bloc: fc.dictionary(BALISE, lie('valeur'), { minKeys: 1, maxKeys: 5 }),
    valeur: fc.oneof(
      { maxDepth: 3 },
      FEUILLE,
      lie('bloc'),
      lie('bloc').map((bloc) => [bloc]),
    ),
  }))
  .bloc.map((ligne) => ({
    ...ENVELOPPE,
    lignesImport: [{ numLigne: 1, ...ligne }],
  }));

/** Each tag of the file in turn, changed in a copy; `concerne` leaves out the values that show no type. */
function expectEachRefused(
  fichier: string,
  change: (bloc: Document, nom: string) => void,
  concerne: (valeur: Valeur) => boolean = () => true,
): void {
  const document = parseDocument(texteExemple(fichier));
  const forme = formeOfDocument(document);
  blocsOf(document).forEach((bloc, rang) => {
    for (const nom of Object.keys(bloc)) {
      if (!concerne(bloc[nom] ?? null)) continue;
      const copie = structuredClone(document);
      const cible = blocsOf(copie)[rang];
      if (cible) change(cible, nom);
      const bloquants = findings(copie, forme).filter(({ severite }) => severite === undefined);
      expect(bloquants, `${rang} ${nom}`).not.toEqual([]);
    }
  });
}
