/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityKind =
  | 'CLASS'
  | 'COMMENDATION'
  | 'FORUM'
  | 'GATHERING'
  | 'HOME_VISIT'
  | 'OTHER'
  | 'PERFORMANCE'
  | 'VOLUNTEERING'
  | 'WORKSHOP';

export type AnswerOfferInput = {
  accept: boolean;
  code: string;
  phoneTail: string;
};

export type CancelSignUpInput = {
  code: string;
  phoneTail: string;
};

export type CapacityUnit =
  | 'HOUSEHOLD'
  | 'PERSON'
  | 'SLOT';

export type ChangePartyInput = {
  code: string;
  guardianConsent?: boolean | null | undefined;
  idempotencyKey: string;
  party: PartyInput;
  phoneTail: string;
};

export type Channel =
  | 'ONLINE'
  | 'PAPER'
  | 'PHONE'
  | 'PROXY'
  | 'WINDOW';

export type EventStatus =
  | 'CANCELLED'
  | 'FINISHED'
  | 'POSTPONED'
  | 'SCHEDULED';

export type FestivalKey =
  | 'DOUBLE_NINTH'
  | 'DRAGON_BOAT'
  | 'DRAGON_HEAD'
  | 'LABA'
  | 'LANTERN'
  | 'MID_AUTUMN'
  | 'NEW_YEARS_EVE'
  | 'QINGMING'
  | 'QIXI'
  | 'SPRING_FESTIVAL'
  | 'WINTER_SOLSTICE';

export type HouseholdInput = {
  building: string;
  estate: string;
  room: string;
  unit: string;
};

export type PartyInput = {
  adults: number;
  children0to6?: number | null | undefined;
  children7to13?: number | null | undefined;
  teens14to17?: number | null | undefined;
  wheelchairs?: number | null | undefined;
};

export type SignUpInput = {
  consentVersion: string;
  eventId: string;
  guardianConsent?: boolean | null | undefined;
  household?: HouseholdInput | null | undefined;
  idempotencyKey: string;
  name: string;
  /** 谁来报：本人或代报 / who acts: oneself or for a neighbour (代报名) */
  onBehalf?: boolean | null | undefined;
  party: PartyInput;
  phone: string;
  slotId?: string | null | undefined;
  visitAddress?: string | null | undefined;
};

export type SignUpMode =
  | 'HOME_VISIT'
  | 'NONE'
  | 'OPTIONAL'
  | 'PARTIAL'
  | 'PERFORMER_ONLY'
  | 'REQUIRED';

export type SignUpRefusal =
  | 'ALREADY_SIGNED_UP'
  | 'CLOSED'
  | 'EVENT_NOT_FOUND'
  | 'FULL'
  | 'GUARDIAN_REQUIRED'
  | 'HOUSEHOLD_REQUIRED'
  | 'HOUSEHOLD_UNKNOWN'
  | 'INVALID_INPUT'
  | 'KEY_REUSED'
  | 'NOT_CHANGEABLE'
  | 'NOT_OPEN'
  | 'OFFER_EXPIRED'
  | 'PARTY_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'SIGN_UP_NOT_FOUND';

export type SignUpState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'FULL'
  | 'NOT_NEEDED'
  | 'NOT_YET_OPEN'
  | 'OPEN'
  | 'WAITLIST_ONLY';

export type SignUpStatus =
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'NO_SHOW'
  | 'OFFERED'
  | 'WAITLISTED';

