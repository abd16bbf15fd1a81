/** Runs in the browser: a page as a device may keep it. Null where it is not given: no network, or nobody is signed in. */
export async function fetchKeptPage(address: string): Promise<Response | null> {
  const page = await fetch(address).catch(() => null)
  return page?.ok && !page.redirected ? page : null
}
