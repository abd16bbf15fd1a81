import type { Desk } from './features/desk/session/desk-door.ts'
import type { Preview } from './features/preview/preview.ts'
import type { ReadingPreferences } from './preferences/reading-preferences.ts'

declare global {
  namespace App {
    interface Locals {
      /** How this reader wants the page: letter size and colours. */
      preferences: ReadingPreferences
      /** Names one request in the log and on the error page. */
      requestId: string
      /** Set by a page that is the same for every reader: for how many milliseconds its bytes may be shared. */
      sharedFor?: number
      /** Set where an editor looks at a draft: the page is theirs alone. */
      preview?: Preview
      /** Set on every page of the desk but those of signing in. */
      desk?: Desk
    }
  }
}
