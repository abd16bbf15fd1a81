/** Which of the palette's papers a piece is cut from. */
export type Tone = 'cut' | 'cut2' | 'hi' | 'far2'

/** One sheet of cut paper: SVG text of its outline and of its holes. */
export interface Piece {
  shape: string
  holes: string
  tone?: Tone
}
