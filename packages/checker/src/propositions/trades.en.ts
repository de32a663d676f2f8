/** Trades, with the nouns that tell them, in dictionary form; a noun in two lines tells either. */
// prettier-ignore
export const tradeLines = `
stage: actor, actress, comedian, comedienne, singer, vocalist, musician, rapper, songwriter, composer, guitarist, drummer, pianist, violinist, bassist, dancer, choreographer, model, host, presenter, broadcaster, entertainer, performer, magician, artist
film: director, producer, screenwriter, filmmaker, cinematographer
letters: author, writer, novelist, poet, playwright, journalist, essayist, columnist, editor, critic, historian, philosopher, biographer
art: painter, sculptor, photographer, illustrator, cartoonist, architect, designer, artist
science: scientist, physicist, chemist, biologist, mathematician, astronomer, engineer, inventor, psychologist, physician, surgeon, geologist, economist
sport: footballer, golfer, cricketer, quarterback, pitcher, goalkeeper, boxer, wrestler, swimmer, sprinter, cyclist, skater, gymnast, jockey, athlete, umpire, coach, basketball player, football player, tennis player, baseball player, hockey player, soccer player, rugby player
politics: politician, senator, governor, congressman, congresswoman, statesman, diplomat, mayor
law: lawyer, judge, attorney
faith: priest, bishop, pope, theologian
force: soldier, officer, general, admiral
crown: king, queen, emperor, empress, prince, princess
`;

/**
 * Trades that hardly anybody is known for both of, unless both are told. Politics is in none of them: players and actors go into it, and its
 * biographies leave out what they did before.
 */
export const tradesApart: ReadonlySet<string> = new Set(
  `sport stage|sport film|sport letters|sport art|sport science|sport law|sport faith|sport crown
stage science|stage law|stage faith|stage force|stage crown|film science|film law|film faith|film force|art law|art force|science crown|art crown`.split(
    /[|\n]/u,
  ),
);
