import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avanceLiberale, unContexte, type Cas } from '#test-support/builders.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import { projectDemande } from '../demande.ts';
import { projectGenerique } from './generique.ts';

const PUBLIES: readonly (Cas & { readonly fichier: string })[] = [
  ...EXEMPLES_PUBLIES,
  {
    fichier: 'l’avance d’un libéral',
    formulaire: 'mdv-lgc-va1.avance',
    lignes: [avanceLiberale('10001234561', '10001234579')],
  },
];

describe('projectGenerique', () => {
  it.each(PUBLIES)('lit $fichier comme le projecteur de son formulaire', (cas) => {
    const { demandes } = unContexte(cas);
    expect(
      demandes.map(({ ligne, index, numLigne }) => projectGenerique(ligne, index, numLigne)),
    ).toEqual(demandes);
  });

  it('lit des soldes quelconques comme le projecteur des soldes d’imagerie', () => {
    fc.assert(
      fc.property(UN_SOLDE, fc.nat(199), (ligne, index) => {
        expect(projectGenerique(ligne, index, index + 1)).toEqual(
          projectDemande('img-ris-va2.solde', ligne, index, index + 1),
        );
      }),
    );
  });

  it('trouve les balises publiées où qu’elles soient', () => {
    const ligne = {
      demande: {
        numeroASP: 'FINHOP000001',
        prestation: { montantSegurHT: 12.5, dateSignatureVA: '01/02/2026' },
        piecesJustificatives: [{ nomFichier: 'a.pdf', formatFichier: 'PDF', typeFichier: 'VA' }],
      },
      'sites/liste': [{ FINESSGeo: '020015087' }, { siret: '13000637200010' }],
    };
    expect(projectGenerique(ligne, 0, 1)).toMatchObject({
      numeroASP: { chemin: '/demande/numeroASP', valeur: 'FINHOP000001' },
      montantHT: { chemin: '/demande/prestation/montantSegurHT', valeur: 12.5 },
      dateVA: { chemin: '/demande/prestation/dateSignatureVA' },
      pieces: [{ chemin: '/demande/piecesJustificatives/0', typeFichier: 'VA' }],
      beneficiaires: [
        { type: 'etablissement', finess: [{ chemin: '/sites~1liste/0/FINESSGeo' }] },
        { type: 'etablissement', siret: [{ chemin: '/sites~1liste/1/siret' }] },
      ],
    });
  });

  it('prend la place la moins profonde quand un nom revient', () => {
    const ligne = { a: { b: { numeroEditeur: 'profond' } }, c: { numeroEditeur: 'proche' } };
    expect(projectGenerique(ligne, 0, 1).numeroEditeur).toEqual({
      chemin: '/c/numeroEditeur',
      valeur: 'proche',
    });
  });

  it('tient une valeur d’un autre type pour absente', () => {
    const demande = projectGenerique({ numeroASP: 12, montantSegurHT: '12', RPPS: null }, 0, 1);
    expect(demande).toMatchObject({ numeroASP: null, montantHT: null, beneficiaires: [] });
  });

  it('ne jette jamais et reste borné, quelle que soit la ligne', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (ligne) => {
        expect(projectGenerique(ligne, 3, 4)).toMatchObject({ index: 3, numLigne: 4, ligne });
      }),
    );
    let profonde: Record<string, unknown> = { numeroASP: 'FINHOP000001' };
    for (let i = 0; i < 50; i++) profonde = { dedans: profonde };
    expect(projectGenerique(profonde, 0, 1).numeroASP).toBeNull();
    const large = { liste: Array.from({ length: 100_000 }, () => ({ RPPS: '1' })) };
    expect(projectGenerique(large, 0, 1).beneficiaires.length).toBeLessThan(30_000);
  });
});

const TEXTES = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
const TEXTE = fc.option(fc.string({ minLength: 1 }));

const UN_SOLDE = fc.record({
  numLigne: fc.nat(),
  numeroASP: TEXTE,
  facture: fc.record({
    dateEditionFacture: TEXTE,
    montantPrestationPrincipaleSegurHTFacture: fc.option(fc.double({ noNaN: true })),
  }),
  VA: fc.record({ dateSignatureVA: TEXTE }),
  beneficiaires: fc.record({
    Etablissements: fc.array(fc.record({ FINESSGeos: TEXTES, sirenClient: TEXTE }), {
      maxLength: 3,
    }),
    medecinsLiberaux: fc.array(
      fc.record({ RPPS: TEXTE, AM: TEXTES, sirenClient: TEXTE, typeActivite: TEXTE }),
      { maxLength: 3 },
    ),
  }),
  piecesJustificatives: fc.array(
    fc.record({ nomFichier: fc.string(), formatFichier: fc.string(), typeFichier: fc.string() }),
    { maxLength: 3 },
  ),
  scenariosEffectivementInstalles: fc.record({ dateRealisationPrestation: TEXTE }),
});
