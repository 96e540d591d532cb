import { describe, expect, it } from 'vitest';
import { GRAINE, unSain } from '#test-support/fichier-sain.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '../../formulaires.ts';
import { rangDeLigne } from '../../lignes.ts';
import { AUCUN_CHOIX, type Finding } from '../../report.ts';
import type { RegimeTva } from '../recette.ts';
import { injecter } from './injecter.ts';
import { FAUTES, findFaute, type Faute } from './liste.ts';
import { isAt, type Pose } from './pose.ts';
import { listPossibles } from './tirer.ts';

async function judge(formulaire: FormulaireId, regime: RegimeTva, json: string) {
  const { type } = FORMULAIRES[formulaire];
  const tauxTva = type === 'solde' ? null : regime === 'HT' ? '0' : '20';
  const choix = { ...AUCUN_CHOIX, formulaire, type, tauxTva } as const;
  const { constats } = await simulateText(json, { choix });
  return constats.filter(({ severite }) => severite !== 'indetermine');
}

/** A fault brings what it says that it brings, of its demande; a number that is skipped shifts the next one. */
function isEntraine(poses: readonly Pose[], { controle, chemin }: Finding): boolean {
  const rang = rangDeLigne(chemin);
  const suite = controle === 'num-ligne-suite';
  return poses.some((pose) => {
    const faute = findFaute(pose.controle);
    const voisine = suite && pose.demande !== null && pose.demande + 1 === rang;
    if (faute === null || faute.theme === 'zip' || !(pose.demande === rang || voisine))
      return false;
    return faute.entraine.includes(controle);
  });
}

/** The proof of the régime HT is a fault of its own. */
const EN_HT: readonly FormulaireId[] = ['img-ris-va2.avance', 'mdv-lgc-va1.avance'];

const FORMES = [
  ...FORMULAIRE_IDS.map((formulaire) => ({ formulaire, regime: 'TTC' as const })),
  ...EN_HT.map((formulaire) => ({ formulaire, regime: 'HT' as const })),
];

interface Cas {
  readonly formulaire: FormulaireId;
  readonly regime: RegimeTva;
  readonly nombre: number;
}

/** Puts these faults in: each is told where the sheet says, once, and nothing else but what they bring. */
async function expectDites({ formulaire, regime, nombre }: Cas, controles: readonly string[]) {
  const sain = unSain(formulaire, nombre, regime);
  const deja = new Set((await judge(formulaire, regime, sain.json)).map(toKey));
  const voulues = controles.map((controle) => ({ controle, demande: null }));
  const { json, poses, ecartees } = injecter(sain, voulues, GRAINE);
  expect(ecartees).toEqual([]);
  const neufs = (await judge(formulaire, regime, json)).filter((each) => !deja.has(toKey(each)));
  for (const pose of poses) {
    const dits = neufs.filter((constat) => isAt(pose, constat));
    expect({ pose, dits: dits.length }).toEqual({ pose, dits: 1 });
    if (findFaute(pose.controle)?.theme === 'ecriture') expectLigne(pose, dits[0]?.position.ligne);
  }
  const autres = neufs.filter(
    (constat) => !poses.some((pose) => isAt(pose, constat)) && !isEntraine(poses, constat),
  );
  expect(autres.map(toKey)).toEqual([]);
}

/** Of a comma that lacks, what follows it is told. */
function expectLigne({ controle, ligne }: Pose, dite: number | undefined) {
  const suivante = controle === 'virgule-entre-elements' ? 1 : 0;
  expect(dite).toBe((ligne ?? 0) + suivante);
}

function toKey({ controle, chemin }: Finding): string {
  return `${controle} ${chemin}`;
}

describe.each(FORMES)('$formulaire $regime', ({ formulaire, regime }) => {
  it('dit chaque faute là où le corrigé l’annonce, et rien d’autre que ce qu’elle entraîne', async () => {
    const possibles = listPossibles(unSain(formulaire, NOMBRE, regime), GRAINE);
    const controles = possibles.filter(isDeDemande).map(({ controle }) => controle);
    await expectDites({ formulaire, regime, nombre: NOMBRE }, controles);
  });
});

/** Room for every fault of a demande, and for those that they are compared with. */
const NOMBRE = 75;

function isDeDemande(faute: Faute): boolean {
  if (faute.theme === 'zip' || faute.theme === 'ecriture') return false;
  return faute.portee === 'demande';
}

const SEULES = FAUTES.filter((faute) => faute.theme !== 'zip' && !isDeDemande(faute));

it.each(SEULES.map(({ controle }) => controle))(
  '%s est dite à sa ligne, et rien de plus',
  async (controle) => {
    const forme = { formulaire: 'mdv-lgc-va1.avance', regime: 'TTC', nombre: 6 } as const;
    await expectDites(forme, [controle]);
    await expectDites(forme, [controle, 'montant-positif', 'date-existe']);
  },
);
