import { checkAwardStates } from './award-states.ts'

checkAwardStates('large')
