/**
 * Landblocks that are dungeons, four hex digits and the name per line. Restated from public listings of the game
 * world (Utility Belt's dungeon list and ACE's world data), names as players know them. Read by ../dungeons.ts. Nothing but data, hence its length.
 */
export const dungeonLines = `
0001Remote Empyrean Vault
0002Viamontian Garrison
0004Northern Power Forge
0005Southern Power Forge
0006Western Power Forge
0007Town Network
0008Defiled Temple Lower Wing
0009Defiled Temple Upper Wing
000ADefiled Temple Asylum
000CWeakened Vault Sewers
000DSecured Vault Sewers
000EReinforced Vault Sewers
000FFortified Vault Sewers
0010War Room
0011Weakened Royal Vault
0012Secured Royal Vault
0013Reinforced Royal Vault
0014Fortified Royal Vault
0015Banished Assembly
0016Ravaged Cathedral
0017Vile Sanctuary
0018Copper Legion Keep
0019Gold Legion Keep
001APlatinum Legion Keep
001BSilver Legion Keep
001CLugian Ice Tunnels
001DRuschk Icehold
001EViamontian Royal Prison
001FEater Pit
0020Heart of Madness
0021Hall of Karlun
0022Cannibal Caverns
0029Thrungus Hole
002APath of the Blind (Main)
002BEgg Orchard (Main)
002CForgotten Chasm
002DDark Design
002EFeeding Tubes
0030Renegade Incursion
0031Creepy Canyons
0032Tunnel of Love
0033Coral Caves
0034The Fazenda Caves
0035Lost Coastal Archive
0036Lost Desert Archive
0037Frozen Cenotaph
0038Font of the Eternal Harvester
0039Hagra's Holdfast
003EBreached Hive
0040Master Alizari's Dig
0041Mistress Halmera's Dig
0042Mistress Gabille's Dig
0043Master Vaserio's Dig
0044Collegium Occultus
0045Temple of Stirring Shadows (East Wing)
0046Yanshi Lower Undermine
0047Repository
0048Dardante's Keep
0049Camp Entemarre
004ACreepy Chambers
004BPath of the Blind (West)
004DEastern Temple Catacombs
004ENorthern Temple Catacombs
004FTemple of the Black Spear
0050Realaidain Eastern Vault
0052Silyun Chapterhouse
0053Shade Iron Mine
0054Deep Mukkir Nest
0055Back Tunnels
0056Augmentation Realm Main Level (Entrance 1)
0057Enlightened Master's Chambers (Earth)
0058Viamontian Staging Portal (Low)
0059Viamontian Staging Portal (Mid)
005AViamontian Staging Portal (High)
005BUlgrim's Bookcase
0060Harraag's Lair
0064Egg Orchard (East)
0065Thrungal Den
0066PK Arena (Entrance 1)
0067PKL Arena (Entrance 1)
0068Viamontian Laboratory
006DAugmentation Realm Upper Level
006EAtlan's Laboratory
0071Dericost Vault
0072Falatacot Vault
0073Black Ferah's Vault
0074Black Spear Temple (Entrance)
0075Shadow-Infested Black Spear Temple (Entrance)
0076Mukkir Infested Black Spear Temple (Entrance)
0077Muggy Guruk Caverns
0078Humid Guruk Caverns
0079Steamy Guruk Caverns
007ADeep Guruk Caverns
007BEnlightened Master's Chambers (Breath)
007CSoul Hunter's Chambers
007DAugmentation Realm Lower Level
007EBlack Spear Temple Upper Levels (Upper)
007FDardante's Workshop (Binding Realm)
0080Rossu Morta Chapterhouse
0081Whispering Blade Chapterhouse
0082Assassins' Hideout
0083Pheraion's Sanctum
0084Black Spear Summoning Chamber (Entrance)
0085Altar Nest
0086Strange Swamp Temple
0087Ikzisik Tika Ri Zikma
0088Deeper Catacombs (Paradox)
0089Cells of the Black Book (Entrance 1)
008BEssence Chambers
0096Insatiable Vault
009BCrypt of Crimson Night
009CKor-Gursha
009DSwamp Cavern
009ETanada House of Water
009FSecret Chamber of Kresovus (Part 1: Trials of the Arm, Mind, and Heart)
00A0Monouga Laboratory (80+)
00A1Monouga Laboratory (120+)
00A2Monouga Laboratory (150+)
00A3Claude's Mind (Crossing the Threshold of Darkness)
00A4Hidden Laboratory
00A5Lonely Fortress
00A8Roots of the Deru Tree
00A9Trial of the Deep
00AAOlthoi Sanctuary
00AFColosseum (Beyond the Locked Door)
00B0Colosseum 1 Stage 10
00B1Colosseum 2 Stage 10
00B2Colosseum 3 Stage 10
00B3Colosseum 4 Stage 10
00B4Colosseum 5 Stage 10
00B5Mosswart Worship Cavern
00B6Azaxis
00B7Celestial Hand Stronghold
00B8Eldrytch Web Stronghold
00B9Radiant Blood Stronghold
00BACorrupted Catacombs
00C0South Gate
00C1Blighted Rank Moarsman Tunnels
00C2Blighted Disgusting Moarsman Tunnels
00C3Blighted Putrid Moarsman Tunnels
00C4Blighted Desolation Moarsman Tunnels
00C5Blighted Grimy Moarsman Tunnels
00C6Blighted Verdant Moarsman Tunnels
00C7Crystalline Portal (Level 70)
00C8Egg Orchard (West)
00C9Chamber of Scrolls (Air)
00CAMar'uun (Entrance) (Mirror)
00CBPyramid (Kazyk Ri)
00CCRenegade Fortress (120+)
00CDTanada Temple of Black Water (Part 1)
00CFThe Dark Spiral
00D0Ringleader's Chambers
00D1Ancient Caves
00D2Northern Catacombs
00D3Eastern Catacombs
00D4Southern Catacombs
00D6Collegium Planar Abstraction (Planar Academy Master Portal Studies)
00D7Jester's Prison (Antechamber)
00D9Blightfinger's Warrens
00DCMoarsmen Priory
00DDAcolyte's Chamber
00DETemple Door
00DFTemple of Tthuun
00E0Rogue Delvings
00E1Path of the Blind (East)
00E2Ruschk Burial Mound
00E3Sclavus Umbral Forge
00E4Temple of the Three, Ritual Chambers
00E5Temple of the Three
00E6Prodigal Shadow Child's Lair
00E7Gardens of Menilesh
00EAMhoire Armory (Entrance)
00EBAncient Cloister
00EDArtifex Collegium
00EEBonecrunch's Treasury
00EFTemple Entrance
00F0Sanctum of Xik Minru (Entrance)
0100Murk Warrens (Baishi)
0101Murk Warrens (Zaikhal)
0102Murk Warrens (Stonehold)
0103Black Spawn Den (Teth)
0104Black Spawn Den (Wai Jhou)
0105Black Spawn Den (Ayan Baqur)
0106Setab's Barracks
0107Nor's Folly
0108Cursed Swamp
0109Dungeon of Corpses
010ABlack Dominion
010BAsuger Temple
010CMysterious Tunnels
010DAdmin Waiting Room?
010EAdmin Waiting Room? #2
010FAdmin Waiting Room? #3
0110Nexus_
0111Sentinal Storage Dungeon
0112Lyceum Training Grounds
0113Amiantos Bethel
0114Sultry Hovel
0115Wedding Hall
0116Tenkarrdun Foundry
0117Serac Vault
0118Drudge Hovel
0119Amperehelion Vault
011AIncunabula Vault
011BJahannan Vault
011CMountain Fortress
011DMeeting Hall (Al-Arqas)
011EMeeting Hall (Al-Jalima)
011FMeeting Hall (Arwic)
0120Meeting Hall (Baishi)
0121Meeting Hall (Cragstone)
0122Meeting Hall (Eastham)
0123Meeting Hall (Glenden Wood)
0124Meeting Hall (Hebian-to)
0125Meeting Hall (Holtburg)
0126Meeting Hall (Khayyaban)
0127Meeting Hall (Lin)
0128Meeting Hall (Lytelthorpe)
0129Meeting Hall (Mayoi)
012AMeeting Hall (Nanto)
012BMeeting Hall (Qalaba'r)
012CMeeting Hall (Rithwic)
012DSamsur Meeting Hall
012EMeeting Hall (Sawato)
012FMeeting Hall (Shoushi)
0130Tou-Tou Meeting Hall
0131Meeting Hall (Tufa)
0132Meeting Hall (Uziz)
0133Meeting Hall (Yanshi)
0134Meeting Hall (Yaraq)
0135Meeting Hall(Zaikhal)
0136Empyrean Foundry
0137Artifex Vault
0138Lost City of Frore
0139Mage Academy
013AItty Bitty Room
013BFolthid Cellar
013CUnderground Forest
013DForbidden Crypts
013EBurial Temple
013FSaadia's Retreat
0140Virindi Fort
0141Enkindled Souls
0142Recovered Temple
0143Phyntos Menace
0144Darkened Halls
0145Bone Lair
0146Mount Lethe Magma Tubes
0147Mount Naipenset Caverns
0148A Small Ruin
0149Thieves' Galleries
014AMysterious Cave
014BWinthura's Garden
014CNevius Passage
014DDamp Caverns
014ESmugglers Hideaway
014FDungeon Maggreth
0150Filos' Doom
0151Forgotten Temple
0152Ruined Cave Outpost
0153Shreth Hive
0154Stone Cathedral
0155Musansayn's Vaults
0156Sea Temple Catacombs
0157Under Cove Crypt
0158Lytaway Dungeon
0159Abandoned Shops
015ADry Well
015BUnfinished Temple
015CNanto Rat Lair
015DMountain Cavern
015EImpious Temple
015FDericost Ruin
0161Empyrean Garrison
0162Cave of Alabree
0163Holtburg Redoubt
0164Lost Distillery
0165Old Warehouse
0166Deserted Ruin
0167Desert Ruin
0168Water Temple
0169Mattekar Cave
016AIzji Qo's Temple
016CMarketplace
016DFirst Training Hall Ever
016FTutorial Dungeon (N Yaraq)
0170Tutorial Dungeon (E Yaraq)
0171Tutorial Dungeon (S Yanshi)
0172Tutorial Dungeon (N Yanshi)
0173Tutorial Dungeon (SE Shoushi)
0174Tutorial Dungeon (W Shoushi)
0175Muggy Font
0176Humid Font
0177Mossy Cave (Yanshi)
0178Dark Mosswart Halls
0179Umbral Hall
017ABanderling Hovel
017BWatery Grotto
017CTutorial Dungeon (E Lythelthorpe)
017DHidden Entrance
017EUnderway
017FTutorial Dungeon (N Al-Arqas)
0180Tunnels
0181Dungeon Nye
0182Desert Mine
0183Dungeon Binar
0184Dungeon Mei
0185Daiklos Dungeon
0186Sclavus Keep
0187A Ruin (Arwic)
0188Mines of Despair
0189Grievous Vault
018AAdvocate Dungeon
018BA Cave
018CCrater Lair
018DOlthoi Tunnels
018EAbayar's Laboratory
018FCarved Cave
0190Old Mine
0191Mountain Sewer
0192Mountain Halls
0193Greater K'nath Lair
0194Ruined Empyrean Vault
0195Xi Ru's Chapel
0196Xi Ru's Crypt
0197Marauder's Lair
0198Steamy Font
0199Abayar's Study
019ACrater Caves Dungeon
019BLightless Catacombs
019CSwamp Temple (Wai Jhou)
019DSimple Tower
019EDrudge Hideout
019FTumerok Post
01A0Tumerok Dungeon
01A1Tumerok Base
01A2Swamp Temple (Yanshi)
01A3The Pit
01A4Mite Tunnels
01A5Inner Dungeon
01A6Disaster Maze
01A7Crater Pathway (From Crater Village)
01A8Abandoned Arena
01A9Ancient Lighthouse
01AALair of Death
01ABForking Trail
01ACAdventurer's Haven
01ADDungeon Gallery Tower
01AEColier Mine
01AFLakeside Lair
01B0Seaside Lair
01B1Lost Garden Ruins
01B2Web Maze
01B3Dungeon Fern (Dungeon)
01B4Golem Burial Ground
01B5Rocky Crypt
01B6Dungeon Muddy
01B7Braid Mansion Ruin
01B8A Ruin (Rithwic)
01B9A Ruin (Samsur)
01BADungeon of Tatters
01BBThief Trail
01BCTumerok Chamber
01BDCave (Ayan Baqur)
01BETumerok Fortress
01BFTumerok Outpost
01C0Small Complex
01C1Tumerok Mine
01C2Underground Passage
01C3Trialos
01C4Thasali
01C5Swamp Ruin
01C6Hunter's Leap
01C7Lugian Outpost
01C8Lugian Post
01C9Abandoned Mine
01CAHebian-to Sewers
01CBPenguin Cave Hatchery
01CCHalls of the Helm
01CDRithwic Crypt
01CEHalls of the Lost Light
01CFEastham Sewer
01D0Yanshi Tunnels
01D1Balmy Font
01D2Mountain Keep
01D3Zabool Tower (Base)
01D4Bellig Tower (Base)
01D5Syliph Tower
01D6Alfreth Dungeon
01D7Sylsfear Dungeon
01D8A Drudge Nest (Rithwic)
01D9A Red Rat Lair
01DAA Ruin (Yanshi)
01DBMoss Chamber
01DCA Drudge Nest (Hebian-To)
01DDA White Rat Nest
01DEA Ruin (Mayoi)
01DFA Mosswart Nest
01E0Banderling Ruin
01E1Thieves' Den
01E2Bandit Castle Prison
01E3Glenden Wood Dungeon
01E4Commander's Quarters
01E5Green Mire Grave
01E6Small Icecave
01E7A Small Cave
01E8Dungeon Manor
01E9Underground City
01EAOld Talisman
01EBLola's Den (Entrance)
01ECDefiled Temple Middle Wing
01EDDungeon of Shadows
01EEBlack Death Catacombs (old ID)
01EFArwic Mines
01F0Hizk Ri's Temple
01F1Cave (Eastham)
01F2Kivik Lir's Temple
01F3Tomb of the Dead
01F4Lyceum Training Grounds
01F5Aerfalle Keep
01F6Holtburg Dungeon
01F7Shoushi Grotto
01F8Mite Maze
01F9Accursed Halls
01FACrypt of Ashen Tears
01FBYaraq Tunnels
01FCReedShark Lair
01FDTrothyr's Rest
01FESmall Empyrean Vault
0275Cragstone Reinforcements Tower
0278Burun Fortress Central Mound
0279Burun Fortress SW Mound
027ABurun Fortress NE Mound
027BBurun Fortress NW Mound
027CAncient Empyrean Grotto
027DLair of the Eviscerators
027EMartinate Holding
027FEast Fork Damn Hive
0280Burun Fortress SE Mound
0282An Olthoi Soldier Nest
0283The Dark Lair
0284Abandoned Tumerok Site
0285Wasteland Hive
0286Tumerok Cave
0287Aun Papileona's Shrine to Raeta
0288Royal Hive
0289Tiny Hive
028ASmall Hive
028BSimple Hive
028CShallow Hive
028DNew Hive
028EPalenqual's Caverns
028FSwamp Gardens
0290Stable Rift
0291Singularity Bore
0292Tumerok Cavern
0293Habitat
0294Land Bridge Staging Complex: Director's Private Chamber
0295Inculcation Cells
0296South Quiddity Dungeon
0297North Quiddity Dungeon
0298Land Bridge Staging Complex: Main
0299Larry's Garden
029AThe Envoy's Chamber
029BGredaline Consulate
029CLinvak Tukal Entryway
029DMnemosyne Collection Site (Large)
029EAerbax Laboratory (Main)
029FAerbax Laboratory (Haven)
02A0Sand Shallow
02A1Panopticon
02A2Mage Armor
02A3Moss Chamber (NPC Room)
02A4South Tumerok Vanguard Outpost
02A5North Tumerok Vanguard Outpost
02A6Lyceum Training Grounds
02A7Lyceum Training Grounds
02A8Lyceum Training Grounds
02A9Hieromancers' Halls
02AADesert March
02ABBeyond the Mines of Despair
02ACLower Empyrean Mausoleum
02ADEmpyrean Cloister
02AEChakron Gate
02AFLower Chakron Flux
02B0Sepulcher of the Hopeslayer
02B1Lower Shade Stronghold
02B2Heart of Darkness (Lower)
02B3Moars Laboratory
02B4A Mosswart Hideout
02B5Moarsmen Spawning Grounds
02B6Idol Spawning Grounds
02B7Catacombs of Ithaenc
02B8Rumuba's Hidey-Hole
02B9Moist Hovel
02BAMoars (Dungeon)
02BBJungle Shadows
02BCMosswart Nest
02BDSmall Ruin
02BESmall Temple
02BFSmall Temple
02C0Small Temple
02C1Mud Cave
02C2Moarsmen Muck
02C3Slithis Pit
02C4Moarsmen Hideout
02C5Treacherous Tunnels
02C6Lightless Tunnels
02C7Tumideon Fortress
02C8Banderling Conquest Dungeon
02C9Sotiris Dungeon
02CAMosswart Maze
02CBThe Floating City (Bar)
02CCThe Floating City (Museum)
02CDThe Floating City (Tunnels)
02CEThe Floating City (Construction Area)
02CFThe Floating City (Skyway)
02D0The Floating City (Lost Chamber)
02D1The Floating City (Banderling Area)
02D2Uninhabited Area
02D3Xarabydun Lifestone
02D4Abhorrent Vault
02D5Waterfall Cave
02D6Hidden City
02D7Shendolain
02D8Qin Xikit's Temple
02D9Liazk Itzi's Temple
02DAFenmalain : Chamber
02DBFenmalain Vestibule
02DCCaulnalain Vestibule
02DDPenguin Den
02DERuschk Iceberg
02DFCaulnalain Chamber
02E0Shendolain Vestibule
02E1Golem Sanctum
02E2Arena
02E3Arena (PK)
02E4Humid Hovel
02E5Krau Li's Labyrinth
02E6Catacombs of the Forgotten
02E7Lugian Excavations
02E8Lugian Quarry
02E9Lugian Mines
02EAIshaq's Cellar
02EBViamontian Torture Chamber
02ECCoral Tunnels (East)
02EDAerlinthe Lower Reservoir
02EEAerlinthe Reservoir
02EFSoul Fearing Vestry
02F0Hills Citadel
02F1Ridge Citadel
02F2Wilderness Citadel
02F3Halls of Metos (Tufa)
02F4Halls of Metos (Ayan Baqur)
02F5Halls of Metos (Wai Jhou)
02F6Sclavus Cathedral (Ayan Baqur)
02F7Sclavus Cathedral (West Dires)
02F8Burun Cathedral
02F9Sentinel Flaming Cheese Room
02FAAdmin Flaming Log Room
02FBOlthoi Horde Nest (Colier)
02FCOlthoi Horde Nest (Mountain Retreat)
02FDOlthoi Horde Nest (Bandit Castle)
02FEFrozen Library
0363Training Academy (Holtburg S)
0364Training Academy (Holtburg W)
0365Training Academy (Shoushi SE)
0366Training Academy (Shoushi W)
0367Training Academy (Yaraq E)
0368Training Academy (Yaraq N)
039BSteaming Hovel
039CArcanum Furniture Shop
039DRavenous Vault
039ESeat of the New Singularity
039FSingular Obsidian Repository
03A0Singular Chorizite Repository
03A1Singular Pyreal Repository
03A2Southern Infiltrator Keep
03A3Northern Infiltrator Keep
03A4The Asteliary
03A5Undead Temple
03A6North Fork Damn Hive
03A7Mount Elyrii Hive
03FEMossy Cave (Shoushi)
1936Archive (Dungeon)
1A8EInner Stronghold (Entrance)
24C0Roots of Skuld, Urd, and Verdandi
2842Crystalline Portal (130+)
3960Apostate Excavation
3FB1Arrival Chamber
472DMassilor's Crypt
5269Wedding Trials Dungeon
526AEntrance to Portal Space (Final)
526BEntrance to Portal Space (Mid)
526CEntrance to Portal Space (Start)
526DLower Empyrean Acid Cistern
526EEmpyrean Acid Propylaeum
526FLower Empyrean Fire Cistern
5270Empyrean Fire Propylaeum
5271Lower Empyrean Ice Cistern
5272Empyrean Ice Propylaeum
5273Lower Empyrean Lightning Cistern
5274Empyrean Lightning Propylaeum
5275Farmer's Basement
5276Hall of Hollows
536AHidden Dungeon
536BConvergent Median
536CMalignant Tabernacle
536DNuhmudira's Dungeon (Blue Face Paint Recipe Dungeon)
536EVenemous Nidus
5456Grievver Caves
5457Colossus Foundry
5458Mammet Foundry
5459Effigy Foundry
545AMannikin Foundry
545BArcanum Research Facility
545CArcanum Storehouse (Entry)
545DThe Callous Heart (High Grounds)
545EFathomless Chasm
545FFathomless Chasm Clough
5460Fathomless Chasm Abyss
5462Gelidite Library: Oubliette
5463Oubliette (Labyrinth)
5464Gelidite Library
5465Sanctum Residential Halls
5643Gromnie Clan Training Camp
5644Mask Clan Training Camp
5645Abandoned Armory
5646An Archive
5647Tower Base Dungeon
5648Misty Mine
5649Dark Tree Crystal Mine
564ASpirit Cell
564BCrystal Mine Extreme
564CCrystal Mine High
564DCrystal Mine Mid
564ECrystal Mine Low
564FCrystal Mine New Isparians
5650Victory Residential Halls
5651Haunted Mansion Dungeon
5653Citadel Library
5654Gaerlan's Inner Sanctum
5655Virindi Research Facility
5656Haven Residential Halls
565EOriel Residential Halls
565FElemental Sanctum
5660Martine's Retreat
5661Atrium Residential Halls
5743Frost Guardian Lair
5744Proving Grounds Low (Stage 1)
5745Icy Demise
5746Lightning Ziggurat
5747Harbringer?
5748Tusker Burrow
5749Tusker Lodge
574AWarehouse
574BWarehouse (ransacked)
574CWarehouse Annex Mine
574DDeeper Catacombs (Black Death Catacombs)
574EDeeper Catacombs (Bandit Castle)
574FDeeper Catacombs (Mountain Retreat)
5750Deeper Catacombs (Colier)
5751Deeper Catacombs (Crater Lair)
5752Deeper Catacombs (Olthoi Tunnels)
5753Deeper Catacombs (Lair of Death)
5754Catacombs (20.5S, 7.6E)
5756Temple
5760Slave Master Sand Caves (Entrance 1)
5765Lost Ruins
5766Nanjou Shou-jen Academy
5769Fiery Refuge
576ACharged Refuge
576CAcidic Refuge
576DCavernous Refuge
576EShadowy Refuge
576FTwisted Refuge
5770Frozen Refuge
5771Venerable Mausoleum
5772Olthoi Brood Hive (20+)
5773Olthoi Brood Hive (20+)
5774Secret Putiputi Place (Part 1)
5775Secret Putiputi Place : part 3
5776Secret Putiputi Place : part 4
5777Falcon Clan Training Camp
5778Serpent Clan Training Camp
5779Shreth Clan Training Camp
577AReedshark Clan Training Camp
5843Fire Guardian Lair
5844Proving Grounds Mid (Stage 1)
5845Fiery Consumption
5846Acid Ziggurat
5848Tusker Freehold
5849Tusker Assault
584ATusker Shrine
584BOlthoi Brood Hive (80+)
584COlthoi Brood Hive (80+)
584DFrigid Grotto
584ESerpent Burial Grounds
5850Prismatic Guardian Lair
5851Prismatic Ziggurat
5853Prismatic Devastation
5856Foundry of Izexi
585EFalatacot Depot
5860Colton Reeyan's Sanctuary
5861Crystal Core
5862Count Phainor's Tomb
5863Desert Dwelling
5864Samurai Hausu
5865Fiery Alcove
5866Sanctuary of the Recluse
5867Virindi Edifice
5868Chiming Portal
5869West Fork Dam Hive
586AWestern Royal Hive (Grub Test)
586BQueen's Chamber
586CMasked Preface
586DHive Eviscerator Burrow
586EHive Warrior Mound
586FTusker Den
5870Curator of Torment's Study
5871Seed of Hatred
5872Seed of Misery
5873Seed of Anger
5875Rynthid Genesis
5876Rynthid Foundry
5877Fear Factory
5878Spirited Halls (Acid Boss Room)
5879Path of Rage
587ARynthid Training Facility
5943Acid Guardian Lair
5944Proving Grounds High (Stage 1)
5945Entropic Decay
5946Fire Ziggurat
5948Tusker Armory
5949Tusker Lacuna
594AChapel of Mowen
594BAerbax's Holding
594CGerent's Compound
594DAncient Temple
594EDeep Caves
594FFrozen Fortress
5951Presk's Bunker
5952Bah'Ktar's Tower
5953Rynthid Training Facility (Assessment Chamber)
5954Catacombs of Torment
595ECharged Niche
5960Gauntlet Room 1 (Celestial Hand)
5961Gauntlet Stage 5a (Celestial Hand 2)
5962Gauntlet Room 1 (Eldritch Web)
5963Gauntlet Room 1 (Eldritch Web 2)
5964Gauntlet Stage 5a (Radiant Blood)
5965Gauntlet Room 1 (Radiant Blood 2)
596BGauntlet Lobby (Radiant Blood)
5A43Lightning Guardian Lair
5A44Proving Grounds Extreme
5A45Electric Destruction
5A46Frost Ziggurat
5A48Tusker Barracks
5A49Tusker Honeycombs
5A4ATusker Pits
5B43Olthoi Arcade (North)
5B44Olthoi Arcade (Central)
5B46Tusker Cave
5B47Tusker Habitat
5B48Tusker Holding
5B49Plated Rifts
5B4ATusker Quarters
5C43Tusker Cavern
5C44Tusker Encampments
5C45Tusker Abode
5C46Tusker Gauntlet
5C47Tusker Grotto
5C48Rampage Bluff
5C49Tusker Retreat
5C4ATusker Temple
5C4EOlthoi Brood Hive
5D43Tusker Temple
5D44Tusker Temple
5D45Tusker Tunnels
5D46Vengeance Caverns
5D47Temple of Enlightment
5D48Temple of Forgetfulness
5D49Olthoi Arcade (South)
5D4AOlthoi Chasm
5D4BShallow Olthoi Chasm
5D4CDeep Olthoi Chasm
5D4DCavernous Olthoi Chasm
5D4EAbyssal Olthoi Chasm
5E43Pit of Doom
5E44Tusker Food Storage
5E45Black Death Catacombs (BDC)
5E46Catacombs of Opposition
5E47Asheron's Sanctum
5E48Olthoi Brood Hive
5E49Olthoi Brood Hive
5E4AOlthoi Brood Hive
5E4BOlthoi Brood Hive
5E4CBandit Hideout (Entrance)
5E4DBandit Hideout (prison)
5F43Legend Of The Tusker King
5F44Throne Of The Tusker King
5F45Fir Tree
5F46Heart of Innocence
5F47Elemental Caverns
5F48Hidden Cavern
5F50Hizk Ri Boss Dungeon Boss Teleport Point
5F51Hizk Ri Boss Dungeon Boss Teleport Point
6043Tusker Warrior's Lair
6044Behind the Waterfall
6045Caul Asylum
6046Caul Athenaeum
6047Caul Sanitorium
6048Aerbax's Antechamber
6049Renegade Garrison
604ASclavus Temple
604BForbidden Catacombs
6143Ulgrim's Basement
6144Lower Corridor (From Black Death Catacombs 1)
6145Matron Hive West
6146Matron Hive East
6147Mountain Citadel
6148Desert Citadel
6149Crystal Mine
614ALair of the Ancient Queen
6243Lair of Liazk Itzi (Antechamber)
6244Liazk Itzi Guardians
6245Liazk Itzi Guardians
6246Hall's of Liazk Itzi (Boss Spawn Point)
6247Burun Burrow
6248Renegade Fortress (60+)
6249Renegade Stronghold (Lytelthorpe)
624ABurun Cavern
6343Barracks
6344Gates of Knorr (2)
6345Subterannean Farm
6346Matron Hive South
6347Matron Hive North
6348Caliginous Bethel
634CTainted Grotto
6443Research Chamber
6444Seat of Knorr
6445Forge
6446Tunnels of the Harbinger (Vincadi) (Essenceless)
6447Tunnels of the Harbinger (Issk) (Empowered/Prodigal)
6448Mount Ingot
6449Dragon's Power
644ADecrepit Tower
6543Lesser Battle Dungeon (Entrance 1)
6544Greater Battle Dungeon (Entrance 1)
6545Crypt of Kixkti Xri
6546Hall of the Arbiter
6547Hall of the Temple Guardians (Entrance)
6548The Orphanage
6549Renegade Stronghold (Stonehold)
654ARenegade Stronghold (Tufa)
654BRenegade Stronghold (Shoushi)
654CMysterious Hatch (77.9N, 42.5W)
654DHoshino Kei's Fortress
6651Hoshino Tower
665EFalatacot Temple (Part 1)
6678Olthoi Warrior Nest
6679Crumbling Empyrean Mansion
667AMutilator Tunnels
6757Tanada Toresen Temple
7200Winthur Gate
7300Larkspur Gardens
7400Mellas Court
7500Vesper Gate
7600Gajin Dwellings
7700Valorya Gate
77E7Frozen Tomb
7800Heartland Yard
7900Ivory Gate
79E9Bloodstone Factory
7A00Alphus Court
7B00Hasina Gardens
7C00Sorac Gate
7D00Maru Veranda
7E00Forsythian Gardens
7E02The Shadows
7E03Dark Cavern (Boss Room)
7E04Thug Hideout
7F00Vindalan Dwellings
7F02Apostate Nexus
8000Syrah Dwellings
8100Allain Court
8200White Lotus Gate
8300Autumn Moon Gardens
8400Trellyn Gardens
8500Endara Gate
8600Celcynd
8A02Facility Hub
`;
