/** What a nomination's holder is answered with, and the ways to act on one. */
export interface Nomination {
  status: string
  displayName: string | null
  summary: string | null
  deed: string | null
  changeable: boolean
  consentUntil: string | null
  placeGiven: boolean
  pictures: { place: number; words: string | null }[]
}

export interface Result {
  __typename: string
  reason?: string
  message?: string
  fields?: { path: string[]; code: string }[]
  code: string
  consentCode: string
  familyCode: string
  nomination: Nomination
  entry: { shown: boolean; hidden: boolean; certificateNo: string | null; consents: Record<string, boolean> }
}

const VIEW = '{ status displayName summary deed changeable consentUntil placeGiven pictures { place words } }'
const REFUSED = '... on NominationRefused { reason message fields { path code } }'
export const nominationActs = {
  saveNomination: `mutation ($input: NominateFamilyInput!) { act: saveNomination(input: $input) { __typename ... on NominationSaved { code nomination ${VIEW} } ${REFUSED} } }`,
  nominateFamily: `mutation ($input: NominateFamilyInput!) { act: nominateFamily(input: $input) { __typename ... on NominationSubmitted { code nomination ${VIEW} }
    ... on NominationAwaitsConsent { code consentCode nomination ${VIEW} } ${REFUSED} } }`,
  answerNomination: `mutation ($input: AnswerNominationInput!) { act: answerNomination(input: $input) { __typename
    ... on FamilyConsented { familyCode nomination ${VIEW} } ... on FamilyDeclined { nomination ${VIEW} } ${REFUSED} } }`,
  withdrawEntry: `mutation ($input: EntryCredentialsInput!) { act: withdrawEntry(input: $input) { __typename ... on EntryWithdrawn { nomination ${VIEW} } ${REFUSED} } }`,
  setDisplay: `mutation ($input: SetDisplayInput!) { act: setDisplay(input: $input) { __typename
    ... on DisplayChanged { entry { shown hidden certificateNo consents { fullName photo } } } ${REFUSED} } }`,
}
