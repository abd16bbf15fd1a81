/** What a picture shows, in words for whoever does not see it; sealed like the picture. Pictures from before have none. */
export const pictureWords = "alter table award_pictures add column words_sealed text check (words_sealed like '%.%')"
