import { parseDate } from '#domain/dates.ts';
import { isFiness, isSiren, isSiret } from '#domain/identifiants.ts';
import { isAbsenceEcrite, isSansValeur } from '#domain/absence.ts';
import { nommerInvisibles, nommerSignes, sansInvisibles } from '#domain/invisibles.ts';
import type { ControleId } from '#controls/catalogue-json.ts';
import { RIEN, say, write, type Conseil } from './conseil.ts';
import { adviseDate } from './dates.ts';
import { ZEROS_PERDUS_MAX } from './identifiants.ts';
import { expand, sayPertes, SCIENTIFIQUE } from './scientifique.ts';

/** Advice on a text that its field's pattern refuses: the smallest change first, then two of them. */
export function adviseText(controle: ControleId, texte: string, motif: string): Conseil {
  const pattern = new RegExp(motif, 'u');
  const accepts = (candidat: string) =>
    pattern.test(candidat) && (controle !== 'date-jj-mm-aaaa' || parseDate(candidat) !== null);
  const gestes = [...GESTES, ...(PROPRES[controle] ?? [])];
  const seul = search(texte, gestes, 1, accepts);
  if (seul) return seul;
  const date = controle === 'date-jj-mm-aaaa' ? adviseDate(texte) : RIEN;
  if (date.texte !== '') return date;
  for (const nombre of [2, 3]) {
    const ensemble = search(texte, gestes, nombre, accepts);
    if (ensemble) return ensemble;
  }
  const partie = search(texte, [keepOnly(motif)], 1, accepts);
  if (partie) return partie;
  return adviseSansProposition(controle, texte);
}

/** So many changes, one after the other, each of which changes something. */
function search(
  texte: string,
  gestes: readonly Geste[],
  nombre: number,
  accepts: (candidat: string) => boolean,
): Conseil | null {
  for (const geste of gestes) {
    const etape = geste.change(texte);
    if (etape === texte) continue;
    const raison = geste.raison(texte);
    if (nombre === 1) {
      if (accepts(etape)) return write(raison, JSON.stringify(etape), geste.doute ?? false);
      continue;
    }
    const suite = search(etape, gestes, nombre - 1, accepts);
    if (suite) return precede(suite, raison, geste.doute);
  }
  return null;
}

function precede({ texte, remplacement }: Conseil, raison: string, doute = false): Conseil {
  const dit = { texte: `${raison} ${texte}` };
  return remplacement
    ? { ...dit, remplacement: { ...remplacement, doute: doute || (remplacement.doute ?? false) } }
    : dit;
}

