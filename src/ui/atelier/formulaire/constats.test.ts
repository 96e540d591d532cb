import { describe, expect, it } from 'vitest';
import { enveloppeOf, ficheOf, type Element } from '#domain/demandes-texte/fiche.ts';
import { readSound } from '#domain/texte-json/lecture.ts';
import { listDemandes } from '#domain/demandes-texte/demandes.ts';
import { LIGNE } from '#domain/modele/chemins.ts';
import { racineOfFormulaire } from '#domain/modele/integre.ts';
import { noeudAt } from '#domain/modele/noeuds.ts';
import { unConstat } from '#test-support/reports.ts';
import { listChemins, partParDemande, placer } from './constats.ts';

const RACINE = racineOfFormulaire('img-ris-va2.solde');

function lire(texte: string) {
  const lu = readSound(texte);
  if (!lu) throw new Error('broken');
  return lu;
}

function ficheDe(texte: string): Element {
  const lu = lire(texte);
  const { demandes = [], liste = 0 } = listDemandes(lu) ?? {};
  return ficheOf(lu, {
    chemin: '/lignesImport/0',
    modele: LIGNE,
    nom: null,
    rang: 0,
    node: demandes[0]?.node ?? NaN,
    parent: liste,
    noeud: noeudAt(RACINE, LIGNE),
    inconnue: false,
    doublee: false,
  });
}

const fiche = ficheDe(
  '{"lignesImport": [{"numLigne": 1, "VA": {"x": [1], "x": 2}, "beneficiaires": null}]}',
);

describe('une demande en champs', () => {
  it('a tout ce que le texte a, et ce qui lui manque', () => {
    const chemins = listChemins(fiche);
    expect(chemins.filter((chemin) => chemin === '/lignesImport/0/VA/x')).toHaveLength(2);
    expect(chemins).toContain('/lignesImport/0/VA/x/0');
    expect(chemins).toContain('/lignesImport/0/VA/dateSignatureVA');
    expect(chemins).toContain('/lignesImport/0/facture');
    expect(chemins).not.toContain('/lignesImport/0/facture/dateEditionFacture');
  });

  it('n’est pas dans l’en-tête, sauf sa liste quand ce n’en est pas une', () => {
    const enTete = (texte: string) =>
      enveloppeOf(lire(texte), RACINE)?.enfants.map(({ nom }) => nom);
    expect(enTete('{"siret": "1", "lignesImport": [{"a": 1}]}')).toEqual(['siret']);
    expect(enTete('{"siret": "1", "lignesImport": {}}')).toEqual(['siret', 'lignesImport']);
    expect(enveloppeOf(lire('[]'), RACINE)).toBeNull();
  });
});

describe('un constat', () => {
  const at = (chemin: string) => unConstat({ chemin });

  it('est à son champ, à ce qui manque, ou à ce qui le contient', () => {
    const [juste, manque, dedans, demande] = [
      at('/lignesImport/0/VA/x/0'),
      at('/lignesImport/0/facture'),
      at('/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS'),
      at('/lignesImport/0'),
    ];
    const places = placer([juste, manque, dedans, demande], fiche);
    expect(places.get('/lignesImport/0/VA/x/0')).toEqual([juste]);
    expect(places.get('/lignesImport/0/facture')).toEqual([manque]);
    expect(places.get('/lignesImport/0/beneficiaires')).toEqual([dedans]);
    expect(places.get('/lignesImport/0')).toEqual([demande]);
  });

  it('est compté à sa demande, s’il y a quelque chose à corriger', () => {
    const [un, autre] = [at('/lignesImport/1/VA'), at('/siret')];
    const jugeAilleurs = unConstat({ chemin: '/lignesImport/1', severite: 'indetermine' });
    const parts = partParDemande([un, autre, jugeAilleurs]);
    expect(parts.get(1)).toEqual([un]);
    expect(parts.get(null)).toEqual([autre]);
  });
});
