const LONGEST = 60

/** Reads a certificate's number as people type it: any width and case, any dash, with or without 号 and spaces. Null when it cannot be one. */
export function readCertificateNumber(text: string): string | null {
  if (text.length > LONGEST * 2) return null
  const number = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212\u30fc_]/g, '-')
    .replace(/\s/g, '')
    .replace(/^(?:NO\.?|编号|证书号|第)[::]?/, '')
    .replace(/号$/, '')
  return /^[A-Z0-9]+(?:-[A-Z0-9]+)+$/.test(number) && number.length <= LONGEST ? number : null
}
