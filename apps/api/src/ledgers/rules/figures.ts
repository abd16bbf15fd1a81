/** How many came to one event, as far as anybody knows. */
export interface EventFigures {
  /** Places offered, in the event's own unit; null where nobody has to sign up. */
  planned: number | null
  /** Heads of the parties who had a place on the day, or have one still. */
  signedUp: number
  /** 人次: everyone who came in, walk-ins too; null where nobody counted at the door. */
  visits: number | null
  /** 人数: the same, but who came to several meetings counts once. */
  people: number | null
  /** Who came without a sign-up. */
  walkIns: number | null
}

export const noFigures: EventFigures = { planned: null, signedUp: 0, visits: null, people: null, walkIns: null }

/** Figures as they stand at one moment. */
export interface Figures {
  of(documentId: string): EventFigures
  /** 人数 over several events: who came twice is one person. Null where nobody counted, or where it cannot be known any more. */
  peopleAt(documentIds: readonly string[]): Promise<number | null>
}
