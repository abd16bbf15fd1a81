import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** What has come from the server: nothing yet, nothing that can be had, or the answer. */
export type Answer<T> = { kind: 'WAITING' | 'FAILED' } | { kind: 'HERE'; value: T }

/**
 * The server's answer at an address, asked again when the address changes or `version` does, as after a save. Without an address
 * nothing is asked and it stays `WAITING`.
 */
export function useAnswer<T>(address: string | null, version = ''): Answer<T> {
  const { get } = useFetchClient()
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'WAITING' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a reason to ask again.
  useEffect(() => {
    let wanted = true
    setAnswer({ kind: 'WAITING' })
    if (!address) return
    // A pause of the typing hand: half a number is not worth a question.
    const pause = setTimeout(() => {
      get<T>(address).then(
        ({ data: value }) => wanted && setAnswer({ kind: 'HERE', value }),
        () => wanted && setAnswer({ kind: 'FAILED' }),
      )
    }, 300)
    return () => {
      wanted = false
      clearTimeout(pause)
    }
  }, [address, version, get])
  return answer
}
