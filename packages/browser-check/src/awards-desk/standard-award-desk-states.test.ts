import { checkAwardDeskStates } from './award-desk-states.ts'

checkAwardDeskStates('standard')
