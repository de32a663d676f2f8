/**
 * Verbs and nouns that tell one relation, in dictionary form. Words behind ">" tell it the other way round: "A **succeeded** B", "B
 * **preceded** A", "A is the **successor** of B". A word in two lines tells either.
 */
export const relationLines = `
found: found, start, establish, create, form, set up, launch, co-found, founder, co-founder, creator
succeed: succeed, replace, supersede, take over from, successor, replacement > precede, predecessor, forerunner
defeat: defeat, beat, vanquish, overcome, outscore, rout, trounce > lose to
acquire: acquire, buy, purchase, take over, buy out, buyer, acquirer
own: own, control, owner, parent, parent company, proprietor > belong to, subsidiary, unit, division, arm
employ: employ, hire, employer > work for, employee
write: write, pen, author, writer
compose: compose, composer
direct: direct, director
produce: produce, producer
invent: invent, inventor
discover: discover, discoverer
kill: kill, murder, assassinate, slay, killer, murderer, assassin
beget: father > son, daughter, child
teach: teach, mentor, tutor, teacher > study under, pupil, student, disciple
play: play, portray
act: act, star, appear, co-star, perform, feature, play
locate: locate, situate, lie, stand
bear: bear, birth, born
raise: raise, grow up, bring up
air: air, broadcast, run
marry: marry, wed, husband, wife, spouse
shoot: shoot, film
name: name, call, nickname, dub, title
publish: publish, print
occur: occur, take place, happen
live: live, reside, dwell
die: die, pass away
`;

/** Verbs of which only one can be true of one thing: with the same subject and object the one excludes the other. */
export const exclusiveLines = `
approve, pass, adopt, ratify, endorse | reject, vote down, defeat, veto
accept, agree to, get, receive, take | decline, refuse, reject, turn down
sell, give up, dispose of | keep, retain
win | lose
earn, gain, make | lose
leave, quit | stay in, remain in
cause, trigger | prevent, avert, cure, treat
support, back, favour, favor, approve | oppose, condemn
acquit, exonerate, clear, exculpate | convict, accuse, condemn
include, contain | exclude, omit, lack
introduce, impose | abolish, replace, lift, repeal, scrap
allow, permit | ban, forbid, prohibit
rise, increase, climb, grow | fall, decrease, decline, drop
survive | die in, be killed in, perish in
praise, acclaim | criticise, criticize, pan, condemn
confirm | deny
`;
