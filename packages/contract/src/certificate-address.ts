/** The page of the site on which anybody checks a certificate: 有效 or 失效, and nothing else. A QR on the certificate leads there. */
export const certificatePath = (certificateNo: string): string => `/certificates/${encodeURIComponent(certificateNo)}`
