const ASCII = /^[\x20-\x7e]*$/;

const withLength = (digits: string): string => {
  const number = digits.replace(/^0+(?=\d)/, '');
  return number.length < 9
    ? `${number.length}${number}`
    : `9${String(number.length).padStart(3, '0')}${number}`;
};

/**
 * A text that sorts by its characters the way people sort: numbers by their size, letters in any case, accents aside.
 *
 * @remarks
 * Keys that are made once and compared by their characters take a tenth of the time of `Intl.Collator`, which is what
 * sorting 100,000 services asks for.
 */
export function naturalKey(text: string): string {
  const plain = ASCII.test(text)
    ? text
    : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\d+/g, withLength);
}
