import { CLIENT_ADDRESS_HEADER, signClientAddress } from '@culture/contract'

/** The limits stay on: each request comes from one of many residents, signed as the site signs them. */
export const asResident = (secret: string | undefined, nth: number): Record<string, string> => ({
  'content-type': 'application/json',
  [CLIENT_ADDRESS_HEADER]: signClientAddress(secret ?? '', `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`, Date.now()),
})