function adviseSansProposition(controle: ControleId, texte: string): Conseil {
  if (SCIENTIFIQUE.test(texte.trim())) return say(sayPertes(texte.trim()));
  if (/^\s*#/.test(texte)) return say(FORMULE);
  if (controle !== 'date-jj-mm-aaaa' && isSansValeur(texte) && !isAbsenceEcrite(texte))
    return say(VIDE);
  if (isAbsenceEcrite(texte)) {
    return say(
      'Ce texte tient la place d’une valeur absente : or elle est attendue, renseignez-la.',
    );
  }
  // The zero is lost, and what a program added says how.
  const hint = HINTS[controle]?.(texte.replace(/^(\d+)[.,]0+$/, '$1'));
  return hint ? say(hint) : RIEN;
}

const VIDE = 'Cette valeur est attendue : renseignez-la.';
const FORMULE =
  'C’est ce qu’un tableur affiche d’une formule en erreur ou d’une colonne trop étroite : reprenez la valeur à son origine.';

/** One change of a text: a text that it does not concern comes back as it is. */
interface Geste {
  readonly change: (texte: string) => string;
  readonly raison: (texte: string) => string;
  /** It guesses a sign, or takes off what may tell something. */
  readonly doute?: true;
}

const GESTES: readonly Geste[] = [
  { change: trimAll, raison: sayBords },
  {
    change: sansInvisibles,
    raison: (texte) =>
      `Retirez ce qui ne se voit pas : ${nommerInvisibles(texte)}, venu sans doute d’un copier-coller ou du fichier lu par votre programme.`,
  },
  {
    change: (texte) => texte.replace(/^(\d+)[.,]0+$/, '$1'),
    raison: () =>
      'Retirez « .0 » : un tableur ou un programme (pandas, par exemple) a pris cet identifiant pour un nombre à virgule.',
  },
  {
    change: (texte) => texte.replace(/^=?(["'])(.*)\1$/, '$2').replace(/^['’]/, ''),
    raison: () => 'Retirez l’apostrophe ou les guillemets qu’un tableur ou une base a ajoutés.',
  },
  {
    change: expand,
    raison: () => 'Écrivez tous les chiffres : c’est l’écriture scientifique d’un programme.',
    doute: true,
  },
  {
    // « 20015087.0 » has lost a zero: its own « .0 » is no digit.
    change: (texte) =>
      /^\d+[.,]0+$/.test(texte) ? texte : texte.replace(/[\s./_\u2010-\u2015-]/g, ''),
    raison: () => 'Retirez les espaces et les séparateurs.',
  },
  {
    change: (texte) => texte.normalize('NFKC'),
    raison: () => 'Écrivez des lettres et des chiffres ordinaires : ceux-ci leur ressemblent.',
  },
];

/** The one part of a text that its field accepts: « SIRET : 13000637200010 », « FINIMG013729.pdf ». */
function keepOnly(motif: string): Geste {
  const partie = new RegExp(`(?<!\\d)${motif.replace(/^\^|\$$/g, '')}(?!\\d)`, 'gu');
  return {
    change: (texte) => {
      const parties = new Set(texte.match(partie));
      return parties.size === 1 ? [...parties].join('') : texte;
    },
    raison: () => 'Gardez cette valeur seule, sans ce qui l’entoure.',
    doute: true,
  };
}

/** Letters that an eye, or the reading of a scan, takes for digits. */
function enChiffres(texte: string): string {
  return texte.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
}

const LETTRES: Geste = {
  change: enChiffres,
  raison: () => 'Écrivez des chiffres : une lettre (O, I ou l) a pris la place d’un 0 ou d’un 1.',
  doute: true,
};

/** Printable characters apart, what stands at both ends. What is in the middle is read once, not once from each of its signs. */
const BORDS = /^[\s\p{Cc}\p{Cf}]+|(?<![\s\p{Cc}\p{Cf}])[\s\p{Cc}\p{Cf}]+$/gu;

function trimAll(texte: string): string {
  return texte.replace(BORDS, '');
}

function sayBords(texte: string): string {
  const signes = texte.match(BORDS) ?? [];
  const debut = texte.length > 0 && texte.search(BORDS) === 0;
  const ou = signes.length > 1 ? 'au début et à la fin' : debut ? 'au début' : 'à la fin';
  return `Retirez, ${ou}, ce qui est en trop : ${nommerSignes(signes.join(''))}.`;
}

const MAJUSCULES: Geste = {
  change: (texte) => texte.toUpperCase(),
  raison: () => 'Écrivez les lettres en majuscules.',
};

/** The changes of one kind of value. */
const PROPRES: Readonly<Partial<Record<ControleId, readonly Geste[]>>> = {
  'date-jj-mm-aaaa': [LETTRES],
  'siret-14-chiffres': [LETTRES],
  'am-9-chiffres': [LETTRES],
  'rpps-11-chiffres': [
    LETTRES,
    {
      change: (texte) => texte.replace(/^8(?=\d{11}$)/, ''),
      raison: () =>
        'C’est l’identifiant national lu sur la carte CPS : un 8 y précède le RPPS. Retirez ce 8.',
      doute: true,
    },
  ],
  'siren-9-chiffres': [
    LETTRES,
    {
      change: (texte) => texte.replace(/^FR\s?\d{2}\s?(\d{9})$/i, '$1'),
      raison: () =>
        'C’est le numéro de TVA intracommunautaire : le SIREN en est les 9 derniers chiffres.',
      doute: true,
    },
    {
      change: (texte) => texte.replace(/^(\d{9})\d{5}$/, '$1'),
      raison: () => 'C’est la longueur d’un SIRET : le SIREN en est les 9 premiers chiffres.',
      doute: true,
    },
  ],
  'numero-asp-forme': [
    MAJUSCULES,
    {
      change: (texte) => texte.slice(0, 6).replace(/^F[1l]N/, 'FIN') + enChiffres(texte.slice(6)),
      raison: LETTRES.raison,
      doute: true,
    },
    {
      change: (texte) => texte.replace(/M\d+$/i, ''),
      raison: () =>
        'Le suffixe M0, M1… affiché à l’écran est le numéro de l’avenant : il ne fait pas partie du numéro à écrire dans le JSON.',
    },
  ],
  'finess-9-caracteres': [MAJUSCULES, LETTRES],
};

/** What to say when no value can be proposed. */
const HINTS: Readonly<Partial<Record<ControleId, (texte: string) => string | null>>> = {
  'siret-14-chiffres': (texte) =>
    /^\d{9}$/.test(texte)
      ? 'C’est la longueur d’un SIREN : ajoutez les 5 chiffres du numéro interne de l’établissement.'
      : lostZeros(texte, 14, isSiret),
  'siren-9-chiffres': (texte) => lostZeros(texte, 9, isSiren),
  'finess-9-caracteres': (texte) => lostZeros(texte, 9, isFiness),
  'am-9-chiffres': (texte) =>
    /^\d{11}$/.test(texte) ? 'C’est la longueur d’un numéro RPPS.' : lostZeros(texte, 9),
  'rpps-11-chiffres': (texte) =>
    /^\d{9}$/.test(texte) ? 'C’est la longueur d’un numéro AM ou d’un FINESS.' : null,
  'numero-asp-forme': (texte) =>
    /^(?:FIN)?(?:[A-Z]{3})?\d{1,6}$/i.test(texte)
      ? 'Il manque une partie du numéro : écrivez-le en entier, comme FINIMG013608.'
      : null,
  'date-jj-mm-aaaa': (texte) =>
    /^[\s/_\p{Cf}]*$|^J+\W+M+\W+A+$/iu.test(texte)
      ? 'Cette date est attendue : renseignez-la.'
      : null,
};

function lostZeros(
  texte: string,
  longueur: number,
  isKey: (candidat: string) => boolean = () => false,
): string | null {
  const perdus = longueur - texte.length;
  if (!/^\d+$/.test(texte) || perdus < 1 || perdus > ZEROS_PERDUS_MAX) return null;
  const candidat = texte.padStart(longueur, '0');
  if (isKey(candidat)) {
    return `Un tableur a sans doute retiré un zéro de tête : ${candidat} a une clé juste, vérifiez-le à l’origine.`;
  }
  return perdus === 1
    ? 'Un zéro de tête a peut-être été perdu, par exemple dans un tableur.'
    : null;
}
