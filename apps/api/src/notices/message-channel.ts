import type { MessageValues } from './message-words.js'
import type { MessageKind } from './rules/notice-kinds.js'

export interface Message {
  /** The notice's own id: the same again when a message is sent once more because nobody knows whether it arrived. */
  id: string
  kind: MessageKind
  /** A mobile number, digits only. */
  phone: string
  text: string
  /** What the text names, for operators that send by template. */
  values: Partial<MessageValues>
}

/** REFUSED: this message will never be taken. FAILED: perhaps later. `failure` is for the log and names nobody. */
export type Delivery = { kind: 'ACCEPTED' } | { kind: 'REFUSED' | 'FAILED'; failure: string }

/** A way to a resident's telephone. */
export interface MessageChannel {
  carries(kind: MessageKind): boolean
  deliver(message: Message, now: Date): Promise<Delivery>
}
