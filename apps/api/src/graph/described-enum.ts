import { registerEnumType } from 'type-graphql'

/** An enum of the graph whose every value carries its Chinese meaning; the object returned maps each name to itself. */
export function describedEnum<K extends string>(name: string, description: string, values: Record<K, string>): { readonly [P in K]: P } {
  const names = Object.keys(values) as K[]
  const members = Object.fromEntries(names.map((value) => [value, value])) as { [P in K]: P }
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as {
    [P in K]: { description: string }
  }
  registerEnumType(members, { name, description, valuesConfig })
  return members
}
