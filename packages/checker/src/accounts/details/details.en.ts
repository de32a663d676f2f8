/**
 * Words of which one at most can be said of one in its place in a happening, a line each, beside those that exclude each other anyway (weapons,
 * vehicles, peoples, points of the compass): "his **daughter**" and "his **niece**", "a **nurse**" and "a **teacher**". In dictionary form.
 */
export const detailLines = `
kin: son | daughter | niece | nephew | wife, widow | husband, widower | mother | father | brother | sister | aunt | uncle | grandson | granddaughter | grandmother | grandfather | cousin | stepson | stepdaughter | fiancee, fiancée | neighbour, neighbor
work: nurse | teacher | doctor, surgeon, physician | lawyer, solicitor, barrister | farmer | soldier | baker | butcher | plumber | electrician | engineer | priest, vicar, pastor | imam | rabbi | pilot | journalist, reporter | student | pensioner, retiree | hairdresser, barber | carpenter | postman, mailman | fisherman | cook, chef | shopkeeper | banker | builder, bricklayer | mechanic | miner | firefighter, fireman | policeman, policewoman | paramedic | waiter, waitress | librarian | accountant | dentist | pharmacist | plumber | painter | musician | tailor | jeweller | mayor | senator | judge
sex: man | woman
young: boy | girl
weapon: pistol, handgun, revolver | rifle, hunting rifle, assault rifle | shotgun | machine gun, submachine gun | knife, blade, dagger, knifeman | axe, hatchet | machete | sword | hammer | crossbow | grenade | bomb, explosive | crowbar, iron bar | bat, baseball bat | screwdriver | acid
vessel: ferry | yacht | trawler | tanker | freighter, cargo ship | cruise ship, cruise liner | sailing boat, sailboat | rowing boat | submarine
vehicle: bus, coach, minibus | train | tram, streetcar | lorry, truck, van | car, taxi | motorcycle, motorbike | bicycle, bike | helicopter | plane, aircraft, airliner, jet | ship, ferry, boat | tractor | hot-air balloon, balloon
weather: snow, snowstorm | fog, mist | volcanic ash | lightning | hail
limb: arm, wrist | leg, ankle | hip | skull | jaw | collarbone
make: boeing | airbus | embraer | bombardier | cessna
pilot: trainee, learner | instructor
way: road, highway, motorway | railway | canal
beast: dog | wolf | bear | lion | tiger | leopard | shark | crocodile, alligator | elephant | bull | snake
`;

/** What is told of beside another one of its sort: "a guard was stabbed **too**". */
export const besidesOthers =
  /\b(?:also|too|as well|another|others?|second|third|both|either|or|each|one of|two of|among|including)\b/iu;

/** Nouns that an ordinal tells which of, where one happening has one: "in the **third round**". In dictionary form. */
export const numberedNouns: ReadonlySet<string> = new Set(
  "attempt ballot floor half hole hour inning innings lap minute quarter round set stage storey".split(" "),
);

/** A score beside them is not the last one. */
export const interim: ReadonlySet<string> = new Set(
  "aggregate ahead break down half half-time halftime interval lead leading led leg trail trailed trailing up".split(
    " ",
  ),
);

/** Before a thing they say that something was done with it. */
export const using: ReadonlySet<string> = new Set(
  "armed brandishing carrying using wielding with".split(" "),
);

/** Before "of" and a place they say on which side of it. */
export const bearings: ReadonlySet<string> = new Set(
  "north south east west northeast northwest southeast southwest".split(" "),
);
