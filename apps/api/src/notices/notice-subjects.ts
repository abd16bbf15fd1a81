import type { Standing } from './rules/still-true.js'

/** What a message says of the sign-up and its event; no contact. Instants in ISO. */
export interface NoticeSubject {
  standing: Standing
  title: string
  place: string | null
  heads: number
  /** The next start, or the last one where none is to come. */
  startsAt: string
  /** Until when an offer is to be answered, or when lots are drawn; null where nothing is awaited. */
  deadline: string | null
  telephone: string
}

export interface NoticeContact {
  /** Digits only; null where none was left. */
  phone: string | null
  code: string
}

/** A notice, and whose sign-up it is about. */
export interface NoticeOf {
  id: string
  signUpId: string
}

/** Whom notices are about, as the owner of the sign-ups knows them. */
export interface NoticeSubjects {
  /** Null where this process does not know the event: another one may have been told of it a moment ago. */
  describe(signUpId: string, now: Date): Promise<NoticeSubject | null>
  /** Opens what is sealed, after it was written down that it is. Only for the moment of sending; null once the contact has been erased. */
  openContact(notice: NoticeOf, now: Date): Promise<NoticeContact | null>
}