export type AnswerOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type AnswerOfferMutation = { answerOffer:
    | { __typename: 'SignUpCancelled' }
    | { __typename: 'SignUpConfirmed' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
   };

export type CancelSignUpMutationVariables = Exact<{
  input: CancelSignUpInput;
}>;


export type CancelSignUpMutation = { cancelSignUp:
    | { __typename: 'SignUpCancelled' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
   };

export type ChangePartyMutationVariables = Exact<{
  input: ChangePartyInput;
}>;


export type ChangePartyMutation = { changeParty:
    | { __typename: 'SignUpConfirmed' }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'SignUpWaitlisted' }
   };

type SignUpEvent_Activity_Fragment = { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

type SignUpEvent_LectureSession_Fragment = { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } };

export type SignUpEventFragment =
  | SignUpEvent_Activity_Fragment
  | SignUpEvent_LectureSession_Fragment
;

export type HeldSignUpFragment = { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
   };

export type RefusalFragment = { reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> };

export type MySignUpQueryVariables = Exact<{
  code: string;
  phoneTail: string;
}>;


export type MySignUpQuery = { signUp: { id: string, status: SignUpStatus, channel: Channel, position: number | null, partiesAhead: number | null, offerExpiresAt: string | null, changeable: boolean, createdAt: string, party: { adults: number, children0to6: number, children7to13: number, teens14to17: number, wheelchairs: number, heads: number }, event:
      | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
      | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
     } | null };

export type SignUpFormQueryVariables = Exact<{
  slug: string;
}>;


export type SignUpFormQuery = { event:
    | { __typename: 'Activity', kind: ActivityKind, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, festival: { key: FestivalKey, name: string } | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
    | { __typename: 'LectureSession', issueNo: number, year: number, id: string, slug: string, title: string, status: EventStatus, statusReason: string | null, startsAt: string, endsAt: string, lunarDate: string, bring: Array<string>, accessibility: string | null, meetings: Array<{ startsAt: string, endsAt: string }>, venue: { name: string, address: string | null, directions: string | null, stepFree: boolean } | null, cover: { url: string, nightUrl: string, alt: string, width: number, height: number } | null, signUp: { mode: SignUpMode, state: SignUpState, unit: CapacityUnit | null, capacity: number | null, left: number | null, leftOnline: number | null, waiting: number, waitlistLimit: number, opensAt: string | null, closesAt: string | null, maxPartySize: number | null, guardianConsentUnder: number, channels: Array<Channel>, note: string | null, slots: Array<{ id: string, startsAt: string, endsAt: string, left: number }> } }
   | null, community: { consentVersion: string, estates: Array<{ key: string, name: string, buildings: Array<string>, unitsPerBuilding: number }> } };

export type TakePlacesMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type TakePlacesMutation = { signUp:
    | { __typename: 'SignUpConfirmed', code: string }
    | { __typename: 'SignUpRefused', reason: SignUpRefusal, message: string, fields: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'SignUpWaitlisted', code: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SignUpEventFragmentDoc = new TypedDocumentString(`
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}
    `, {"fragmentName":"SignUpEvent"}) as unknown as TypedDocumentString<SignUpEventFragment, unknown>;
export const HeldSignUpFragmentDoc = new TypedDocumentString(`
    fragment HeldSignUp on SignUp {
  id
  status
  channel
  position
  partiesAhead
  offerExpiresAt
  changeable
  createdAt
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
  event {
    ...SignUpEvent
  }
}
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}`, {"fragmentName":"HeldSignUp"}) as unknown as TypedDocumentString<HeldSignUpFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const AnswerOfferDocument = new TypedDocumentString(`
    mutation AnswerOffer($input: AnswerOfferInput!) {
  answerOffer(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<AnswerOfferMutation, AnswerOfferMutationVariables>;
export const CancelSignUpDocument = new TypedDocumentString(`
    mutation CancelSignUp($input: CancelSignUpInput!) {
  cancelSignUp(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<CancelSignUpMutation, CancelSignUpMutationVariables>;
export const ChangePartyDocument = new TypedDocumentString(`
    mutation ChangeParty($input: ChangePartyInput!) {
  changeParty(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<ChangePartyMutation, ChangePartyMutationVariables>;
export const MySignUpDocument = new TypedDocumentString(`
    query MySignUp($code: String!, $phoneTail: String!) {
  signUp(code: $code, phoneTail: $phoneTail) {
    ...HeldSignUp
  }
}
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}
fragment HeldSignUp on SignUp {
  id
  status
  channel
  position
  partiesAhead
  offerExpiresAt
  changeable
  createdAt
  party {
    adults
    children0to6
    children7to13
    teens14to17
    wheelchairs
    heads
  }
  event {
    ...SignUpEvent
  }
}`) as unknown as TypedDocumentString<MySignUpQuery, MySignUpQueryVariables>;
export const SignUpFormDocument = new TypedDocumentString(`
    query SignUpForm($slug: String!) {
  event(slug: $slug) {
    ...SignUpEvent
  }
  community {
    consentVersion
    estates {
      key
      name
      buildings
      unitsPerBuilding
    }
  }
}
    fragment SignUpEvent on Event {
  __typename
  id
  slug
  title
  status
  statusReason
  startsAt
  endsAt
  meetings {
    startsAt
    endsAt
  }
  lunarDate
  venue {
    name
    address
    directions
    stepFree
  }
  cover {
    url
    nightUrl
    alt
    width
    height
  }
  bring
  accessibility
  signUp {
    mode
    state
    unit
    capacity
    left
    leftOnline
    waiting
    waitlistLimit
    opensAt
    closesAt
    maxPartySize
    guardianConsentUnder
    channels
    note
    slots {
      id
      startsAt
      endsAt
      left
    }
  }
  ... on Activity {
    kind
    festival {
      key
      name
    }
  }
  ... on LectureSession {
    issueNo
    year
  }
}`) as unknown as TypedDocumentString<SignUpFormQuery, SignUpFormQueryVariables>;
export const TakePlacesDocument = new TypedDocumentString(`
    mutation TakePlaces($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignUpConfirmed {
      code
    }
    ... on SignUpWaitlisted {
      code
    }
    ...Refusal
  }
}
    fragment Refusal on SignUpRefused {
  reason
  message
  fields {
    path
    message
    code
  }
}`) as unknown as TypedDocumentString<TakePlacesMutation, TakePlacesMutationVariables>;