/**
 * Classes whose members exclude each other when they are said of the same thing, one a line: `class: word = synonym = synonym
 * > narrower > narrower; …`. Narrower words exclude each other too, except those joined by "&". Two words that people
 * mix up stand in `mixedUp`. Nationalities, ordinals and countries are not listed: see `exclusive-classes.ts`.
 */
export const classLines = `
colour: black > jet-black; white > ivory & snow-white; red > crimson & scarlet & maroon & burgundy & ruby; blue > navy & navy blue & dark blue & indigo > light blue & azure; green > emerald & olive & lime & dark green > light green; yellow; orange; purple = violet > lilac & lavender & mauve; pink > magenta & hot pink; brown > chestnut & dark brown; grey = gray; silver; gold = golden; beige = tan = khaki; turquoise = teal; colourful = multicolored = multicoloured = colorful
direction: north; south; east; west; northeast; northwest; southeast; southwest
side: northern; southern; eastern; western
weekday: monday; tuesday; wednesday; thursday; friday; saturday; sunday
month: january; february; march; april; may; june; july; august; september; october; november; december
season: spring = springtime; summer = summertime; autumn = fall; winter = wintertime
daytime: morning; afternoon; evening; night = nighttime; noon = midday; midnight; dawn = daybreak = sunrise; dusk = sunset
meal: breakfast; lunch; dinner = supper; brunch
planet: mercury; venus; earth; mars; jupiter; saturn; uranus; neptune; pluto
star: sun; moon
room: kitchen; bathroom = restroom = washroom > toilet; bedroom; living room = lounge = sitting room; dining room; hallway = corridor = hall; garage; classroom = schoolroom; courtroom; attic = loft; basement = cellar; prison cell = jail cell; office; laundry room; nursery; ballroom; library; waiting room; conference room = meeting room; locker room; dressing room; operating room = operating theatre; study; foyer = lobby; balcony; porch; pantry; closet; playroom; gym = gymnasium; guest room; hotel room; emergency room; boardroom; newsroom; showroom; storeroom; bar room; throne room; common room; cafeteria; dormitory
material: wood = wooden = timber > oak > pine > plywood; stone > marble > granite > limestone > sandstone > slate; brick; glass; concrete; cement; plastic > vinyl & nylon; paper > cardboard; clay; sand; metal = metallic > iron > steel > copper > bronze > brass > aluminium = aluminum > tin > lead > zinc > nickel > platinum > titanium > silver > gold; leather; rubber; cotton; wool = woollen = woolen; silk; linen; denim; velvet; ice; wax; straw; porcelain; ceramic; bamboo; asphalt; plaster; foam; chocolate
instrument: guitar > acoustic guitar > electric guitar > bass guitar; violin = fiddle; viola; cello = violoncello; double bass = contrabass; piano > grand piano; organ; keyboard; harpsichord; accordion; concertina; harmonica = mouth organ; flute; piccolo; recorder; clarinet; oboe; bassoon; saxophone = sax; trumpet; cornet; bugle; trombone; tuba; french horn; horn; harp; lyre; lute; mandolin; banjo; ukulele; sitar; zither; drum = drums > snare drum > bass drum > bongo; tambourine; triangle; cymbal; xylophone; marimba; gong; bagpipe = bagpipes; kazoo; didgeridoo
drink: water; beer > ale > lager > stout; wine > champagne & white wine & rose wine > red wine > sherry > port; cider; vodka; gin; rum; whisky = whiskey > scotch > bourbon; tequila; brandy > cognac; liqueur; mead; sake; absinthe; coffee > espresso > cappuccino & latte; tea > green tea & iced tea > black tea; cocoa = hot chocolate; milk > skim milk; juice > orange juice > apple juice > grape juice > tomato juice > pineapple juice; lemonade; soda = soda pop = soft drink = pop > coke & cola & coca-cola & pepsi & dr pepper > sprite > fanta > root beer > ginger ale; smoothie; milkshake; cocktail > margarita > martini > mojito; kombucha; energy drink
vegetable: potato; tomato; onion; carrot; cucumber; pumpkin; avocado; celery; lettuce; cabbage; spinach; kale; broccoli; cauliflower; pea; bean; lentil; corn = maize; pepper; chili; eggplant = aubergine; zucchini = courgette; squash; radish; turnip; beet = beetroot; asparagus; artichoke; leek; garlic; ginger; mushroom; okra; parsnip; sweet potato; yam; celeriac; fennel; olive; brussels sprout; chickpea
fruit: apple; orange; banana; pear; peach; plum; grape; cherry; strawberry; raspberry; blueberry; blackberry; melon > watermelon > cantaloupe; pineapple; mango; papaya; kiwi; lemon; lime; grapefruit; apricot; fig; date; coconut; pomegranate; guava; lychee; cranberry; nectarine; tangerine
meat: beef = steak; pork > ham > bacon; chicken; lamb; mutton; turkey; duck; veal; venison; fish > salmon > tuna > cod > trout
animal: dog > puppy & poodle & labrador & greyhound & beagle & bulldog & terrier & collie & german shepherd; cat > kitten; horse > pony & stallion & mare & foal; cow > calf; bull; pig > piglet; sheep > ewe; goat; donkey; mule; camel; llama; elephant; lion > lioness; tiger; leopard; cheetah; jaguar; bear > polar bear > grizzly; wolf; fox; deer; moose; elk; rabbit = bunny; hare; squirrel; mouse; rat; hamster; monkey; gorilla; chimpanzee; giraffe; zebra; hippopotamus = hippo; rhinoceros = rhino; kangaroo; koala; panda; whale; dolphin; seal; walrus; otter; beaver; bat; snake > cobra > python; lizard; crocodile; alligator; turtle; tortoise; frog; toad; shark; bird > eagle > hawk > owl > parrot > penguin > pigeon > seagull > swan > goose > duck > hen > rooster > sparrow > ostrich > flamingo; bee; wasp; ant; butterfly; spider; fly; mosquito; octopus; crab; lobster
vehicle: car = automobile > taxi & limousine & sedan > minivan; truck = lorry; bus = coach; van; motorcycle = motorbike; bicycle = bike; scooter; tricycle; unicycle; train = locomotive; tram = streetcar; subway; airplane = plane = aeroplane = aircraft > jet & airliner; helicopter; glider; drone; boat > canoe & kayak > rowboat > sailboat > motorboat > raft; ship > ferry > tanker > frigate > destroyer; submarine; tractor; ambulance; tank; sled = sledge = sleigh; skateboard; wagon; rocket
sport: football; soccer; basketball; baseball; tennis; golf; rugby; hockey > ice hockey > field hockey; volleyball; cricket; boxing; wrestling; swimming; badminton; table tennis = ping pong = ping-pong; softball; lacrosse; polo; water polo; skiing; snowboarding; surfing; skateboarding; gymnastics; fencing; archery; judo; karate; chess; cycling; rowing; sailing; bowling; squash; handball
religion: muslim = islamic; christian; jew = jewish; hindu; buddhist; sikh; atheist
faith: islam; christianity; judaism; hinduism; buddhism; sikhism; atheism
branch: sunni; shia = shiite; catholic; protestant; orthodox
party: democrat; republican
position: goalkeeper = goalie; defender; midfielder; forward = striker; winger
birth order: eldest = oldest; youngest
extent: largest = biggest; smallest
furniture: chair > armchair > rocking chair; table > desk; bed > bunk bed; sofa = couch = settee; bench; stool; shelf = bookshelf; wardrobe; cupboard; dresser
weapon: gun = firearm > pistol & revolver > rifle > shotgun > machine gun; knife = dagger; sword; bomb; grenade; missile; bow; spear; axe; hammer; baton
disaster: earthquake = quake = tremor; flood = flooding; hurricane = typhoon = cyclone; tornado = twister; tsunami; wildfire = bushfire; drought; famine; avalanche; landslide = mudslide; blizzard; volcanic eruption
crime: murder = homicide; theft = larceny; robbery = heist; rape; arson; fraud; kidnapping = abduction; blackmail; bribery; perjury; treason; burglary; vandalism
force: army; navy; air force
court: plaintiff; defendant; judge; juror; prosecutor
money: dollar; euro; pound; yen; yuan = renminbi; rouble = ruble; rupee; franc; peso; lira; riyal; rial; dinar; won; krona; shekel
medal: gold medal; silver medal; bronze medal
shape: circle = circular; square; triangle = triangular; rectangle = rectangular; oval
continent: africa; asia; europe; north america; south america; antarctica; australia
element: hydrogen; helium; oxygen; nitrogen; carbon; chlorine; sulphur = sulfur; uranium; plutonium; lithium
age: child = kid > infant & baby & toddler & boy & girl; adult = grown-up; teenager = teen = adolescent
count: everyone = everybody; nobody = no one
amount: all; none; some
quantity: most; few
frequency: always; never; rarely = seldom; often = frequently
height: up; down
posture: stand = stand up; sit = sit down; lie = lie down; kneel; crouch; run; walk; swim; crawl; fly
vertical: upstairs; downstairs
vertical way: upward = upwards; downward = downwards
place: inside = indoors; outside = outdoors
nearness: near = close to = near to = next to = beside; far = far from = far away from
above: above = over; below = under = underneath = beneath
order: before; after
front: in front of; behind
way in: into; out of
with: with; without
way: forward = forwards = forth; backward = backwards
`;

