import { type Code, choices } from '../src/words/choices'

export const festivalKeys = Object.keys(choices.festivalKey) as Code<'festivalKey'>[]
