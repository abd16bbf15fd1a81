import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'

/** The server's answer at an address; null while there is none or when it cannot be had. Asks again when the address changes. */
export function useAnswer<T>(address: string | null): T | null {
  const { get } = useFetchClient()
  const [answer, setAnswer] = useState<T | null>(null)
  useEffect(() => {
    let wanted = true
    setAnswer(null)
    if (!address) return
    // A pause of the typing hand: half a number is not worth a question.
    const pause = setTimeout(() => {
      get<T>(address).then(
        ({ data }) => wanted && setAnswer(data),
        () => wanted && setAnswer(null),
      )
    }, 300)
    return () => {
      wanted = false
      clearTimeout(pause)
    }
  }, [address, get])
  return answer
}
