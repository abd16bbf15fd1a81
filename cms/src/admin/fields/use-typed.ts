import { useState } from 'react'

/**
 * What is typed while it does not make a value yet, such as a day without an hour. It gives way to the form's value when that is
 * changed by anything else, as after a save.
 */
export function useTyped<Value, Typed>(
  value: Value,
  { read, write, same }: { read(value: Value): Typed; write(typed: Typed): Value; same(one: Value, other: Value): boolean },
): [typed: Typed, setTyped: (typed: Typed) => void] {
  const [typed, setTyped] = useState(() => read(value))
  if (same(write(typed), value)) return [typed, setTyped]
  return [read(value), setTyped]
}
