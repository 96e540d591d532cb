import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completeImport,
  importAvances,
  poseAvance,
  unPortail,
} from '../../test-support/portail.ts';
import type { Enregistrement, Evenement } from './evenements.ts';
import { lireEnregistrement, verifierJournal } from './verifier.ts';

const reperePose: Evenement = { type: 'reperePose', nom: 'Fin' };
const JOURNAL: readonly Enregistrement[] = unJournal();

describe('lireEnregistrement', () => {
  it('lit ce que le portail écrit', () => {
    for (const enregistrement of JOURNAL) {
      const relu: unknown = JSON.parse(JSON.stringify(enregistrement));
      expect(lireEnregistrement(relu)).toEqual(enregistrement);
    }
  });

  it('lit de même des clés dans un autre ordre, et n’en lit pas d’autres', () => {
    for (const enregistrement of JOURNAL) {
      expect(lireEnregistrement(shuffle(enregistrement))).toEqual(enregistrement);
    }
    const autre = record('{"heur":null,"type":"horlogeReglee"}');
    expect(lireEnregistrement(JSON.parse(autre))).toBeNull();
  });

  it.each([
    ['null', 'null'],
    ['un tableau', '[]'],
    ['sans événement', record('')],
    ['un type inconnu', record('{"type":"toString"}')],
    ['un type hérité', record('{"type":"__proto__"}')],
    ['une clé de trop', record('{"type":"horlogeReglee","heure":null,"x":1}')],
    ['un prototype glissé', record('{"type":"horlogeReglee","heure":null,"__proto__":{}}')],
    ['une heure impossible', record('{"type":"horlogeReglee","heure":"2022-02-30T10:00"}')],
    ['un nombre énorme', record('{"type":"importTermine","import":1e300}')],
    ['un nombre négatif', record('{"type":"importTermine","import":-1}')],
    ['un nombre à virgule', record('{"type":"importTermine","import":1.5}')],
    ['un repère sans nom', record('{"type":"reperePose","nom":""}', 'poserRepere')],
    ['un repère de 61 signes', record(`{"type":"reperePose","nom":"${'a'.repeat(61)}"}`)],
    ['un repère dont le nom se cache', record('{"type":"reperePose","nom":"\\u202eedlos"}')],
    ['un repère de deux lignes', record('{"type":"repereOte","nom":"a\\nb"}')],
    ['une commande inconnue', record('{"type":"horlogeReglee","heure":null}', 'constructor')],
  ])('refuse %s', (_, texte) => {
    expect(lireEnregistrement(JSON.parse(texte))).toBeNull();
  });

  it('ne lève jamais, quelle que soit la valeur', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (valeur) => {
        expect(lireEnregistrement(valeur)).toBeNull();
      }),
    );
  });

  it('refuse un enregistrement dont une seule valeur a changé de type', () => {
    fc.assert(
      fc.property(fc.constantFrom(...JOURNAL), fc.nat(), (enregistrement, rang) => {
        const places = listPlaces(enregistrement);
        const [objet, cle] = places[rang % places.length] ?? [{}, ''];
        const sain = objet[cle];
        objet[cle] = Symbol.iterator;
        expect(lireEnregistrement(enregistrement)).toBeNull();
        objet[cle] = sain;
        expect(lireEnregistrement(enregistrement)).toBe(enregistrement);
      }),
    );
  });
});

describe('verifierJournal', () => {
  it('accepte un journal entier', () => {
    expect(verifierJournal(JOURNAL)).toBeNull();
  });

  it('dit quel enregistrement manque', () => {
    expect(verifierJournal(JOURNAL.toSpliced(2, 1))).toContain('n° 3');
  });

  it('dit qu’un événement parle de ce qui n’existe pas', () => {
    const evenements = [{ type: 'importTermine', import: 1 }] as const;
    const faux = JOURNAL.map((e) => (e.sequence === 2 ? { ...e, evenements } : e));
    expect(verifierJournal(faux)).toContain('se contredit');
  });

  it.each<[string, readonly Evenement[]]>([
    ['posé deux fois', [reperePose, reperePose]],
    ['ôté sans avoir été posé', [{ type: 'repereOte', nom: 'Fin' }]],
  ])('refuse un repère %s', (_, evenements) => {
    const faux = JOURNAL.map((e) => (e.sequence === 2 ? { ...e, evenements } : e));
    expect(verifierJournal(faux)).toContain('se contredit');
  });

  it('refuse un numéro après lequel il n’en reste pas', () => {
    const loin = JSON.stringify(JOURNAL).replaceAll('FINMDV013001', 'FINMDV999999');
    const lus = (JSON.parse(loin) as unknown[]).map(lireEnregistrement).filter((e) => e !== null);
    expect(lus).toHaveLength(JOURNAL.length);
    expect(verifierJournal(lus)).toContain('épuisés');
  });

  it('refuse un dossier dont le fournisseur est inconnu', () => {
    const seul = JOURNAL.slice(-1).map((e) => ({ ...e, sequence: 1 }));
    expect(verifierJournal(seul)).toContain('inconnu');
  });
});

function unJournal(): readonly Enregistrement[] {
  const portail = unPortail();
  completeImport(portail, importAvances(portail, 2));
  portail.play({
    type: 'instruireDemande',
    numeroASP: 'FINMDV013001',
    decision: 'decidee',
    commentaire: null,
  });
  portail.play({ type: 'poserRepere', nom: 'Avant le solde' });
  portail.play({ type: 'oterRepere', nom: 'Avant le solde' });
  poseAvance(portail, 'FINIMG000001');
  return structuredClone(portail.journal);
}

function record(evenement: string, commande = 'reglerHorloge'): string {
  return `{"sequence":1,"maintenant":"2022-03-23T10:00","commande":"${commande}","evenements":[${evenement}]}`;
}

/** Every object of a value with each of its keys. */
function listPlaces(valeur: unknown): [Record<string, unknown>, string][] {
  if (!isObject(valeur)) return [];
  return Object.keys(valeur).flatMap((cle) => [[valeur, cle], ...listPlaces(valeur[cle])]);
}

function isObject(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null;
}

/** The same value, the keys of each object from the last to the first. */
function shuffle(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(shuffle);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .reverse()
      .map(([nom, dedans]) => [nom, shuffle(dedans)]),
  );
}
