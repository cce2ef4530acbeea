import { code, coded, text, Unreadable, type Reader } from '@middletier/runtime/tabular/cells';

/** Local authority code: three digits, 000 for establishments under none. */
export const localAuthorityCode: Reader<string> = (raw) => {
  const read = code(raw);
  if (typeof read !== 'string') return read;
  return /^\d{1,3}$/.test(read)
    ? read.padStart(3, '0')
    : new Unreadable('LA_CODE', 'A local authority code has three digits, such as 856.');
};

/** The establishment's number within its local authority: four digits. */
export const establishmentNumber: Reader<string> = (raw) => {
  const read = code(raw);
  if (typeof read !== 'string') return read;
  return /^\d{1,4}$/.test(read)
    ? read.padStart(4, '0')
    : new Unreadable('ESTABLISHMENT_NUMBER', 'An establishment number has four digits, such as 2396.');
};

export const ukprn = coded('UKPRN', /^\d{8}$/, 'A UKPRN has eight digits, such as 10079319.');

export const groupUid = coded(
  'UID',
  /^\d+$/,
  'The unique identifier of a trust or federation is in digits, such as 2044.',
);

/** An answer in words; "Not applicable" is no answer, while "None" and "Does not apply" of a religious character are. */
export const answer: Reader<string> = (raw) => {
  const read = text(raw);
  return typeof read === 'string' && read.toLowerCase() === 'not applicable' ? null : read;
};

/** GIAS keeps telephone numbers as numbers, without the nought in front. */
export const telephone: Reader<string> = (raw) => {
  const read = text(raw);
  return typeof read === 'string' && /^[1-9]\d{8,9}$/.test(read) ? `0${read}` : read;
};
