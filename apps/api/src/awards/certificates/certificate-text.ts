import { fullDateText, instantOf } from '@culture/calendar'
import type { AwardLevel } from '@culture/contract'
import type { ConferredAward } from './conferred-awards.js'

/** Everything that a certificate says, in the order in which it is read. */
export interface CertificateText {
  heading: string
  /** 李示二家庭： */
  salutation: string
  before: string
  title: string
  after: string
  awardingBody: string
  date: string
  /** Number, document, level, validity: one to a line. */
  details: readonly string[]
  scan: string
  /** Where the QR leads: whether the certificate is valid, and nothing else. */
  checkAddress: string
  /** For the file's own record of when it was made: the day of conferral, so that the same honour gives the same file. */
  madeAt: Date
}

export const levels: Record<AwardLevel, string> = {
  COMMUNITY: '社区级',
  SUBDISTRICT: '街道级',
  COUNTY: '县级',
  CITY: '市级',
  PROVINCE: '省级',
  NATIONAL: '国家级',
}

const salutations: Record<ConferredAward['subject'], (name: string) => string> = {
  FAMILY: (name) => `${name}：`,
  PERSON: (name) => `${name}同志：`,
}

/** The words of a certificate. `name` is the full one. */
export function certificateText(award: ConferredAward & { name: string }, checkAddress: string): CertificateText {
  const { subject, name, cycle, title, awardingBody, awardedOn, certificateNo, documentNo, level, validUntil } = award
  return {
    heading: '荣誉证书',
    salutation: salutations[subject](name.normalize('NFC')),
    before: `在${cycle}年度评选中，被授予`,
    title,
    after: '荣誉称号。特颁此证，以资鼓励。',
    awardingBody,
    date: fullDateText(awardedOn),
    details: [
      `证书编号：${certificateNo}`,
      `文　　号：${documentNo}`,
      `级　　别：${levels[level]}`,
      ...(validUntil ? [`有效期至：${fullDateText(validUntil)}`] : []),
    ],
    scan: '扫码核对真伪',
    checkAddress,
    madeAt: instantOf(awardedOn),
  }
}

export const textsOf = ({ heading, salutation, before, title, after, awardingBody, date, details, scan }: CertificateText): string[] => [
  ...[heading, salutation, before, title, after, awardingBody, date, scan],
  ...details,
]
