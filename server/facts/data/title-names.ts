/**
 * Titles that characters bear, in the order of the game's ids from 1 on; an empty line is an id that has none. Restated
 * from public listings of the client's titles, as players know them. Read by ../titles.ts. Nothing but data, hence its
 * length.
 */
export const titleNames = String.raw`
Adventurer
Archer
Blademaster
Enchanter
Life Mage
Sorcerer
Vagabond
Warrior
Bow Hunter
Life Caster
Soldier
Swashbuckler
War Mage
Wayfarer
Abhorrent Warrior
Alchemist
Annihilator
Apothecary
Arctic Adventurer
Arctic Mattekar Annihilator
Artifex
Axe Warrior
Ballisteer
Bane of the Remoran
Blood Shreth Butcher
Bloodletter
Broodu Killer
Browerk Killer
Bug Butcher
Bugstomper
Bunny Master
Carenzi Slayer
Chain Breaker
Champion of Dereth
Champion of Sanamar
Champion of Silyun
Chef
Creature Adept
Dagger Fighter
Deadeye
Deathcap Defeater
Defender of Dereth
Deliverer
Diplomat
Dire Mattekar Dispatcher
Duelist
Ebon Gromnie Eradicator
Engorged Scourge
Evoker
Explorer
Exterminator
Fisherman
Fletcher
Floeshark Flogger
Friend of Sanamar
Friend of Silyun
Gaerlan Slayer
Gardener Weeder
Glenden Wood Knight
Glenden Wood Militia
Golden God
Grave Robber
Guardian of Dereth
Gumshoe
Guppy Master
Heart Ripper
Hero of Dereth
Hero of Sanamar
Hero of Silyun
Honorary Snowman
Honorary Windreave
Hunter
Impaler
Insatiable Slayer
Invader's Bane
Iron Chef
Iron-Spined Chittick Immolator
Item Adept
Keeper of Dereth
Keerik Killer
Kingslayer
Kiree Killer
K'nath An'dras Assassinator
Lakeman
Life Adept
Lightbringer
Mace Warrior
Man-At-Arms Thrasher
Master Fletcher
Master of Slaughter
Master of Staves
Miner
Moarsman Defiler
Morale Smasher
Mosswart Worshipper Whipper
Mottled Carenzi Mauler
Mud Slinger
Naughty Skeleton Snuffer
Olthoi Ripper Reducer
Paragon of Death
Philanthropist
Plate Armoredillo Punisher
Platinum Prowler
Polar Ursuin Pounder
Polardillo Pummeler
Pond Scum
Pro Fisherman
Projectilist
Pugilist
Queenslayer
Ravenous Killer
Red Fury
Reeshan Killer
Rehir Killer
Repugnant Eater Ripper
Resistance Fighter
Resistance Recruit
Servant of The Deep
Sezzherei Slayer
Shadow Stalker
Shallows Shark Nemesis
Sharpshooter
Shellfish Hater
Shield of Glenden
Shredder
Silver Serf
Siraluun Slasher
Skipper
Skullcrusher
Skullsplitter
Slicer
Sniper
Soldier Slaughterer
Spear Warrior
Spring Cleaner
Staff Warrior
Stonebreaker
Sureshot
Swordfighter
Theurgist
Thrungus Reaper
Timberman
Tracker
Trapper
Tukora Lieutenant Trouncer
Unarmed Brawler
Violator Grievver Vetoer
Voracious Flayer
Voracious Hunter
War Adept
Warden of Dereth
Warlock
Warlord of Dereth
Warrior Vanquisher
Wicked Skeleton Walloper
Windreave Stalker
Worker Obliterator
Dryreach Militia
Honorary Shadow Hunter
Perforated Knight

Pest Control
Rat Reaper
Nymph Maniac
$imiu$
2nd Place Lore- Quiz Night
AC Veteran
Ain't afraid of no ghost!
Ain't afraid of no ghost
Ain't afraid of no ghost..mwahaha!
Ankle Biter
Annoying Furry Talking Animal
Archer Assassin
Archmage
Asheron's Call God
Avatar of Kain
Azure Assailant
Baby Bunny Master
Baron Oddity
Beginning of the End
Best Melee in DT
Big Block
Big Rocx
Blood
Bounty Hunter
British Tootsie
Bug Bait
Bunny Killer
Carebear Stare
Certified Ganksta
Chicken Nugget
Chicken Select
Chimaera's Champion
Co-Monarch of TheChosen
Containment Unit
Coolest Title Ever!
Corrosive Soul
Cow Killer
Cowboy
Crystal Lord King
Cuddly Kitten >^..^<
Curmudgeon's Friend
Cursed Adventurer
Dagger Master
Dark Sword Lady
Darktides Finest
Darktides Most Wanted
Dead Meat
Deadly Eggburt
Death by Default
Death by Pumpkin
Death by Sappho
Death Specialist
Defender of Mr. P
Dereth's Gladiator
Dereth's Master Dodger
Dev Evader
Dev Killer
Dev Slayer
Double Fashion King
Double Golem Killer
Double Survival Champion
Dude of DOOM!
Ecto Cooler
Ecto-Cooler
Envoy Slayer
Escapee Killer
Evil Toothfairy
Fancy Title
Fashion King
Fashion Penguin King
Fashion Queen
Fashion Victim
Fearless Fighter
Flag Boy
Frelorn Slayer
Friend to Mr. P
Gangsta Style
Gangster
Ghostbuster
Gimp
Gimp Goddess
Gimpy Mage of Might
Gladiator Champion
Glowing Archer
God of the Swordsman
Golem Killer
Golem Slayer
Great Pookie Slayer
Guardian Angel
Guardian of Arwic
Hamster Herder
Hamster Vitae
Have Bunnie's Will Travel
Have Trike Will Babble
Hide and Seek Specialist
Hollywood Bud
Holtburg Survival Champion
Holtburg's Survivor Champion
Honorary Pink Eep
Hungry Hungry Hippo
Husband of Lynnie
Husbands Healer
I am Big []D [] []\/[] []D [] []\[]
I liked dying!
Jessica <3
King of all that is Pumpkin
King of Caul
King of Darktide
King of Pierce Diggys
Knight Rider
Lady of the Four Towers
Lange Gang
Level Master
Leviathan
Leviathan Slayer
Libe Events Manager
Life Preserver
Live Event Coordinator
Live Events Manager
Live Op Coordinator
Lore- 2nd Place
Lore 2nd Place Quiz Night
Lore Champion - Quiz Night
Lore Champion Quiz Night
Lore Master
Lore Master Quiz Night
Lore Master - Quiz Night
Lore Master 2nd Place
Lore Master of Staves
Lots of Vitae
Lucky Lady
Mad Cow Slayer
Mages Assitant
Master Tinkerer
Mayor of Ayan Baqur
Minty Fresh
Misunderstood Pengy
Mom
Mommy Pengy
Mosswart Ally
Mr. Nice Guy
Murderer
Murderer !
Newby Title
Nice Blue Lady
Number one draft pick
Old School
Paradox Slayer
Patron Saint of the Lifestone
Peacebear
Penguin Killer
Pig Farmer
Pink Bunny Killer
Pink Bunny Master
Pink Goddess
Pink Lady
PK Queen
Playa Killa King
Pokemon Slayer
Pretty Pumpkin
Prisoner
Protector of the Cheese
Proton Pack
Pumpkin Slayer
Pumpkin Stalker
Purple Pengy
Pwner of Newbs
Queen of Brats
Queens Crafter
Queen's Crafter
Queen's Pack Rat
Queen's Packrat
Queen's Tinker
Rawr!
Rayne's Mage Pet
Reggae Renegade
Ring Bearer
Ring ring ring.....Bananaphone
Road Kill
Rolling Death Destroyer
Royal Chef
Royal Cook
Rugged
Sanitation Engineer
Scarecrow Slayer
Scary Pumkpkin Dominator
Scary Pumpkin Slayer
Sentinal
Sentry
Shadow Child
Shadow Hunter
Shadow Slayer
Slayer of the Great Pookie
Slimer
Snazzy Dresser
Soul Man
Spooky Title
Staff Masta
Staypuffed Mallow Girl
Super Gimped Adventurer
Supercalifragilisticexpialidocious
Superman
Survivor Champion
Sword Scholar
Teh Newb
Teh Saint
Testing Guy
The Bait
The Chosen King
The Come Back Kid
The Forgotten
The Gimped
The Great and Powerful
The Half-Fox
The Noob
The Purple Fez
The Pwnerer
The Unknown Pk
Thunder Chicken Slayer
TM Killer
Tough Guy
Tradesman of Auberean
Treasure Hunter
Tremendous Monouga Master
Triple Golem Killer
Turbine Slayer
Twins of Terror
Uberest Noob on Frostfell
Underworld-Thugg
Viamontian Slayer
Vitae King
Vitae Vixen
Vixen of Vitae
Wabbit Bait
Wabbit Killer
Wandering Fool
Warden's Assistant
Wardens Thug
Wimp
Wolfpack Crafter
Wonder Woman
Ya got served
GIMP
Wardens Assistant
Supreme Bunny Master
Guardian of the Dark
April's Fool
Ulgrim's Eep
Mukkir Masher
Harbinger's Bane
Master of the Elements
Killcrane's Ally
Apprentice Shadow Hunter
Squire of the Golden Flame
Knight of the Golden Flame
Knight of the Whispering Blade
The Black Spear

Carraida's Avenger
Paragon of the Whispering Blade
Paragon of the Rossu Morta
Chosen of Varicci
Chosen of Elysa
Small Mukkir Squasher
Blood Warrior
Strategist
War Beast
Champion of Daemal
Hero of the Golden Flame
Slayer of the Black Spear

Obviously Bored
Zefir Zapper
Tusker Blight
Elemental Eradicator
Expert Banished Hunter
Expert Fallen Hunter
Elite Head Hunter
Friend of the Frostglaive
Squire of New Viamont
Reanimator
Zombie Incursion Survivor
Ulgrim's Drinking Buddy
Master of the Porcelain Altar
Master of the Mystical Mug
Colosseum Champion
Titan
Colossus
Master Gladiator
Fearless
Lord of the Arena
Ring Master
Pit Fighter
Myrmidon
Hostile Combatant
Survivalist
Warrior of the Seventh Circle
Gladiator
Contender
Drudge Dread
Arena Custodian
Arena Rat
Scrapper
Champion of Stone
Champion of Sickles
Champion of the Wild
Champion of the Hive
Champion of Assassins
Immortal Champion
Ruuk Ally
Seeker of Asheron
Seeker of Torgluuk
Portal Ritualist
Ranger Ruuk
Basher Slasher
Guruk Hunter
Dead Eye for the Colossi
Fiendish Huntsman
Monster Killer
Bosh Bosh Kibosh
Mushroom Collector
Fungal Farmer
Mushroom Man
Fungi
Mushroom King
Thrungamandius
Initiate of the Blade
Torgluuk's Liberator
Burun Liberator
Asheron's Savior
Asheron's Defender

Fuzzy Bunny Slayer
Moar Hunter
Spiketooth Slayer
Tower Guardian Architect
Artisan of the Flame and Light
Guardian of the Tower
Cragstone Militia
Cragstone Knight
Guardian of Cragstone
Knight of the Windmill
Hero of House Mhoire
Lady Tairla's Champion
Royal Investigator
Wanga Fighter
Hoogan's Hero
Cragstone Firefighter

Stalker Stalker
Ravenous
Altered Hunter
Augmented Hunter
Drudge Doom
Defender of Kryst
Paradox-touched Queenslayer
Amelia's Caretaker
Prodigal Tusker Slayer
Mudmouth's Bane
Oolutanga's Bane
Prodigal Shadow Slayer
Prodigal Harbinger Slayer
Blood Seeker
Storm Rider
Meddler
Vile Betrayer
Spy
Slithis Slayer
Chosen of the Rift
Rift Shifter
Rift Walker
Reef Builder
Reef Breaker
Crypt Rat
Grave Stalker
Bone Breaker
Crypt Creeper
Tomb Raider
Follower of the Vine
Harvester
Harvester Harvester
Harvester Harvester Harvester
Pumpkin Throne Usurper
Death Knight
Null Title
Tracker Guardian
Dojiro Sangi's Savior
Master of the Hunt
Initiate of the Hunt
Apprentice of the Hunt
Disciple of the Hunt
Seeker of the Hunt
Champion of the Hunt
Guardian of Linvak Tukal
Unwitting Participant
Friend of Rheaga
Slayer of Rheaga
Protector of the Past
Warrior of the Past
Anthropologist
Gold Farmer
Third Eye Blinder
Dire Drudge Decapitator
Renegade Hunter
Banderling Bully
Xenophobic
Shadow Sunderer
Dire Huntsman
Game Warden
Honorary Rea of the Aun
Hope of the Past
Beacon of Hope
Aerbax's Bane
Aerbax Slayer
Jester's Emancipator
Jester's Fool
Jester's Accomplice
Honorary Burun Scout
Marble Wrangler
Secret Keeper
Jester's Little Helper
Hard to Kill
Expendable
Novice of the Sea
Acolyte of the Sea
Minister of the Sea
Defender of the Sea
Champion of the Sea
Master of the Sea
Defeater of the Blight
Champion of the Aerlinthe Node
Champion of the A'mun Node
Champion of the Esper Node
Champion of the Halaetan Node
Champion of the Linvak Node
Champion of the Obsidian Node

Ulgrim's Happy Hundredth
Plucker of Eyes
Warden of the Burning Wood
Tough Tough
Archaeologist
Hero of Woe
Defender of Silyun
Memorial Champion
Thane of Colier
Guardian of the Keep
Warrior of the Crater Lake

Arwician
Desert Warrior
Mayoi Protector
Stone Collector
Rock Star
Rock Hound
Warrior of Woe
Has way too much time
Champion Immemorial
Colier Miner
Legionnaire
Volcanologist
Hilltop Defender
Arwic Noble
Zharalim
Samurai
Guardian in the Patriarch Raids
Warden in the Patriarch Raids
Hero of the Patriarch Raids
Marked by the Patriarchs






Cathedrals Champion
Asheron's Militia
Minik Ra's Bane
Kazyk Ri's Bane
Nivinizk's Bane
Minik Ra's Nemesis
Kazyk Ri's Nemesis
Nivinizk's Nemesis
Auberean's Sentinel
Dereth's Elite
Defender of the Deru
Bane of the Blessed
Negotiator
Bane of the Blight
Gifted
Seasonal Seeker
Amateur Explorer
Experienced Explorer
Adept Explorer
Master Explorer
Elite Explorer
Mountain Climber
Daredevil
Sky Diver
Spelunker
Party-Goer
Crater Crasher
Tactical Aid
True Tactician
Tactical Fantastical
Fire of the Tanada
Crystalline Adventurer
Wisp Whipper
Burning Soul
Frozen Fighter
Dedicated
Assassin
Death Dealer
Bridge Jumper
Sure Step
Player Slayer
Bathed in Blood
I Am Darktide
Darkness in the Light
Beginning's End
Nexus Crawler
Selfless Soul
Timeless Adventurer
Virindi Informer
No Cage Can Hold Me
All for One
One for All
Jack-O'-All Trades
Knight of the Northeast Tower
Knight of the Northwest Tower
Knight of the Southeast Tower
Knight of the Southwest Tower
Knight of the Mhoire Throne
Historian of the Mhoire Throne
Champion of House Mhoire
Swordbearer of House Mhoire
Archmage of House Mhoire
Seeker of Castle Mhoire
Steward of Castle Mhoire
Golden Gear Crafter
Ally of the Gold Primus
Gear Knight Assassin
Gear Knight Recruiter
Gear Knight Emissary
Menhir Seeker
Mana Field Finder
Assistant's Assistant
Arcanum Adventurer
Gear Knight Defender
Soldier of the Queen
Spitter of the Queen
Bloodstone Hunter
Guiding Light
Clouded Soul
Undercover of Darkness
Brought to Light

Illuminating the Shadows
Exploring Archaeologist
Contract Killer
Shadow Puppet
Hopebringer
In the Dark

Searching the Shadows
Shadow Soldier
Bright Knight
Merciful Killer
Soul Siphon
The Tou-Tou Terror
Double Agent
Duleing with the Dark
Creature of Chaos
Conspirator
Hero of the Night
Master of the Twisted Word
The Nightmare Lord
The Nightmare Mage
The Twisted Weaver
Lord of Dark Dreams

The Dark Dreamwalker

The Dreamslayer
The Nightmare Stalker

The Thought Spiral


Master of the Oubliette

The Restless
Fiery Spirit
Icy Veins
Shocking Disposition
Acidic Soul
Grounded Morals
Darkened Heart
The True Emperor
Bearer of Darkness

Healer Ritualist
Vanquisher of the Titan
Derethian Newbie
Novice Wanderer
Notable Citizen
Adept Adventurer
Intrepid Explorer
Supreme Soldier
Epic Warrior
Paragon of New Aluvia
An Auberean Legend
Heretic
Captain
Pet Savior
Avalanche Avoider
Liberator of Uziz
Out of Tune
Hive Queenslayer
Eviscerator Decimator
Ultimate Warrior
Stone Cold Killer
Queller of Rage
Ender of Torment
Controller of Emotions
Rynthid Ravager
Lothus Servitor
Ally of the Lothus
Ally of the Council
Emotional Wreck
Minion Marauder
Rynthid Wrecker
Mender of the Rift
Rage Quitter
Sorcerer Slayer
Night Owl
Purifier
Fan of Asheron
Asheron's #1 Fan
Shutterbug
The Focused
Dereth Recruiter
Fowl Follower
Follower of Asheron
Follows Directions
Can't Follow Directions
Likes Asheron
Likes Getting Titles
Likes Where This Is Going
Likes Ulgrim
Likable
Captivating
Master of Ceremony
Road Warrior
Thriller
Haunts Your Dreams
Asheron's Collect Caller
The Inquisitive
Portal Stormer
Bringer of Pain
Harbinger of Madness
Marked by Luck
Marked by Fate
Marked by Fame
Marked by Glamour
Marked by Bacon
Puzzlemaster
Riddle Ravager
The Cool Kids Club
Epic Win
Epic Fail
Always Picked First
Always Picked Last
Forever Alone
99 Problems, Olthoi Ate 1
Hungry for Moar
I Can Haz Title Nao
Snowbunny
Cold as Ice
Penguin Plunge
Flower Sniffer
Springs Into Action
Heats Things Up
Cruel Summer
Hot in the City
Runs Through Sprinklers
The Knowledgeable
Well Trained
Pumpkin Lord
Haunted
Possessed
Doomsayer
Accursed
Cold Turkey
Jive Turkey
Present Protector
Holly Jolly Helper
Loss Prevention
Gift Gopher
Holiday Hero
Crown Of the Deru
Viridian Dreamer
Viridian Lord
Viridian Knight
Viridian Stalker
Viridian Slayer
Viridian Purifier
Knight Of Thorns
Hunter Of Thorns
Mage Of Thorns
Thornstalker
Champion Of The Viridian Tree
Corruptor Of The Root
Killer Among Shadows
Servant Of The Vile
Knight Of Corrupted Amber
Gauntlet Champion
Bloodthirsty
Gauntlet Gladiator
Wily Warrior
Soldier of Fortune
Society Savage
Coin Collector
Brutal Barbarian
Idolized
Master of Puppets
Titan Slayer
Awakened
Enlightened
Illuminated
Transcended
Cosmic Conscious
Last Man Standing
`;
