/** One of the seven things that the file of a lecture session holds. */
export interface FilePart {
  /** 1 to 7, as they are filed. */
  number: number
  title: string
  /** A page of HTML, whole; null where nothing of it was entered. */
  page: string | null
  /** What is not there or not whole, and what an editor does about it; null when nothing is missing. */
  missing: string | null
}

/** What the panel beside a session is told before anybody downloads. */
export interface LectureFileOutline {
  parts: Pick<FilePart, 'number' | 'title' | 'missing'>[]
  /** Pictures whose people agreed. */
  photos: number
}
