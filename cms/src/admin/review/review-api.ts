import { adminApi } from '@strapi/strapi/admin'
import type { ReviewedType, ReviewMark } from '../../review/review.types'

interface Marked {
  type: ReviewedType
  id: string
  mark: ReviewMark | null
}

/** What was read of a document before it was marked is out of date, in its form and in every list. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    markForReview: builder.mutation<{ mark: ReviewMark | null }, Marked>({
      query: ({ type, id, mark }) => ({ url: `/culture/review/${type}/${id}`, method: 'POST', data: { mark } }),
      invalidatesTags: (_result, error, { type, id }) =>
        error ? [] : ['LIST', id].map((part) => ({ type: 'Document' as const, id: `api::${type}.${type}_${part}` })),
    }),
  }),
})

export const { useMarkForReviewMutation } = api
