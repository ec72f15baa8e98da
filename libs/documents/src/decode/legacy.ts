/** TCVN3 ('ABC' fonts), the state's encoding before 2001: one Latin-1 sign for each Vietnamese letter; capitals with tones come from another font. */
const TCVN3: Readonly<Record<string, string>> = { 'µ': 'à', '¶': 'ả', '·': 'ã', '¸': 'á', '¹': 'ạ', '¨': 'ă', '»': 'ằ', '¼': 'ẳ', '½': 'ẵ', '¾': 'ắ', 'Æ': 'ặ', '©': 'â', 'Ç': 'ầ', 'È': 'ẩ', 'É': 'ẫ', 'Ê': 'ấ', 'Ë': 'ậ', 'Ì': 'è', 'Î': 'ẻ', 'Ï': 'ẽ', 'Ð': 'é', 'Ñ': 'ẹ', 'ª': 'ê', 'Ò': 'ề', 'Ó': 'ể', 'Ô': 'ễ', 'Õ': 'ế', 'Ö': 'ệ', '×': 'ì', 'Ø': 'ỉ', 'Ü': 'ĩ', 'Ý': 'í', 'Þ': 'ị', 'ß': 'ò', 'á': 'ỏ', 'â': 'õ', 'ã': 'ó', 'ä': 'ọ', '«': 'ô', 'å': 'ồ', 'æ': 'ổ', 'ç': 'ỗ', 'è': 'ố', 'é': 'ộ', '¬': 'ơ', 'ê': 'ờ', 'ë': 'ở', 'ì': 'ỡ', 'í': 'ớ', 'î': 'ợ', 'ï': 'ù', 'ñ': 'ủ', 'ò': 'ũ', 'ó': 'ú', 'ô': 'ụ', '\u00ad': 'ư', 'õ': 'ừ', 'ö': 'ử', '÷': 'ữ', 'ø': 'ứ', 'ù': 'ự', 'ú': 'ỳ', 'û': 'ỷ', 'ü': 'ỹ', 'ý': 'ý', 'þ': 'ỵ', '®': 'đ', '¡': 'Ă', '¢': 'Â', '£': 'Ê', '¤': 'Ô', '¥': 'Ơ', '¦': 'Ư', '§': 'Đ' }; // prettier-ignore
/** VNI: a base letter and a Latin-1 sign for its marks. */
const TONES: readonly (readonly [sign: string, mark: string])[] = [['ù', '\u0301'], ['ø', '\u0300'], ['û', '\u0309'], ['õ', '\u0303'], ['ï', '\u0323']]; // prettier-ignore
const BREVE: readonly (readonly [string, string])[] = [['ê', ''], ['é', '\u0301'], ['è', '\u0300'], ['ú', '\u0309'], ['ü', '\u0303'], ['ë', '\u0323']]; // prettier-ignore
const HAT: readonly (readonly [string, string])[] = [['â', ''], ['á', '\u0301'], ['à', '\u0300'], ['å', '\u0309'], ['ã', '\u0303'], ['ä', '\u0323']]; // prettier-ignore
const VNI = ((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>([['ñ', 'đ'], ['Ñ', 'Đ'], ['ö', 'ư'], ['Ö', 'Ư'], ['ô', 'ơ'], ['Ô', 'Ơ'], ['æ', 'ỉ'], ['Æ', 'Ỉ'], ['ó', 'ĩ'], ['Ó', 'Ĩ'], ['ò', 'ị'], ['Ò', 'Ị'], ['î', 'ỵ'], ['Î', 'Ỵ']]); // prettier-ignore
  const put = (written: string, meant: string): void => {
    for (const sign of [written, written.toUpperCase(), written.charAt(0).toUpperCase() + written.slice(1)])
      map.set(sign, sign.charAt(0) === sign.charAt(0).toLowerCase() ? meant.normalize('NFC') : meant.toUpperCase().normalize('NFC'));
  };
  for (const [sign, mark] of TONES) {
    for (const vowel of 'aeouy') put(`${vowel}${sign}`, `${vowel}${mark}`);
    put(`ô${sign}`, `ơ${mark}`);
    put(`ö${sign}`, `ư${mark}`);
  }
  for (const [sign, mark] of BREVE) put(`a${sign}`, `ă${mark}`);
  for (const [sign, mark] of HAT) for (const vowel of 'aeo') put(`${vowel}${sign}`, `${{ a: 'â', e: 'ê', o: 'ô' }[vowel]}${mark}`);
  return map;
})();
const VNI_SIGN = /[aeouyôöAEOUYÔÖ][ùøûõïêéèúüëâáàåãäÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ]|[ñÑöÖôÔæÆóÓòÒîÎ]/gu;

/** Words that every letter has, as each encoding spells them; two of them decide. */
const TCVN3_WORDS = /ngµy|th¸ng|n¨m|céng hßa|x· héi|viÖt nam|®éc lËp|ñy ban|nh©n d©n|Sè|vÒ viÖc|kÝnh göi|chñ tÞch|huyÖn|tØnh|quyÕt ®Þnh/giu;
const VNI_WORDS =
  /ngaøy|thaùng|naêm|coäng hoøa|xaõ hoäi|vieät nam|ñoäc laäp|uûy ban|nhaân daân|Soá|veà vieäc|kính göûi|chuû tòch|huyeän|tænh|quyeát ñònh/giu;
const ENOUGH = 2;
const SAMPLE = 20_000;
/** Letters that only Unicode has: a text with many of them is in no old encoding. */
const UNICODE_ONLY = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu;

/** The same text in Unicode where it was written in an old font's encoding; the text itself where it was not. */
export const fromLegacy = (text: string): string => {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(UNICODE_ONLY)?.length ?? 0) > sample.length / 50) return text;
  const [tcvn3, vni] = [sample.match(TCVN3_WORDS)?.length ?? 0, sample.match(VNI_WORDS)?.length ?? 0];
  if (Math.max(tcvn3, vni) < ENOUGH) return text;
  return tcvn3 >= vni
    ? text.replace(/[\u00a1-\u00ff]/gu, (sign) => TCVN3[sign] ?? sign)
    : text.replace(VNI_SIGN, (signs) => VNI.get(signs) ?? [...signs].map((sign) => VNI.get(sign) ?? sign).join(''));
};
