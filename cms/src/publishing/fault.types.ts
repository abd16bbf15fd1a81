/** Why an entry cannot go out, as a sentence for the editor, and at which field of the form: a path such as `signUp.capacity`. */
export interface Fault {
  field: string
  sentence: string
}
