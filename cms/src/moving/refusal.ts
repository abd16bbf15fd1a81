/** Why content cannot be moved, in terms that `movingWords` has a sentence for. */
export type MovingProblem =
  | { code: 'NO_FILE' | 'NOT_AN_ARCHIVE' | 'TOO_LARGE' | 'NEWER_FORMAT' | 'FILE_EXISTS' }
  /** A file in the archive that does not belong there, is missing, or is not as its checksum says. */
  | { code: 'STRANGE_FILE' | 'DAMAGED_FILE'; path: string }
  /** `where` leads into the archive's content. */
  | { code: 'BROKEN_CONTENT'; where: string }
  | { code: 'OTHER_COMMUNITY'; theirs: string; ours: string }
  | { code: 'NOT_A_PICTURE' | 'TELLING_PICTURE' | 'MISSING_PICTURE'; name: string }
  | { code: 'ADDRESS_TAKEN'; title: string; address: string }
  /** `reason` is a sentence of the checks that every publish passes. */
  | { code: 'ENTRY_REFUSED'; title: string; reason: string }

/** Ends a move from within, so that transactions roll back; the module's functions answer with its problem. */
export class Refusal extends Error {
  constructor(readonly problem: MovingProblem) {
    super(problem.code)
  }
}

/** The answer of `work`, or what it refused. Anything else that it throws is a bug and goes on. */
export async function refusable<T>(work: () => Promise<T>): Promise<T | { kind: 'REFUSED'; problem: MovingProblem }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'REFUSED', problem: error.problem }
    throw error
  }
}
