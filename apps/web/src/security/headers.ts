/**
 * Nothing on a page comes from elsewhere and nothing runs in it: styles are files, there are no scripts,
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

/** What a draft's page has instead: the CMS alone may frame it, and neither its address nor its text goes anywhere. */
export const previewHeaders = (cmsOrigins: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': policyFramedBy(cmsOrigins.join(' ')),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
})
