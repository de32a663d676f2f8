/** Genres of works, with the words that tell them. */
export const genres: Readonly<Record<string, readonly string[]>> = {
  romance: ["romance", "romantic"],
  horror: ["horror", "slasher"],
  thriller: ["thriller", "suspense"],
  crime: ["crime", "gangster", "detective", "espionage", "spy"],
  action: ["action"],
  war: ["war"],
  western: ["western"],
  fantasy: ["fantasy"],
  science: ["sci-fi", "science-fiction"],
  comedy: ["comedy", "comic", "sitcom"],
  tragedy: ["tragedy", "tragic"],
  musical: ["musical"],
  documentary: ["documentary"],
  medical: ["medical"],
  legal: ["legal", "courtroom"],
  rock: ["rock"],
  jazz: ["jazz"],
  blues: ["blues"],
  country: ["country"],
  rap: ["rap", "hip-hop", "hip"],
  classical: ["classical"],
  reggae: ["reggae"],
};

/** Genres that hardly meet in one work, unless both are told. */
export const genresApart: ReadonlySet<string> = new Set(
  `romance horror|romance thriller|romance action|romance documentary|romance western|horror medical|horror legal|horror musical|horror western|crime fantasy
fantasy documentary|fantasy legal|fantasy medical|thriller musical|comedy tragedy|documentary thriller|documentary action|documentary horror|documentary science
western science|western medical|legal war|rock classical|rock jazz|rock reggae|rap classical|rap country|country jazz|blues classical|jazz reggae`.split(
    /[|\n]/u,
  ),
);
