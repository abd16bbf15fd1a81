/**
 * Nothing on a page comes from elsewhere and nothing runs in it unless the page asks for a script of ours: styles are files,
 * and structured data is a data block that no policy has to allow.
 */
const policyFramedBy = (frameAncestors: string): string =>
  [
    "default-src 'self'",
    "script-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')

export const contentSecurityPolicy = policyFramedBy("'none'")

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * What a draft's page has instead: the CMS alone may frame it, and neither its address nor its text goes anywhere. No site but ours
 * hears the address; to ours the buttons for letters and colours must be able to name it, which `no-referrer` would forbid.
 */
export const previewHeaders = (cmsOrigins: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': policyFramedBy(cmsOrigins.join(' ')),
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
})

/** A page whose small script is a file of the site: what it adds, the page does without it too. */
export function allowOwnScript(headers: Headers): void {
  headers.set('content-security-policy', contentSecurityPolicy.replace("script-src 'none'", "script-src 'self'"))
}

/** One script within the page, told by its hash; whatever else the page may run stays as it is. */
export function allowReadAloud(headers: Headers, hash: string): void {
  const policy = headers.get('content-security-policy') ?? ''
  headers.set('content-security-policy', policy.replace("script-src 'none'", 'script-src').replace('script-src', `script-src ${hash}`))
}

/** The desk's scanning page runs a script of ours and may use the camera; no other page does. */
export function allowCamera(headers: Headers): void {
  allowOwnScript(headers)
  headers.set('permissions-policy', (securityHeaders['permissions-policy'] ?? '').replace('camera=()', 'camera=(self)'))
}
