import type { Sealer } from '../../kernel/encryption.js'

/** Ties what is sealed to its row and field, so that it opens nowhere else. */
const binding =
  (field: string) =>
  (awardId: string): string =>
    `award:${awardId}:${field}`

export const nameBinding = binding('name')
export const pictureBinding = binding('picture')
export const pictureWordsBinding = binding('picture-words')
export const objectionBinding = (objectionId: string, field: 'text' | 'contact'): string => `objection:${objectionId}:${field}`
const contactBinding = binding('contact')
const familyBinding = binding('family')
const placeBinding = binding('place')
const summaryBinding = binding('summary')
const deedBinding = binding('deed')
const codeBinding = binding('code')
const consentCodeBinding = binding('consent-code')

interface Contact {
  name: string | null
  phone: string | null
  organisation: string | null
}

export const seals = (sealer: Sealer, awardId: string) => {
  const text = (bind: (id: string) => string) => ({
    seal: (plain: string | null): string | null => (plain === null ? null : sealer.seal(plain, bind(awardId))),
    open: (sealed: string | null): string | null => (sealed === null ? null : sealer.open(sealed, bind(awardId))),
  })
  const contact = text(contactBinding)
  return {
    name: text(nameBinding),
    place: text(placeBinding),
    summary: text(summaryBinding),
    deed: text(deedBinding),
    code: text(codeBinding),
    consentCode: text(consentCodeBinding),
    /** The family's telephone. */
    family: text(familyBinding),
    contact: {
      seal: (value: Contact): string | null => contact.seal(JSON.stringify(value)),
      open: (sealed: string | null): Contact => {
        const plain = contact.open(sealed)
        return plain === null ? { name: null, phone: null, organisation: null } : (JSON.parse(plain) as Contact)
      },
    },
  }
}
