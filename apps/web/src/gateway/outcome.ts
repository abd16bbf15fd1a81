/** Why the graph gave no data. Pages need only `kind`; the reason is for the log and for the words of a refused form. */
export type UnavailableReason =
  /** No connection, or it broke off. */
  | 'UNREACHABLE'
  /** No answer within the time allowed. */
  | 'TIMEOUT'
  /** Too many questions from one address (HTTP 429). */
  | 'BUSY'
  /** The question cannot be answered as it was put: a stale or mistyped value in it. */
  | 'BAD_INPUT'
  /** The desk: nobody is signed in, or not any more. */
  | 'SIGNED_OUT'
  /** The desk: the role does not allow it. */
  | 'NOT_ALLOWED'
  /** An answer that is not the data asked for. */
  | 'FAULT'

export type Outcome<Data> =
  | {
      kind: 'OK'
      data: Data
      /** True when the graph could not be reached and this is the last good copy. */
      stale: boolean
    }
  | { kind: 'UNAVAILABLE'; reason: UnavailableReason }
