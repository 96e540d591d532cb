import { readBloc } from '#domain/projection/guards.ts';
import { CONFORME, defineControl } from '../control.ts';
import { VAGUE_2 } from '../support/formulaires.ts';

/** How the tag spells « Vague 1 + Vague 2 » is not published: any value that names the first wave. */
const NOMME_LA_VAGUE_1 = /v(ague)?[ _-]*1/i;

export const conditionsVague1Et2 = defineControl({
  id: 'conditions-vague-1-et-2',
  titre: 'La prestation « Vague 1 + Vague 2 » est réservée à qui n’a pas eu la vague 1',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Prestation Ségur Vague 1 + Vague 2 »',
      extrait:
        'Tout Client ne correspondant pas à cette situation ne peut être éligible qu’à la Prestation principale Vague 2.',
    },
  ],
  concerne: VAGUE_2,
  niveau: 'demande',
  message: 'La prestation « {valeur} » est réservée aux clients qui n’ont pas eu la vague 1.',
  explication:
    'Vérifiez que ce client n’a ni bénéficié d’une prestation Ségur vague 1, ni financé à ses frais la mise à jour de son logiciel vers une version Ségur vague 1. Une instance RIS est réputée avoir eu la vague 1 dès qu’un de ses n° d’AM ou FINESS géographiques était dans une commande financée RAD-RIS-Va1.',
  check: ({ ligne }) => {
    const valeur = readBloc(ligne, 'VA')['typePrestation'];
    if (typeof valeur !== 'string' || !NOMME_LA_VAGUE_1.test(valeur)) return CONFORME;
    return [{ chemin: '/VA/typePrestation', args: { valeur } }];
  },
});
