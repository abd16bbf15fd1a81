/** The paths of the site map, in its order. */
export const readSitemap = async (siteUrl: string): Promise<string[]> => {
  const response = await fetch(`${siteUrl}/sitemap.xml`)
  if (!response.ok) throw new Error(`${response.status} from /sitemap.xml`)
  const addresses = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
  const foreign = addresses.filter((address) => !address.startsWith(`${siteUrl}/`) && address !== siteUrl)
  if (addresses.length === 0 || foreign.length > 0)
    throw new Error(`The site map holds ${addresses.length} addresses, of other places: ${foreign}`)
  return addresses.map((address) => address.slice(siteUrl.length) || '/')
}
