// Soft hyphen, zero-width space, byte order mark, and the marks and brackets of writing direction.
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * The text without what cannot be seen. Telephones put such marks around a number that is copied from the contacts,
 * and in a name they can turn the rest of a printed line around. The joiners that some scripts need stay.
 */
export const visibleText = (text: string): string => text.replace(invisible, '')
