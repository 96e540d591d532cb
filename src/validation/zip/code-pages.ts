/** The DOS code pages of zip names, from 0x80 on: as in the mapping tables of the Unicode consortium (CP437.TXT, CP850.TXT). */

const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
  'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Each byte is one character; below 0x80, ASCII. */
export function decodeCp437(octets: Uint8Array): string {
  return decodeBy(CP437, octets);
}

/** Each byte is one character; below 0x80, ASCII. */
export function decodeCp850(octets: Uint8Array): string {
  return decodeBy(CP850, octets);
}

/** By a page of the 128 signs from 0x80 on. */
export function decodeBy(page: string, octets: Uint8Array): string {
  let text = '';
  for (const octet of octets) {
    text += octet < 0x80 ? String.fromCharCode(octet) : page.charAt(octet - 0x80);
  }
  return text;
}