/** Words of one class that people call each other: neither excludes the other. */
export const mixedUp = `
silver grey, gold yellow, beige brown, turquoise blue, turquoise green, purple pink, orange red, maroon brown, white beige, football soccer, football rugby,
army navy, winger forward, winger midfielder, concrete cement, stone brick, cement stone, glass plastic, horn french horn, horn trumpet, cornet trumpet, bugle trumpet, keyboard piano, organ piano, double bass guitar, harmonica organ, lemonade soda, smoothie juice, milkshake smoothie,
pumpkin squash, zucchini squash, bean pea, sweet potato potato, sweet potato yam, pepper chili, hallway foyer, living room study, office study, laundry room basement, lime lemon, tangerine orange, nectarine peach,
bull cow, donkey mule, hare rabbit, rat mouse, frog toad, crocodile alligator, turtle tortoise, boat ship, van truck, van car, bus van, airplane drone, motorcycle scooter, bicycle scooter, train subway, train tram, bench chair, sofa chair, stool chair, wardrobe cupboard, knife sword,
flood tsunami, flood hurricane, tornado hurricane, theft robbery, theft burglary, robbery burglary, avalanche landslide, teenager child, teenager adult, evening night, dawn morning, dusk evening, noon afternoon, midnight night, prosecutor plaintiff,
earth sun, most all, some most, some all, dinner lunch, brunch breakfast, brunch lunch, coffee cocoa, water soda, library study, classroom library, office conference room, gym locker room, ceramic porcelain, ceramic clay, porcelain clay, plaster cement, sand stone, paper wood, wax plastic, up north, bomb grenade, bomb missile, plum cherry
`;

/** Nouns of WordNet whose kinds exclude each other, for words that the classes above do not have. */
export const exclusiveKinds: readonly string[] = [
  "musical instrument",
  "beverage",
  "edible fruit",
  "vegetable",
];

/** Antonyms of WordNet that may both be said of one thing or person: a parent is somebody's child. */
export const compatible = `
parent child, ancestor descendant, question answer, query answer, inquiry answer, attack defend, defend prosecute, employer employee, creditor debtor, lender borrower, leader follower,
driver nondriver, opposite synonym, superior inferior, here there, color colorless, good evil, local limited, export import, act refrain, ride walk, float go down, profit break even, work laze,
carry away fetch, have lack, shout whisper, consume desist, draw push, pull push, teacher student, first last, man civilian
`;
