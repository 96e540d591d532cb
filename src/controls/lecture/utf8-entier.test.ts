import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { utf8Entier } from './utf8-entier.ts';

/** UTF-8, but for `~xx`: the byte xx. */
function octets(texte: string): Uint8Array<ArrayBuffer> {
  const binaire = Buffer.from(texte).toString('latin1');
  return new Uint8Array(
    Buffer.from(
      binaire.replaceAll(/~(..)/g, (_, hexa: string) => String.fromCharCode(parseInt(hexa, 16))),
      'latin1',
    ),
  );
}

testLectureControl(utf8Entier, {
  conformes: [
    '{"a": "été", "b": "\u{1f600}"}',
    // Nothing is UTF-8: another encoding, of which another control speaks.
    octets('{"a": "~e9t~e9"}'),
  ],
  nonConformes: [
    // One name that comes from elsewhere.
    {
      fichier: octets('{"a": "été", "b": "H~f4pital"}'),
      attendu: { texteSignale: '\ufffd', corrige: '{"a": "été", "b": "Hôpital"}' },
    },
    {
      fichier: octets('\ufeff{"b": "H~f4pital"}'),
      attendu: { texteSignale: '\ufffd', corrige: '{"b": "Hôpital"}' },
    },
    // A text cut at a number of bytes, an overlong form, half a pair of surrogates, a stray byte.
    { fichier: octets('{"a": "été", "b": "abc~c3"}'), attendu: { texteSignale: '\ufffd' } },
    { fichier: octets('{"a": "é", "b": "~c0~80"}'), attendu: { texteSignale: '\ufffd\ufffd' } },
    {
      fichier: octets('{"a": "é", "b": "~ed~a0~80"}'),
      attendu: { texteSignale: '\ufffd\ufffd\ufffd' },
    },
    { fichier: octets('{"a": "é", "b": "~f5"}'), attendu: { texteSignale: '\ufffd' } },
    { fichier: octets('{"a": "é", "b": "~9c"}'), attendu: { texteSignale: '\ufffd' } },
  ],
});
