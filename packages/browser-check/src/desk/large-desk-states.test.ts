import { checkDeskStates } from './desk-states.ts'

checkDeskStates('large')
