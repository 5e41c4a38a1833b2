/**
 * The spells of the game, grouped by what they do and how strongly: the key of their family (../cantrips.ts; null where
 * no cantrip does the same) and the tier (1 to 8 a spell's level; 11 Feeble, 12 Minor, 14 Moderate, 16 Major, 17 Epic,
 * 18 Legendary cantrips; null for spells of no tier, such as those of quests). Under these one spell a line: its id and,
 * after a space, its name.
 *
 * What the numbers of the game's spell families leave open is settled here. Blood Thirst and Spirit Thirst share one;
 * Moderate Impregnability lies in another than its siblings; the five old light weapon skills and the three of missile
 * weapons are one each; healing one's wounds shares one with the skill. A Lesser, Inner or Minor spell of a quest is no
 * cantrip and has no tier.
 * Read by ../spells.ts. Nothing but data, hence its length.
 */
export const spellList: readonly { family: string | null; tier: number | null; spells: string }[] = [
  {
    family: "creatureenchantment",
    tier: 1,
    spells: `
557 Creature Enchantment Mastery Self I
563 Creature Enchantment Mastery Other I`,
  },
  {
    family: "creatureenchantment",
    tier: 2,
    spells: `
558 Creature Enchantment Mastery Self II
564 Creature Enchantment Mastery Other II`,
  },
  {
    family: "creatureenchantment",
    tier: 3,
    spells: `
559 Creature Enchantment Mastery Self III
565 Creature Enchantment Mastery Other III`,
  },
  {
    family: "creatureenchantment",
    tier: 4,
    spells: `
560 Creature Enchantment Mastery Self IV
566 Creature Enchantment Mastery Other IV`,
  },
  {
    family: "creatureenchantment",
    tier: 5,
    spells: `
561 Creature Enchantment Mastery Self V
567 Creature Enchantment Mastery Other V`,
  },
  {
    family: "creatureenchantment",
    tier: 6,
    spells: `
562 Creature Enchantment Mastery Self VI
568 Creature Enchantment Mastery Other VI`,
  },
  {
    family: "creatureenchantment",
    tier: 7,
    spells: `
2214 Adja's Boon
2215 Adja's Blessing
3387 Superior Conjurant Chant`,
  },
  {
    family: "creatureenchantment",
    tier: 8,
    spells: `
4367 Incantation of Greater Conjurant Chant
4529 Incantation of Creature Enchantment Mastery Other
4530 Incantation of Creature Enchantment Mastery Self`,
  },
  {
    family: "creatureenchantment",
    tier: 12,
    spells: `
2542 Minor Creature Enchantment Aptitude`,
  },
  {
    family: "creatureenchantment",
    tier: 14,
    spells: `
2946 Moderate Creature Magic Aptitude`,
  },
  {
    family: "creatureenchantment",
    tier: 16,
    spells: `
2507 Major Creature Enchantment Aptitude`,
  },
  {
    family: "creatureenchantment",
    tier: 17,
    spells: `
4689 Epic Creature Enchantment Aptitude`,
  },
  {
    family: "creatureenchantment",
    tier: 18,
    spells: `
6046 Legendary Creature Enchantment Aptitude`,
  },
  {
    family: "creatureenchantment",
    tier: null,
    spells: `
2378 Beast Murmur
2379 Beast Whisper
3365 Gift of Enhancement
3384 Lesser Conjurant Chant
3385 Conjurant Chant
3386 Greater Conjurant Chant`,
  },
  {
    family: "itemenchantment",
    tier: 1,
    spells: `
581 Item Enchantment Mastery Self I
587 Item Enchantment Mastery Other I`,
  },
  {
    family: "itemenchantment",
    tier: 2,
    spells: `
582 Item Enchantment Mastery Self II
588 Item Enchantment Mastery Other II`,
  },
  {
    family: "itemenchantment",
    tier: 3,
    spells: `
583 Item Enchantment Mastery Self III
589 Item Enchantment Mastery Other III`,
  },
  {
    family: "itemenchantment",
    tier: 4,
    spells: `
584 Item Enchantment Mastery Self IV
590 Item Enchantment Mastery Other IV`,
  },
  {
    family: "itemenchantment",
    tier: 5,
    spells: `
585 Item Enchantment Mastery Self V
591 Item Enchantment Mastery Other V`,
  },
  {
    family: "itemenchantment",
    tier: 6,
    spells: `
586 Item Enchantment Mastery Self VI
592 Item Enchantment Mastery Other VI`,
  },
  {
    family: "itemenchantment",
    tier: 7,
    spells: `
2248 Celcynd's Boon
2249 Celcynd's Blessing
3391 Superior Artificant Chant`,
  },
  {
    family: "itemenchantment",
    tier: 8,
    spells: `
4370 Incantation of Greater Artificant Chant
4563 Incantation of Item Enchantment Mastery Other
4564 Incantation of Item Enchantment Mastery Self`,
  },
  {
    family: "itemenchantment",
    tier: 12,
    spells: `
2551 Minor Item Enchantment Aptitude`,
  },
  {
    family: "itemenchantment",
    tier: 14,
    spells: `
2975 Moderate Item Enchantment Aptitude`,
  },
  {
    family: "itemenchantment",
    tier: 16,
    spells: `
2516 Major Item Enchantment Aptitude`,
  },
  {
    family: "itemenchantment",
    tier: 17,
    spells: `
4697 Epic Item Enchantment Aptitude`,
  },
  {
    family: "itemenchantment",
    tier: 18,
    spells: `
6056 Legendary Item Enchantment Aptitude`,
  },
  {
    family: "itemenchantment",
    tier: null,
    spells: `
2380 Grip of Instrumentality
2381 Touch of Instrumentality
3370 Power of Enchantment
3388 Lesser Artificant Chant
3389 Artificant Chant
3390 Greater Artificant Chant`,
  },
  {
    family: "warmagic",
    tier: 1,
    spells: `
629 War Magic Mastery Self I
635 War Magic Mastery Other I`,
  },
  {
    family: "warmagic",
    tier: 2,
    spells: `
630 War Magic Mastery Self II
636 War Magic Mastery Other II`,
  },
  {
    family: "warmagic",
    tier: 3,
    spells: `
631 War Magic Mastery Self III
637 War Magic Mastery Other III`,
  },
  {
    family: "warmagic",
    tier: 4,
    spells: `
632 War Magic Mastery Self IV
638 War Magic Mastery Other IV`,
  },
  {
    family: "warmagic",
    tier: 5,
    spells: `
633 War Magic Mastery Self V
639 War Magic Mastery Other V`,
  },
  {
    family: "warmagic",
    tier: 6,
    spells: `
634 War Magic Mastery Self VI
640 War Magic Mastery Other VI`,
  },
  {
    family: "warmagic",
    tier: 7,
    spells: `
2322 Hieromancer's Boon
2323 Hieromancer's Blessing
3403 Superior Hieromantic Chant`,
  },
  {
    family: "warmagic",
    tier: 8,
    spells: `
4374 Incantation of Greater Hieromantic Chant
4637 Incantation of War Magic Mastery Other
4638 Incantation of War Magic Mastery Self`,
  },
  {
    family: "warmagic",
    tier: 12,
    spells: `
2569 Minor War Magic Aptitude`,
  },
  {
    family: "warmagic",
    tier: 14,
    spells: `
2812 Moderate War Magic Aptitude`,
  },
  {
    family: "warmagic",
    tier: 16,
    spells: `
2534 Major War Magic Aptitude`,
  },
  {
    family: "warmagic",
    tier: 17,
    spells: `
4715 Epic War Magic Aptitude`,
  },
  {
    family: "warmagic",
    tier: 18,
    spells: `
6075 Legendary War Magic Aptitude`,
  },
  {
    family: "warmagic",
    tier: null,
    spells: `
2376 Glimpse of Annihilation
2377 Vision of Annihilation
3361 The Art of Destruction
3400 Lesser Hieromantic Chant
3401 Hieromantic Chant
3402 Greater Hieromantic Chant
5476 Queen's War Magic Mastery`,
  },
  {
    family: "healthgain",
    tier: 1,
    spells: `
159 Regeneration Other I
165 Regeneration Self I`,
  },
  {
    family: "healthgain",
    tier: 2,
    spells: `
160 Regeneration Other II
166 Regeneration Self II
4073 Empyrean Regeneration`,
  },
  {
    family: "healthgain",
    tier: 3,
    spells: `
161 Regeneration Other III
167 Regeneration Self III`,
  },
  {
    family: "healthgain",
    tier: 4,
    spells: `
162 Regeneration Other IV
168 Regeneration Self IV`,
  },
  {
    family: "healthgain",
    tier: 5,
    spells: `
163 Regeneration Other V
169 Regeneration Self V
3475 The Soothing Wind`,
  },
  {
    family: "healthgain",
    tier: 6,
    spells: `
164 Regeneration Other VI
170 Regeneration Self VI
3476 Greater Soothing Wind`,
  },
  {
    family: "healthgain",
    tier: 7,
    spells: `
2184 Hydra's Head
2185 Robustify
3477 Superior Soothing Wind`,
  },
  {
    family: "healthgain",
    tier: 8,
    spells: `
4365 Incantation of Greater Soothing Wind
4495 Incantation of Regeneration Other
4496 Incantation of Regeneration Self`,
  },
  {
    family: "healthgain",
    tier: 12,
    spells: `
2626 Minor Health Gain`,
  },
  {
    family: "healthgain",
    tier: 16,
    spells: `
2623 Major Health Gain`,
  },
  {
    family: "healthgain",
    tier: 17,
    spells: `
4680 Epic Health Gain`,
  },
  {
    family: "healthgain",
    tier: 18,
    spells: `
6077 Legendary Health Gain`,
  },
  {
    family: "healthgain",
    tier: null,
    spells: `
2382 Unnatural Persistence
2386 Indomitability
2431 Vivification
3013 Fruit of the Oasis
3066 Lesser Ward of Rebirth
3068 Minor Ward of Rebirth
3071 Ward of Rebirth
3246 Adja's Benefaction
3440 Health of the Lugian
3474 Lesser Soothing Wind
3830 Blessing of the Fly Trap
3848 Combat Medication
3982 Regeneration Other Incantation
4022 Zombies Persistence
4040 Master's Innervation
5468 Queen's Regeneration`,
  },
  {
    family: "managain",
    tier: 1,
    spells: `
206 Mana Renewal Other I
212 Mana Renewal Self I`,
  },
  {
    family: "managain",
    tier: 2,
    spells: `
207 Mana Renewal Other II
213 Mana Renewal Self II
4075 Empyrean Mana Renewal`,
  },
  {
    family: "managain",
    tier: 3,
    spells: `
208 Mana Renewal Other III
214 Mana Renewal Self III`,
  },
  {
    family: "managain",
    tier: 4,
    spells: `
209 Mana Renewal Other IV
215 Mana Renewal Self IV`,
  },
  {
    family: "managain",
    tier: 5,
    spells: `
210 Mana Renewal Other V
216 Mana Renewal Self V
3471 The Endless Well`,
  },
  {
    family: "managain",
    tier: 6,
    spells: `
211 Mana Renewal Other VI
217 Mana Renewal Self VI
3472 Greater Endless Well`,
  },
  {
    family: "managain",
    tier: 7,
    spells: `
2182 Battlemage's Boon
2183 Battlemage's Blessing
3473 Superior Endless Well`,
  },
  {
    family: "managain",
    tier: 8,
    spells: `
4364 Incantation of Greater Endless Well
4493 Incantation of Mana Renewal Other
4494 Incantation of Mana Renewal Self`,
  },
  {
    family: "managain",
    tier: 12,
    spells: `
2627 Minor Mana Gain`,
  },
  {
    family: "managain",
    tier: 16,
    spells: `
2624 Major Mana Gain`,
  },
  {
    family: "managain",
    tier: 17,
    spells: `
4681 Epic Mana Gain`,
  },
  {
    family: "managain",
    tier: 18,
    spells: `
6078 Legendary Mana Gain`,
  },
  {
    family: "managain",
    tier: null,
    spells: `
2384 Arcane Restoration
2418 Occult Potence
3014 Water of the Oasis
3248 Adja's Grace
3249 Ghostly Chorus
3441 Insight of the Lugian
3470 Lesser Endless Well
3829 Blessing of the Sundew
3981 Mana Renewal Other Incantation
5467 Queen's Mana Renewal`,
  },
  {
    family: "strength",
    tier: 1,
    spells: `
1 Strength Other I
2 Strength Self I`,
  },
  {
    family: "strength",
    tier: 2,
    spells: `
1328 Strength Self II
1333 Strength Other II`,
  },
  {
    family: "strength",
    tier: 3,
    spells: `
1329 Strength Self III
1334 Strength Other III`,
  },
  {
    family: "strength",
    tier: 4,
    spells: `
1330 Strength Self IV
1335 Strength Other IV`,
  },
  {
    family: "strength",
    tier: 5,
    spells: `
1331 Strength Self V
1336 Strength Other V`,
  },
  {
    family: "strength",
    tier: 6,
    spells: `
1332 Strength Self VI
1337 Strength Other VI`,
  },
  {
    family: "strength",
    tier: 7,
    spells: `
2086 Might of the 5 Mules
2087 Might of the Lugians
3178 Superior Empowering the Conclave`,
  },
  {
    family: "strength",
    tier: 8,
    spells: `
4324 Incantation of Strength Other
4325 Incantation of Strength Self
4356 Incantation of Greater Empowering the Conclave`,
  },
  {
    family: "strength",
    tier: 11,
    spells: `
2657 Feeble Strength`,
  },
  {
    family: "strength",
    tier: 12,
    spells: `
2583 Minor Strength`,
  },
  {
    family: "strength",
    tier: 14,
    spells: `
2663 Moderate Strength`,
  },
  {
    family: "strength",
    tier: 16,
    spells: `
2576 Major Strength`,
  },
  {
    family: "strength",
    tier: 17,
    spells: `
3965 Epic Strength`,
  },
  {
    family: "strength",
    tier: 18,
    spells: `
6107 Legendary Strength`,
  },
  {
    family: "strength",
    tier: null,
    spells: `
2391 Prowess
2403 Balanced Breakfast
2443 Greater Strength of Earth
2444 Lesser Strength of Earth
2445 Strength of Earth
2929 Tusker Might
3009 Thew
3175 Lesser Empowering the Conclave
3176 Empowering the Conclave
3177 Greater Empowering the Conclave
3573 Inner Might
3819 Conscript's Might
3864 Zongo's Fist
3979 Strength Other Incantation
4099 Strength of Diemos
5458 Queen's Strength`,
  },
  {
    family: "endurance",
    tier: 1,
    spells: `
1349 Endurance Self I
1355 Endurance Other I`,
  },
  {
    family: "endurance",
    tier: 2,
    spells: `
1350 Endurance Self II
1356 Endurance Other II`,
  },
  {
    family: "endurance",
    tier: 3,
    spells: `
1351 Endurance Self III
1357 Endurance Other III`,
  },
  {
    family: "endurance",
    tier: 4,
    spells: `
1352 Endurance Self IV
1358 Endurance Other IV`,
  },
  {
    family: "endurance",
    tier: 5,
    spells: `
1353 Endurance Self V
1359 Endurance Other V`,
  },
  {
    family: "endurance",
    tier: 6,
    spells: `
1354 Endurance Self VI
1360 Endurance Other VI`,
  },
  {
    family: "endurance",
    tier: 7,
    spells: `
2060 Temeritous Touch
2061 Perseverance
3162 Superior Vivify the Conclave`,
  },
  {
    family: "endurance",
    tier: 8,
    spells: `
4059 Endurance Other Incantation
4298 Incantation of Endurance Other
4299 Incantation of Endurance Self
4352 Incantation of Greater Vivify the Conclave`,
  },
  {
    family: "endurance",
    tier: 11,
    spells: `
2654 Feeble Endurance`,
  },
  {
    family: "endurance",
    tier: 12,
    spells: `
2580 Minor Endurance`,
  },
  {
    family: "endurance",
    tier: 14,
    spells: `
2660 Moderate Endurance`,
  },
  {
    family: "endurance",
    tier: 16,
    spells: `
2573 Major Endurance`,
  },
  {
    family: "endurance",
    tier: 17,
    spells: `
4226 Epic Endurance`,
  },
  {
    family: "endurance",
    tier: 18,
    spells: `
6104 Legendary Endurance`,
  },
  {
    family: "endurance",
    tier: null,
    spells: `
2389 Vigor
2414 Enduring Stoicism
2425 Stone Wall
2470 Greater Still Water
2471 Lesser Still Water
2472 Still Water
3010 Zeal
3159 Lesser Vivify the Conclave
3160 Vivify the Conclave
3161 Greater Vivify the Conclave
3576 Perfect Health
3863 Hunter's Hardiness
5455 Queen's Endurance`,
  },
  {
    family: "quickness",
    tier: 1,
    spells: `
1397 Quickness Self I
1403 Quickness Other I`,
  },
  {
    family: "quickness",
    tier: 2,
    spells: `
1398 Quickness Self II
1404 Quickness Other II`,
  },
  {
    family: "quickness",
    tier: 3,
    spells: `
1399 Quickness Self III
1405 Quickness Other III`,
  },
  {
    family: "quickness",
    tier: 4,
    spells: `
1400 Quickness Self IV
1406 Quickness Other IV`,
  },
  {
    family: "quickness",
    tier: 5,
    spells: `
1401 Quickness Self V
1407 Quickness Other V`,
  },
  {
    family: "quickness",
    tier: 6,
    spells: `
1402 Quickness Self VI
1408 Quickness Other VI`,
  },
  {
    family: "quickness",
    tier: 7,
    spells: `
2080 Ogfoot
2081 Hastening
3170 Superior Speed the Conclave`,
  },
  {
    family: "quickness",
    tier: 8,
    spells: `
4060 Quickness Other Incantation
4318 Incantation of Quickness Other
4319 Incantation of Quickness Self
4354 Incantation of Greater Speed the Conclave`,
  },
  {
    family: "quickness",
    tier: 11,
    spells: `
2656 Feeble Quickness`,
  },
  {
    family: "quickness",
    tier: 12,
    spells: `
2582 Minor Quickness`,
  },
  {
    family: "quickness",
    tier: 14,
    spells: `
2662 Moderate Quickness`,
  },
  {
    family: "quickness",
    tier: 16,
    spells: `
2575 Major Quickness`,
  },
  {
    family: "quickness",
    tier: 17,
    spells: `
4019 Epic Quickness`,
  },
  {
    family: "quickness",
    tier: 18,
    spells: `
6106 Legendary Quickness`,
  },
  {
    family: "quickness",
    tier: null,
    spells: `
2390 Haste
2473 Greater Torrent
2474 Lesser Torrent
2475 Torrent
3167 Lesser Speed the Conclave
3168 Speed the Conclave
3169 Greater Speed the Conclave
3531 Bobo's Quickening
3577 Perfect Speed
5457 Queen's Quickness`,
  },
  {
    family: "coordination",
    tier: 1,
    spells: `
1373 Coordination Self I
1379 Coordination Other I`,
  },
  {
    family: "coordination",
    tier: 2,
    spells: `
1374 Coordination Self II
1380 Coordination Other II`,
  },
  {
    family: "coordination",
    tier: 3,
    spells: `
1375 Coordination Self III
1381 Coordination Other III`,
  },
  {
    family: "coordination",
    tier: 4,
    spells: `
1376 Coordination Self IV
1382 Coordination Other IV`,
  },
  {
    family: "coordination",
    tier: 5,
    spells: `
1377 Coordination Self V
1383 Coordination Other V`,
  },
  {
    family: "coordination",
    tier: 6,
    spells: `
1378 Coordination Self VI
1384 Coordination Other VI`,
  },
  {
    family: "coordination",
    tier: 7,
    spells: `
2058 Boon of Refinement
2059 Honed Control
3158 Superior Alacrity of the Conclave`,
  },
  {
    family: "coordination",
    tier: 8,
    spells: `
4296 Incantation of Coordination Other
4297 Incantation of Coordination Self
4351 Incantation of Greater Alacrity of the Conclave`,
  },
  {
    family: "coordination",
    tier: 11,
    spells: `
2658 Feeble Coordination`,
  },
  {
    family: "coordination",
    tier: 12,
    spells: `
2579 Minor Coordination`,
  },
  {
    family: "coordination",
    tier: 14,
    spells: `
2659 Moderate Coordination`,
  },
  {
    family: "coordination",
    tier: 16,
    spells: `
2572 Major Coordination`,
  },
  {
    family: "coordination",
    tier: 17,
    spells: `
3963 Epic Coordination`,
  },
  {
    family: "coordination",
    tier: 18,
    spells: `
6103 Legendary Coordination`,
  },
  {
    family: "coordination",
    tier: null,
    spells: `
2388 Caution
2412 Enduring Coordination
2427 Sugar Rush
2449 Greater Hunter's Acumen
2450 Lesser Hunter's Acumen
2451 Hunter's Acumen
3008 Finesse
3155 Lesser Alacrity of the Conclave
3156 Alacrity of the Conclave
3157 Greater Alacrity of the Conclave
3533 Brighteyes' Favor
3575 Perfect Balance
3977 Coordination Other Incantation
5454 Queen's Coordination`,
  },
  {
    family: "focus",
    tier: 1,
    spells: `
1421 Focus Self I
1427 Focus Other I`,
  },
  {
    family: "focus",
    tier: 2,
    spells: `
1422 Focus Self II
1428 Focus Other II`,
  },
  {
    family: "focus",
    tier: 3,
    spells: `
1423 Focus Self III
1429 Focus Other III`,
  },
  {
    family: "focus",
    tier: 4,
    spells: `
1424 Focus Self IV
1430 Focus Other IV`,
  },
  {
    family: "focus",
    tier: 5,
    spells: `
1425 Focus Self V
1431 Focus Other V`,
  },
  {
    family: "focus",
    tier: 6,
    spells: `
1426 Focus Self VI
1432 Focus Other VI`,
  },
  {
    family: "focus",
    tier: 7,
    spells: `
2066 Calming Gaze
2067 Inner Calm
3166 Superior Acumen of the Conclave`,
  },
  {
    family: "focus",
    tier: 8,
    spells: `
4304 Incantation of Focus Other
4305 Incantation of Focus Self
4353 Incantation of Greater Acumen of the Conclave`,
  },
  {
    family: "focus",
    tier: 11,
    spells: `
2655 Feeble Focus`,
  },
  {
    family: "focus",
    tier: 12,
    spells: `
2581 Minor Focus`,
  },
  {
    family: "focus",
    tier: 14,
    spells: `
2661 Moderate Focus`,
  },
  {
    family: "focus",
    tier: 16,
    spells: `
2574 Major Focus`,
  },
  {
    family: "focus",
    tier: 17,
    spells: `
3964 Epic Focus`,
  },
  {
    family: "focus",
    tier: 18,
    spells: `
6105 Legendary Focus`,
  },
  {
    family: "focus",
    tier: null,
    spells: `
2387 Determination
2413 Enduring Focus
2424 Rabbit's Eye
3163 Lesser Acumen of the Conclave
3164 Acumen of the Conclave
3165 Greater Acumen of the Conclave
3240 Wisdom of the Khe
3530 Ketnan's Eye
3532 Bobo's Focused Blessing
3572 Inner Brilliance
3822 Augur's Glare
3832 Master's Voice
3851 Corrupted Essence
3978 Focus Other Incantation
5456 Queen's Focus`,
  },
  {
    family: "willpower",
    tier: 1,
    spells: `
1445 Willpower Self I
1451 Willpower Other I`,
  },
  {
    family: "willpower",
    tier: 2,
    spells: `
1446 Willpower Self II
1452 Willpower Other II`,
  },
  {
    family: "willpower",
    tier: 3,
    spells: `
1447 Willpower Self III
1453 Willpower Other III`,
  },
  {
    family: "willpower",
    tier: 4,
    spells: `
1448 Willpower Self IV
1454 Willpower Other IV`,
  },
  {
    family: "willpower",
    tier: 5,
    spells: `
1449 Willpower Self V
1455 Willpower Other V`,
  },
  {
    family: "willpower",
    tier: 6,
    spells: `
1450 Willpower Self VI
1456 Willpower Other VI`,
  },
  {
    family: "willpower",
    tier: 7,
    spells: `
2090 Bolstered Will
2091 Mind Blossom
3174 Superior Volition of the Conclave`,
  },
  {
    family: "willpower",
    tier: 8,
    spells: `
4061 Willpower Other Incantation
4328 Incantation of Willpower Other
4329 Incantation of Willpower Self
4355 Incantation of Greater Volition of the Conclave`,
  },
  {
    family: "willpower",
    tier: 11,
    spells: `
2653 Feeble Willpower`,
  },
  {
    family: "willpower",
    tier: 12,
    spells: `
2584 Minor Willpower`,
  },
  {
    family: "willpower",
    tier: 14,
    spells: `
2664 Moderate Willpower`,
  },
  {
    family: "willpower",
    tier: 16,
    spells: `
2577 Major Willpower`,
  },
  {
    family: "willpower",
    tier: 17,
    spells: `
4227 Epic Willpower`,
  },
  {
    family: "willpower",
    tier: 18,
    spells: `
6101 Legendary Willpower`,
  },
  {
    family: "willpower",
    tier: null,
    spells: `
2392 Serenity
3171 Lesser Volition of the Conclave
3172 Volition of the Conclave
3173 Greater Volition of the Conclave
3239 Insight of the Khe
3574 Inner Will
3821 Augur's Will
3862 Duke Raoul's Pride
3890 Will of the People
5452 Queen's Willpower`,
  },
  {
    family: "acidward",
    tier: 1,
    spells: `
509 Acid Protection Other I
515 Acid Protection Self I`,
  },
  {
    family: "acidward",
    tier: 2,
    spells: `
510 Acid Protection Other II
516 Acid Protection Self II`,
  },
  {
    family: "acidward",
    tier: 3,
    spells: `
511 Acid Protection Other III
517 Acid Protection Self III
2394 Acid Shield`,
  },
  {
    family: "acidward",
    tier: 4,
    spells: `
512 Acid Protection Other IV
518 Acid Protection Self IV`,
  },
  {
    family: "acidward",
    tier: 5,
    spells: `
513 Acid Protection Other V
519 Acid Protection Self V
3321 Corrosive Ward`,
  },
  {
    family: "acidward",
    tier: 6,
    spells: `
514 Acid Protection Other VI
520 Acid Protection Self VI
3322 Greater Corrosive Ward`,
  },
  {
    family: "acidward",
    tier: 7,
    spells: `
2148 Caustic Boon
2149 Caustic Blessing
2404 Collector Acid Protection
3323 Superior Corrosive Ward`,
  },
  {
    family: "acidward",
    tier: 8,
    spells: `
4357 Incantation of Greater Corrosive Ward
4459 Incantation of Acid Protection Other
4460 Incantation of Acid Protection Self`,
  },
  {
    family: "acidward",
    tier: 12,
    spells: `
2616 Minor Acid Ward`,
  },
  {
    family: "acidward",
    tier: 16,
    spells: `
2609 Major Acid Ward`,
  },
  {
    family: "acidward",
    tier: 17,
    spells: `
4673 Epic Acid Ward`,
  },
  {
    family: "acidward",
    tier: 18,
    spells: `
6080 Legendary Acid Ward`,
  },
  {
    family: "acidward",
    tier: null,
    spells: `
2432 Acid Ward
3320 Lesser Corrosive Ward
3430 Inferior Scourge Aegis
3431 Lesser Scourge Aegis
3432 Scourge Aegis
4117 Dark Shield
4189 Harbinger Acid Protection
5002 Arena Acid Protection Other
5460 Queen's Acid Protection`,
  },
  {
    family: "flameward",
    tier: 1,
    spells: `
19 Fire Protection Other I
20 Fire Protection Self I`,
  },
  {
    family: "flameward",
    tier: 2,
    spells: `
810 Fire Protection Other II
1090 Fire Protection Self II`,
  },
  {
    family: "flameward",
    tier: 3,
    spells: `
836 Fire Protection Other III
1091 Fire Protection Self III
2396 Flame Shield`,
  },
  {
    family: "flameward",
    tier: 4,
    spells: `
849 Fire Protection Other IV
1092 Fire Protection Self IV`,
  },
  {
    family: "flameward",
    tier: 5,
    spells: `
1093 Fire Protection Self V
1095 Fire Protection Other V
3337 Inferno Ward`,
  },
  {
    family: "flameward",
    tier: 6,
    spells: `
1094 Fire Protection Self VI
1096 Fire Protection Other VI
3338 Greater Inferno Ward`,
  },
  {
    family: "flameward",
    tier: 7,
    spells: `
2156 Fiery Boon
2157 Fiery Blessing
2408 Collector Fire Protection
3339 Superior Inferno Ward`,
  },
  {
    family: "flameward",
    tier: 8,
    spells: `
4361 Incantation of Greater Inferno Ward
4467 Incantation of Fire Protection Other
4468 Incantation of Fire Protection Self`,
  },
  {
    family: "flameward",
    tier: 12,
    spells: `
2618 Minor Flame Ward`,
  },
  {
    family: "flameward",
    tier: 16,
    spells: `
2611 Major Flame Ward`,
  },
  {
    family: "flameward",
    tier: 17,
    spells: `
4675 Epic Flame Ward`,
  },
  {
    family: "flameward",
    tier: 18,
    spells: `
6082 Legendary Flame Ward`,
  },
  {
    family: "flameward",
    tier: null,
    spells: `
2433 Flame Ward
3336 Lesser Inferno Ward
3745 Inferior Inferno Aegis
3746 Inferno Aegis
3747 Lesser Inferno Aegis
4094 Don't Burn Me
4119 Dark Shield
4191 Harbinger Flame Protection
5006 Arena Fire Protection Other
5464 Queen's Fire Protection`,
  },
  {
    family: "frostward",
    tier: 1,
    spells: `
1030 Cold Protection Self I
1036 Cold Protection Other I`,
  },
  {
    family: "frostward",
    tier: 2,
    spells: `
1031 Cold Protection Self II
1037 Cold Protection Other II`,
  },
  {
    family: "frostward",
    tier: 3,
    spells: `
1032 Cold Protection Self III
1038 Cold Protection Other III
2397 Ice Shield`,
  },
  {
    family: "frostward",
    tier: 4,
    spells: `
1033 Cold Protection Self IV
1039 Cold Protection Other IV`,
  },
  {
    family: "frostward",
    tier: 5,
    spells: `
1034 Cold Protection Self V
1040 Cold Protection Other V
3333 Frore Ward`,
  },
  {
    family: "frostward",
    tier: 6,
    spells: `
1035 Cold Protection Self VI
1041 Cold Protection Other VI
3334 Greater Frore Ward`,
  },
  {
    family: "frostward",
    tier: 7,
    spells: `
2154 Icy Boon
2155 Icy Blessing
2407 Collector Cold Protection
3335 Superior Frore Ward`,
  },
  {
    family: "frostward",
    tier: 8,
    spells: `
4360 Incantation of Greater Frore Ward
4465 Incantation of Cold Protection Other
4466 Incantation of Cold Protection Self`,
  },
  {
    family: "frostward",
    tier: 12,
    spells: `
2619 Minor Frost Ward`,
  },
  {
    family: "frostward",
    tier: 16,
    spells: `
2612 Major Frost Ward`,
  },
  {
    family: "frostward",
    tier: 17,
    spells: `
4676 Epic Frost Ward`,
  },
  {
    family: "frostward",
    tier: 18,
    spells: `
6083 Legendary Frost Ward`,
  },
  {
    family: "frostward",
    tier: null,
    spells: `
2434 Frost Ward
2991 Winter's Kiss
3332 Lesser Frore Ward
3867 Embrace of the Chill Shadow
4120 Dark Shield
4190 Harbinger Cold Protection
5005 Arena Cold Protection Other
5463 Queen's Cold Protection
5973 Protection of Mouf`,
  },
  {
    family: "stormward",
    tier: 1,
    spells: `
1066 Lightning Protection Self I
1072 Lightning Protection Other I`,
  },
  {
    family: "stormward",
    tier: 2,
    spells: `
1067 Lightning Protection Self II
1073 Lightning Protection Other II`,
  },
  {
    family: "stormward",
    tier: 3,
    spells: `
1068 Lightning Protection Self III
1074 Lightning Protection Other III
2395 Electric Shield`,
  },
  {
    family: "stormward",
    tier: 4,
    spells: `
1069 Lightning Protection Self IV
1075 Lightning Protection Other IV`,
  },
  {
    family: "stormward",
    tier: 5,
    spells: `
1070 Lightning Protection Self V
1076 Lightning Protection Other V
3341 Voltaic Ward`,
  },
  {
    family: "stormward",
    tier: 6,
    spells: `
1071 Lightning Protection Self VI
1077 Lightning Protection Other VI
3342 Greater Voltaic Ward`,
  },
  {
    family: "stormward",
    tier: 7,
    spells: `
2158 Storm's Boon
2159 Storm's Blessing
2409 Collector Lightning Protection
3343 Superior Voltaic Ward`,
  },
  {
    family: "stormward",
    tier: 8,
    spells: `
4362 Incantation of Greater Voltaic Ward
4469 Incantation of Lightning Protection Other
4470 Incantation of Lightning Protection Self`,
  },
  {
    family: "stormward",
    tier: 12,
    spells: `
2622 Minor Storm Ward`,
  },
  {
    family: "stormward",
    tier: 16,
    spells: `
2615 Major Storm Ward`,
  },
  {
    family: "stormward",
    tier: 17,
    spells: `
4679 Epic Storm Ward`,
  },
  {
    family: "stormward",
    tier: 18,
    spells: `
6079 Legendary Storm Ward`,
  },
  {
    family: "stormward",
    tier: null,
    spells: `
2435 Lightning Ward
3340 Lesser Voltaic Ward
4118 Dark Shield
4192 Harbinger Lightning Protection
5007 Arena Lightning Protection Other
5465 Queen's Lightning Protection
6146 Ride The Lightning`,
  },
  {
    family: "leadership",
    tier: 1,
    spells: `
898 Leadership Mastery Self I
904 Leadership Mastery Other I`,
  },
  {
    family: "leadership",
    tier: 2,
    spells: `
899 Leadership Mastery Self II
905 Leadership Mastery Other II`,
  },
  {
    family: "leadership",
    tier: 3,
    spells: `
900 Leadership Mastery Self III
906 Leadership Mastery Other III`,
  },
  {
    family: "leadership",
    tier: 4,
    spells: `
901 Leadership Mastery Self IV
907 Leadership Mastery Other IV`,
  },
  {
    family: "leadership",
    tier: 5,
    spells: `
902 Leadership Mastery Self V
908 Leadership Mastery Other V`,
  },
  {
    family: "leadership",
    tier: 6,
    spells: `
903 Leadership Mastery Self VI
909 Leadership Mastery Other VI`,
  },
  {
    family: "leadership",
    tier: 7,
    spells: `
2262 Ar-Pei's Boon
2263 Ar-Pei's Blessing`,
  },
  {
    family: "leadership",
    tier: 8,
    spells: `
4577 Incantation of Leadership Mastery Other
4578 Incantation of Leadership Mastery Self`,
  },
  {
    family: "leadership",
    tier: 12,
    spells: `
2554 Minor Leadership`,
  },
  {
    family: "leadership",
    tier: 16,
    spells: `
2519 Major Leadership`,
  },
  {
    family: "leadership",
    tier: 17,
    spells: `
4232 Epic Leadership`,
  },
  {
    family: "leadership",
    tier: 18,
    spells: `
6059 Legendary Leadership`,
  },
  {
    family: "leadership",
    tier: null,
    spells: `
2417 Obedience
4231 Leadership Mastery Other Incantation`,
  },
  {
    family: "magicresistance",
    tier: 1,
    spells: `
268 Magic Resistance Other I
274 Magic Resistance Self I`,
  },
  {
    family: "magicresistance",
    tier: 2,
    spells: `
269 Magic Resistance Other II
275 Magic Resistance Self II`,
  },
  {
    family: "magicresistance",
    tier: 3,
    spells: `
270 Magic Resistance Other III
276 Magic Resistance Self III`,
  },
  {
    family: "magicresistance",
    tier: 4,
    spells: `
271 Magic Resistance Other IV
277 Magic Resistance Self IV`,
  },
  {
    family: "magicresistance",
    tier: 5,
    spells: `
272 Magic Resistance Other V
278 Magic Resistance Self V`,
  },
  {
    family: "magicresistance",
    tier: 6,
    spells: `
273 Magic Resistance Other VI
279 Magic Resistance Self VI`,
  },
  {
    family: "magicresistance",
    tier: 7,
    spells: `
2280 Web of Resistance
2281 Aura of Resistance
3359 Potent Sanctifier of the Clutch`,
  },
  {
    family: "magicresistance",
    tier: 8,
    spells: `
4372 Incantation of Sanctifier of the Clutch
4595 Incantation of Magic Resistance Other
4596 Incantation of Magic Resistance Self`,
  },
  {
    family: "magicresistance",
    tier: 12,
    spells: `
2559 Minor Magic Resistance`,
  },
  {
    family: "magicresistance",
    tier: 14,
    spells: `
2811 Moderate Magic Resistance`,
  },
  {
    family: "magicresistance",
    tier: 16,
    spells: `
2524 Major Magic Resistance`,
  },
  {
    family: "magicresistance",
    tier: 17,
    spells: `
4704 Epic Magic Resistance`,
  },
  {
    family: "magicresistance",
    tier: 18,
    spells: `
6063 Legendary Magic Resistance`,
  },
  {
    family: "magicresistance",
    tier: null,
    spells: `
2048 Boon of the Demon
2428 Timaru's Shelter
2668 Nuhmudiras Benefaction
2669 Nuhmudiras Bestowment
2670 Nuhmudiras Endowment
3207 Ore Fire
3356 Lesser Sanctifier of the Clutch
3357 Inferior Sanctifier of the Clutch
3358 Sanctifier of the Clutch
3362 Blessing of the Horn
4193 Harbinger Magic Defense
4209 Gummy Shield
4240 Aerbax's Magic Shield
4241 Aerbax Magic Shield Down
5471 Queen's Magic Resistance`,
  },
  {
    family: "lightweapons",
    tier: 1,
    spells: `
292 Light Weapon Mastery Other I
298 Light Weapon Mastery Self I
340 Light Weapon Mastery Other I
346 Light Weapon Mastery Self I
364 Light Weapon Mastery Other I
370 Light Weapon Mastery Self I
388 Light Weapon Mastery Other I
394 Light Weapon Mastery Self I
437 Light Weapon Mastery Other I
443 Light Weapon Mastery Self I`,
  },
  {
    family: "lightweapons",
    tier: 2,
    spells: `
293 Light Weapon Mastery Other II
299 Light Weapon Mastery Self II
341 Light Weapon Mastery Other II
347 Light Weapon Mastery Self II
365 Light Weapon Mastery Other II
371 Light Weapon Mastery Self II
389 Light Weapon Mastery Other II
395 Light Weapon Mastery Self II
438 Light Weapon Mastery Other II
444 Light Weapon Mastery Self II`,
  },
  {
    family: "lightweapons",
    tier: 3,
    spells: `
294 Light Weapon Mastery Other III
300 Light Weapon Mastery Self III
342 Light Weapon Mastery Other III
348 Light Weapon Mastery Self III
366 Light Weapon Mastery Other III
372 Light Weapon Mastery Self III
390 Light Weapon Mastery Other III
396 Light Weapon Mastery Self III
439 Light Weapon Mastery Other III
445 Light Weapon Mastery Self III`,
  },
  {
    family: "lightweapons",
    tier: 4,
    spells: `
295 Light Weapon Mastery Other IV
301 Light Weapon Mastery Self IV
343 Light Weapon Mastery Other IV
349 Light Weapon Mastery Self IV
367 Light Weapon Mastery Other IV
373 Light Weapon Mastery Self IV
391 Light Weapon Mastery Other IV
397 Light Weapon Mastery Self IV
440 Light Weapon Mastery Other IV
446 Light Weapon Mastery Self IV`,
  },
  {
    family: "lightweapons",
    tier: 5,
    spells: `
296 Light Weapon Mastery Other V
302 Light Weapon Mastery Self V
344 Light Weapon Mastery Other V
350 Light Weapon Mastery Self V
368 Light Weapon Mastery Other V
374 Light Weapon Mastery Self V
392 Light Weapon Mastery Other V
398 Light Weapon Mastery Self V
441 Light Weapon Mastery Other V
447 Light Weapon Mastery Self V`,
  },
  {
    family: "lightweapons",
    tier: 6,
    spells: `
297 Light Weapon Mastery Other VI
303 Light Weapon Mastery Self VI
345 Light Weapon Mastery Other VI
351 Light Weapon Mastery Self VI
369 Light Weapon Mastery Other VI
375 Light Weapon Mastery Self VI
393 Light Weapon Mastery Other VI
399 Light Weapon Mastery Self VI
442 Light Weapon Mastery Other VI
448 Light Weapon Mastery Self VI`,
  },
  {
    family: "lightweapons",
    tier: 7,
    spells: `
2202 Light Weapon Mastery Other VII
2203 Light Weapon Mastery Self VII
2274 Light Weapon Mastery Other VII
2275 Light Weapon Mastery Self VII
2298 Light Weapon Mastery Other VII
2299 Light Weapon Mastery Self VII
2304 Light Weapon Mastery Other VII
2305 Light Weapon Mastery Self VII
2315 Light Weapon Mastery Other VII
2316 Light Weapon Mastery Self VII`,
  },
  {
    family: "lightweapons",
    tier: 8,
    spells: `
4517 Incantation of Light Weapon Mastery Other
4518 Incantation of Light Weapon Mastery Self
4589 Incantation of Light Weapon Mastery Other
4590 Incantation of Light Weapon Mastery Self
4613 Incantation of Light Weapon Mastery Other
4614 Incantation of Light Weapon Mastery Self
4619 Incantation of Light Weapon Mastery Other
4620 Incantation of Light Weapon Mastery Self
4630 Incantation of Light Weapon Mastery Other
4631 Incantation of Light Weapon Mastery Self`,
  },
  {
    family: "lightweapons",
    tier: 11,
    spells: `
2675 Feeble Light Weapon Aptitude
2679 Feeble Light Weapon Aptitude
2681 Feeble Light Weapon Aptitude
2682 Feeble Light Weapon Aptitude
2685 Feeble Light Weapon Aptitude`,
  },
  {
    family: "lightweapons",
    tier: 12,
    spells: `
2539 Minor Light Weapon Aptitude
2557 Minor Light Weapon Aptitude
2563 Minor Light Weapon Aptitude
2565 Minor Light Weapon Aptitude
2568 Minor Light Weapon Aptitude`,
  },
  {
    family: "lightweapons",
    tier: 14,
    spells: `
2686 Moderate Light Weapon Aptitude
2690 Moderate Light Weapon Aptitude
2692 Moderate Light Weapon Aptitude
2693 Moderate Light Weapon Aptitude
2696 Moderate Light Weapon Aptitude`,
  },
  {
    family: "lightweapons",
    tier: 16,
    spells: `
2504 Major Light Weapon Aptitude
2522 Major Light Weapon Aptitude
2528 Major Light Weapon Aptitude
2530 Major Light Weapon Aptitude
2533 Major Light Weapon Aptitude`,
  },
  {
    family: "lightweapons",
    tier: 17,
    spells: `
4686 Epic Light Weapon Aptitude
4702 Epic Light Weapon Aptitude
4709 Epic Light Weapon Aptitude
4711 Epic Light Weapon Aptitude
4714 Epic Light Weapon Aptitude`,
  },
  {
    family: "lightweapons",
    tier: 18,
    spells: `
6043 Legendary Light Weapon Aptitude`,
  },
  {
    family: "lightweapons",
    tier: null,
    spells: `
2455 Greater Cascade
2456 Lesser Cascade
2457 Cascade
2461 Greater Cascade
2462 Lesser Cascade
2463 Cascade
2464 Greater Cascade
2465 Lesser Cascade
2466 Cascade
2467 Greater Cascade
2468 Lesser Cascade
2469 Cascade
3229 Cascade
3230 Greater Cascade
3231 Lesser Cascade
5475 Queen's Light Weapon Mastery`,
  },
  {
    family: "finesseweapons",
    tier: 1,
    spells: `
316 Finesse Weapon Mastery Other I
322 Finesse Weapon Mastery Self I`,
  },
  {
    family: "finesseweapons",
    tier: 2,
    spells: `
317 Finesse Weapon Mastery Other II
323 Finesse Weapon Mastery Self II`,
  },
  {
    family: "finesseweapons",
    tier: 3,
    spells: `
318 Finesse Weapon Mastery Other III
324 Finesse Weapon Mastery Self III`,
  },
  {
    family: "finesseweapons",
    tier: 4,
    spells: `
319 Finesse Weapon Mastery Other IV
325 Finesse Weapon Mastery Self IV`,
  },
  {
    family: "finesseweapons",
    tier: 5,
    spells: `
320 Finesse Weapon Mastery Other V
326 Finesse Weapon Mastery Self V`,
  },
  {
    family: "finesseweapons",
    tier: 6,
    spells: `
321 Finesse Weapon Mastery Other VI
327 Finesse Weapon Mastery Self VI`,
  },
  {
    family: "finesseweapons",
    tier: 7,
    spells: `
2222 Finesse Weapon Mastery Other VII
2223 Finesse Weapon Mastery Self VII`,
  },
  {
    family: "finesseweapons",
    tier: 8,
    spells: `
4537 Incantation of Finesse Weapon Mastery Other
4538 Incantation of Finesse Weapon Mastery Self`,
  },
  {
    family: "finesseweapons",
    tier: 11,
    spells: `
2678 Feeble Finesse Weapon Aptitude`,
  },
  {
    family: "finesseweapons",
    tier: 12,
    spells: `
2544 Minor Finesse Weapon Aptitude`,
  },
  {
    family: "finesseweapons",
    tier: 14,
    spells: `
2689 Moderate Finesse Weapon Aptitude`,
  },
  {
    family: "finesseweapons",
    tier: 16,
    spells: `
2509 Major Finesse Weapon Aptitude`,
  },
  {
    family: "finesseweapons",
    tier: 17,
    spells: `
4691 Epic Finesse Weapon Aptitude`,
  },
  {
    family: "finesseweapons",
    tier: 18,
    spells: `
6047 Legendary Finesse Weapon Aptitude`,
  },
  {
    family: "finesseweapons",
    tier: null,
    spells: `
2458 Greater Cascade
2459 Lesser Cascade
2460 Cascade`,
  },
  {
    family: "bloodthirst",
    tier: 1,
    spells: `
35 Aura of Blood Drinker Self I
5990 Aura of Blood Drinker Other I`,
  },
  {
    family: "bloodthirst",
    tier: 2,
    spells: `
1612 Aura of Blood Drinker Self II
5991 Aura of Blood Drinker Other II`,
  },
  {
    family: "bloodthirst",
    tier: 3,
    spells: `
1613 Aura of Blood Drinker Self III
5992 Aura of Blood Drinker Other III`,
  },
  {
    family: "bloodthirst",
    tier: 4,
    spells: `
1614 Aura of Blood Drinker Self IV
5993 Aura of Blood Drinker Other IV`,
  },
  {
    family: "bloodthirst",
    tier: 5,
    spells: `
1615 Aura of Blood Drinker Self V
5994 Aura of Blood Drinker Other V`,
  },
  {
    family: "bloodthirst",
    tier: 6,
    spells: `
1616 Aura of Blood Drinker Self VI
2949 Lightbringer's Way
5995 Aura of Blood Drinker Other VI`,
  },
  {
    family: "bloodthirst",
    tier: 7,
    spells: `
2096 Aura of Infected Caress
5996 Aura of Blood Drinker Other VII`,
  },
  {
    family: "bloodthirst",
    tier: 8,
    spells: `
4395 Aura of Incantation of Blood Drinker Self
5183 Aura of Incantation of Blood Drinker Self
5997 Aura of Incantation of Blood Drinker Other
5998 Aura of Incantation of Blood Drinker Other`,
  },
  {
    family: "bloodthirst",
    tier: 12,
    spells: `
2598 Minor Blood Thirst`,
  },
  {
    family: "bloodthirst",
    tier: 16,
    spells: `
2586 Major Blood Thirst`,
  },
  {
    family: "bloodthirst",
    tier: 17,
    spells: `
4661 Epic Blood Thirst`,
  },
  {
    family: "bloodthirst",
    tier: 18,
    spells: `
6089 Legendary Blood Thirst`,
  },
  {
    family: "bloodthirst",
    tier: null,
    spells: `
1994 Aura of Wound Twister
2049 Bile of the Hopeslayer
2411 Discipline
2452 Greater Thorns
2453 Lesser Thorns
2454 Thorns
2486 Blood Thirst
2629 Huntress' Boon
2966 Aura of Murderous Thirst
3828 Rage of Grael
3960 Authority`,
  },
  {
    family: "spiritthirst",
    tier: 1,
    spells: `
3253 Aura of Spirit Drinker Self I
6015 Aura of Spirit Drinker Other I`,
  },
  {
    family: "spiritthirst",
    tier: 2,
    spells: `
3254 Aura of Spirit Drinker Self II
6016 Aura of Spirit Drinker Other II`,
  },
  {
    family: "spiritthirst",
    tier: 3,
    spells: `
3255 Aura of Spirit Drinker Self III
6017 Aura of Spirit Drinker Other III`,
  },
  {
    family: "spiritthirst",
    tier: 4,
    spells: `
3256 Aura of Spirit Drinker Self IV
6018 Aura of Spirit Drinker Other IV`,
  },
  {
    family: "spiritthirst",
    tier: 5,
    spells: `
3257 Aura of Spirit Drinker Self V
6019 Aura of Spirit Drinker Other V`,
  },
  {
    family: "spiritthirst",
    tier: 6,
    spells: `
3258 Aura of Spirit Drinker Self VI
6020 Aura of Spirit Drinker Other VI`,
  },
  {
    family: "spiritthirst",
    tier: 7,
    spells: `
3259 Aura of Infected Spirit Caress
6021 Aura of Spirit Drinker Other VII`,
  },
  {
    family: "spiritthirst",
    tier: 8,
    spells: `
4414 Aura of Incantation of Spirit Drinker Self
5182 Aura of Incantation of Spirit Drinker
6022 Aura of Incantation of Spirit Drinker Other
6023 Aura of Incantation of Spirit Drinker Other`,
  },
  {
    family: "spiritthirst",
    tier: 12,
    spells: `
3251 Minor Spirit Thirst`,
  },
  {
    family: "spiritthirst",
    tier: 16,
    spells: `
3250 Major Spirit Thirst`,
  },
  {
    family: "spiritthirst",
    tier: 17,
    spells: `
4670 Epic Spirit Thirst`,
  },
  {
    family: "spiritthirst",
    tier: 18,
    spells: `
6098 Legendary Spirit Thirst`,
  },
  {
    family: "spiritthirst",
    tier: null,
    spells: `
2487 Spirit Strike
3252 Spirit Thirst
6035 Spirit of Izexi`,
  },
  {
    family: "defender",
    tier: 1,
    spells: `
1599 Aura of Defender Self I
5999 Aura of Defender Other I`,
  },
  {
    family: "defender",
    tier: 2,
    spells: `
1601 Aura of Defender Self II
6000 Aura of Defender Other II`,
  },
  {
    family: "defender",
    tier: 3,
    spells: `
1602 Aura of Defender Self III
6001 Aura of Defender Other III`,
  },
  {
    family: "defender",
    tier: 4,
    spells: `
1603 Aura of Defender Self IV
6002 Aura of Defender Other IV`,
  },
  {
    family: "defender",
    tier: 5,
    spells: `
1604 Aura of Defender Self V
6003 Aura of Defender Other V`,
  },
  {
    family: "defender",
    tier: 6,
    spells: `
1605 Aura of Defender Self VI
6004 Aura of Defender Other VI`,
  },
  {
    family: "defender",
    tier: 7,
    spells: `
2101 Aura of Cragstone's Will
6005 Aura of Defender Other VII`,
  },
  {
    family: "defender",
    tier: 8,
    spells: `
4400 Aura of Incantation of Defender Self
6006 Aura of Incantation of Defender Other`,
  },
  {
    family: "defender",
    tier: 12,
    spells: `
2600 Minor Defender`,
  },
  {
    family: "defender",
    tier: 16,
    spells: `
2588 Major Defender`,
  },
  {
    family: "defender",
    tier: 17,
    spells: `
4663 Epic Defender`,
  },
  {
    family: "defender",
    tier: 18,
    spells: `
6091 Legendary Defender`,
  },
  {
    family: "defender",
    tier: null,
    spells: `
2488 Weapon Familiarity
2964 Aura of Hunter's Mark
3961 Defense of the Just
3985 Mukkir Sense`,
  },
  {
    family: "missileweapons",
    tier: 1,
    spells: `
461 Missile Weapon Mastery Other I
467 Missile Weapon Mastery Self I
485 Missile Weapon Mastery Other I
491 Missile Weapon Mastery Self I
533 Missile Weapon Mastery Other I
539 Missile Weapon Mastery Self I`,
  },
  {
    family: "missileweapons",
    tier: 2,
    spells: `
462 Missile Weapon Mastery Other II
468 Missile Weapon Mastery Self II
486 Missile Weapon Mastery Other II
492 Missile Weapon Mastery Self II
534 Missile Weapon Mastery Other II
540 Missile Weapon Mastery Self II`,
  },
  {
    family: "missileweapons",
    tier: 3,
    spells: `
463 Missile Weapon Mastery Other III
469 Missile Weapon Mastery Self III
487 Missile Weapon Mastery Other III
493 Missile Weapon Mastery Self III
535 Missile Weapon Mastery Other III
541 Missile Weapon Mastery Self III`,
  },
  {
    family: "missileweapons",
    tier: 4,
    spells: `
464 Missile Weapon Mastery Other IV
470 Missile Weapon Mastery Self IV
488 Missile Weapon Mastery Other IV
494 Missile Weapon Mastery Self IV
536 Missile Weapon Mastery Other IV
542 Missile Weapon Mastery Self IV`,
  },
  {
    family: "missileweapons",
    tier: 5,
    spells: `
465 Missile Weapon Mastery Other V
471 Missile Weapon Mastery Self V
489 Missile Weapon Mastery Other V
495 Missile Weapon Mastery Self V
537 Missile Weapon Mastery Other V
543 Missile Weapon Mastery Self V`,
  },
  {
    family: "missileweapons",
    tier: 6,
    spells: `
466 Missile Weapon Mastery Other VI
472 Missile Weapon Mastery Self VI
490 Missile Weapon Mastery Other VI
496 Missile Weapon Mastery Self VI
538 Missile Weapon Mastery Other VI
544 Missile Weapon Mastery Self VI`,
  },
  {
    family: "missileweapons",
    tier: 7,
    spells: `
2206 Missile Weapon Mastery Other VII
2207 Missile Weapon Mastery Self VII
2218 Missile Weapon Mastery Other VII
2219 Missile Weapon Mastery Self VII
2312 Missile Weapon Mastery Other VII
2313 Missile Weapon Mastery Self VII`,
  },
  {
    family: "missileweapons",
    tier: 8,
    spells: `
4521 Incantation of Missile Weapon Mastery Other
4522 Incantation of Missile Weapon Mastery Self
4533 Incantation of Missile Weapon Mastery Other
4534 Incantation of Missile Weapon Mastery Self
4627 Incantation of Missile Weapon Mastery Other
4628 Incantation of Missile Weapon Mastery Self`,
  },
  {
    family: "missileweapons",
    tier: 11,
    spells: `
2676 Feeble Missile Weapon Aptitude
2677 Feeble Missile Weapon Aptitude
2684 Feeble Missile Weapon Aptitude`,
  },
  {
    family: "missileweapons",
    tier: 12,
    spells: `
2540 Minor Missile Weapon Aptitude
2543 Minor Missile Weapon Aptitude
2567 Minor Missile Weapon Aptitude`,
  },
  {
    family: "missileweapons",
    tier: 14,
    spells: `
2687 Moderate Missile Weapon Aptitude
2688 Moderate Missile Weapon Aptitude
2695 Moderate Missile Weapon Aptitude`,
  },
  {
    family: "missileweapons",
    tier: 16,
    spells: `
2505 Major Missile Weapon Aptitude
2508 Major Missile Weapon Aptitude
2532 Major Missile Weapon Aptitude`,
  },
  {
    family: "missileweapons",
    tier: 17,
    spells: `
4687 Epic Missile Weapon Aptitude
4690 Epic Missile Weapon Aptitude
4713 Epic Missile Weapon Aptitude`,
  },
  {
    family: "missileweapons",
    tier: 18,
    spells: `
6044 Legendary Missile Weapon Aptitude`,
  },
  {
    family: "missileweapons",
    tier: null,
    spells: `
2423 Precise
3011 Endless Sight
3012 Far Sight
3016 Raptor's Sight
3217 Cascade
3218 Greater Cascade
3219 Lesser Cascade
3220 Cascade
3221 Greater Cascade
3222 Lesser Cascade
3232 Cascade
3233 Greater Cascade
3234 Lesser Cascade
3816 Marksman's Ken
3824 Marksman's Ken
3825 Marksman's Ken
4017 Phial's Accuracy
4958 Greater Rockslide
4959 Lesser Rockslide
4960 Lesser Rockslide
4961 Lesser Rockslide
4962 Rockslide
4963 Rockslide
4964 Rockslide
4965 Greater Rockslide
4966 Greater Rockslide`,
  },
  {
    family: "alchemy",
    tier: 1,
    spells: `
1757 Alchemy Mastery Other I
1763 Alchemy Mastery Self I
2982 Fellowship Alchemy Mastery I`,
  },
  {
    family: "alchemy",
    tier: 2,
    spells: `
1758 Alchemy Mastery Other II
1764 Alchemy Mastery Self II`,
  },
  {
    family: "alchemy",
    tier: 3,
    spells: `
1759 Alchemy Mastery Other III
1765 Alchemy Mastery Self III`,
  },
  {
    family: "alchemy",
    tier: 4,
    spells: `
1760 Alchemy Mastery Other IV
1766 Alchemy Mastery Self IV`,
  },
  {
    family: "alchemy",
    tier: 5,
    spells: `
1761 Alchemy Mastery Other V
1767 Alchemy Mastery Self V`,
  },
  {
    family: "alchemy",
    tier: 6,
    spells: `
1762 Alchemy Mastery Other VI
1768 Alchemy Mastery Self VI`,
  },
  {
    family: "alchemy",
    tier: 7,
    spells: `
2190 Silencia's Boon
2191 Silencia's Blessing`,
  },
  {
    family: "alchemy",
    tier: 8,
    spells: `
4505 Incantation of Alchemy Mastery Other
4506 Incantation of Alchemy Mastery Self`,
  },
  {
    family: "alchemy",
    tier: 12,
    spells: `
2536 Minor Alchemical Prowess`,
  },
  {
    family: "alchemy",
    tier: 16,
    spells: `
2501 Major Alchemical Prowess`,
  },
  {
    family: "alchemy",
    tier: 17,
    spells: `
4683 Epic Alchemical Prowess`,
  },
  {
    family: "alchemy",
    tier: 18,
    spells: `
6040 Legendary Alchemical Prowess`,
  },
  {
    family: "alchemy",
    tier: null,
    spells: `
1992 Camping Mastery
3749 Master Alchemist's Boon
3750 Master Alchemist's Greater Boon`,
  },
  {
    family: "arcanelore",
    tier: 1,
    spells: `
678 Arcane Enlightenment Self I
684 Arcane Enlightenment Other I`,
  },
  {
    family: "arcanelore",
    tier: 2,
    spells: `
679 Arcane Enlightenment Self II
685 Arcane Enlightenment Other II`,
  },
  {
    family: "arcanelore",
    tier: 3,
    spells: `
680 Arcane Enlightenment Self III
686 Arcane Enlightenment Other III`,
  },
  {
    family: "arcanelore",
    tier: 4,
    spells: `
681 Arcane Enlightenment Self IV
687 Arcane Enlightenment Other IV`,
  },
  {
    family: "arcanelore",
    tier: 5,
    spells: `
682 Arcane Enlightenment Self V
688 Arcane Enlightenment Other V`,
  },
  {
    family: "arcanelore",
    tier: 6,
    spells: `
683 Arcane Enlightenment Self VI
689 Arcane Enlightenment Other VI`,
  },
  {
    family: "arcanelore",
    tier: 7,
    spells: `
2194 Aliester's Boon
2195 Aliester's Blessing`,
  },
  {
    family: "arcanelore",
    tier: 8,
    spells: `
4509 Incantation of Arcane Enlightenment Other
4510 Incantation of Arcane Enlightenment Self`,
  },
  {
    family: "arcanelore",
    tier: 12,
    spells: `
2537 Minor Arcane Prowess`,
  },
  {
    family: "arcanelore",
    tier: 14,
    spells: `
2809 Moderate Arcane Prowess`,
  },
  {
    family: "arcanelore",
    tier: 16,
    spells: `
2502 Major Arcane Prowess`,
  },
  {
    family: "arcanelore",
    tier: 17,
    spells: `
4684 Epic Arcane Prowess`,
  },
  {
    family: "arcanelore",
    tier: 18,
    spells: `
6041 Legendary Arcane Prowess`,
  },
  {
    family: "arcanelore",
    tier: null,
    spells: `
4076 Empyrean Enlightenment`,
  },
  {
    family: "armortinkering",
    tier: 1,
    spells: `
702 Armor Tinkering Expertise Self I
708 Armor Tinkering Expertise Other I`,
  },
  {
    family: "armortinkering",
    tier: 2,
    spells: `
703 Armor Tinkering Expertise Self II
709 Armor Tinkering Expertise Other II`,
  },
  {
    family: "armortinkering",
    tier: 3,
    spells: `
704 Armor Tinkering Expertise Self III
710 Armor Tinkering Expertise Other III`,
  },
  {
    family: "armortinkering",
    tier: 4,
    spells: `
705 Armor Tinkering Expertise Self IV
711 Armor Tinkering Expertise Other IV`,
  },
  {
    family: "armortinkering",
    tier: 5,
    spells: `
706 Armor Tinkering Expertise Self V
712 Armor Tinkering Expertise Other V`,
  },
  {
    family: "armortinkering",
    tier: 6,
    spells: `
707 Armor Tinkering Expertise Self VI
713 Armor Tinkering Expertise Other VI`,
  },
  {
    family: "armortinkering",
    tier: 7,
    spells: `
2196 Jibril's Boon
2197 Jibril's Blessing`,
  },
  {
    family: "armortinkering",
    tier: 8,
    spells: `
4511 Incantation of Armor Tinkering Expertise Other
4512 Incantation of Armor Tinkering Expertise Self`,
  },
  {
    family: "armortinkering",
    tier: 12,
    spells: `
2538 Minor Armor Tinkering Expertise`,
  },
  {
    family: "armortinkering",
    tier: 16,
    spells: `
2503 Major Armor Tinkering Expertise`,
  },
  {
    family: "armortinkering",
    tier: 17,
    spells: `
4685 Epic Armor Tinkering Expertise`,
  },
  {
    family: "armortinkering",
    tier: 18,
    spells: `
6042 Legendary Armor Tinkering Expertise`,
  },
  {
    family: "cooking",
    tier: 1,
    spells: `
1709 Cooking Mastery Other I
1715 Cooking Mastery Self I`,
  },
  {
    family: "cooking",
    tier: 2,
    spells: `
1710 Cooking Mastery Other II
1716 Cooking Mastery Self II`,
  },
  {
    family: "cooking",
    tier: 3,
    spells: `
1711 Cooking Mastery Other III
1717 Cooking Mastery Self III`,
  },
  {
    family: "cooking",
    tier: 4,
    spells: `
1712 Cooking Mastery Other IV
1718 Cooking Mastery Self IV`,
  },
  {
    family: "cooking",
    tier: 5,
    spells: `
1713 Cooking Mastery Other V
1719 Cooking Mastery Self V`,
  },
  {
    family: "cooking",
    tier: 6,
    spells: `
1714 Cooking Mastery Other VI
1720 Cooking Mastery Self VI`,
  },
  {
    family: "cooking",
    tier: 7,
    spells: `
2210 Morimoto's Boon
2211 Morimoto's Blessing`,
  },
  {
    family: "cooking",
    tier: 8,
    spells: `
4525 Incantation of Cooking Mastery Other
4526 Incantation of Cooking Mastery Self`,
  },
  {
    family: "cooking",
    tier: 12,
    spells: `
2541 Minor Cooking Prowess`,
  },
  {
    family: "cooking",
    tier: 16,
    spells: `
2506 Major Cooking Prowess`,
  },
  {
    family: "cooking",
    tier: 17,
    spells: `
4688 Epic Cooking Prowess`,
  },
  {
    family: "cooking",
    tier: 18,
    spells: `
6045 Legendary Cooking Prowess`,
  },
  {
    family: "cooking",
    tier: null,
    spells: `
3751 Master Chef's Boon
3752 Master Chef's Greater Boon`,
  },
  {
    family: "deception",
    tier: 1,
    spells: `
850 Deception Mastery Self I
856 Deception Mastery Other I`,
  },
  {
    family: "deception",
    tier: 2,
    spells: `
851 Deception Mastery Self II
857 Deception Mastery Other II`,
  },
  {
    family: "deception",
    tier: 3,
    spells: `
852 Deception Mastery Self III
858 Deception Mastery Other III`,
  },
  {
    family: "deception",
    tier: 4,
    spells: `
853 Deception Mastery Self IV
859 Deception Mastery Other IV`,
  },
  {
    family: "deception",
    tier: 5,
    spells: `
854 Deception Mastery Self V
860 Deception Mastery Other V`,
  },
  {
    family: "deception",
    tier: 6,
    spells: `
855 Deception Mastery Self VI
861 Deception Mastery Other VI`,
  },
  {
    family: "deception",
    tier: 7,
    spells: `
2226 Ketnan's Boon
2227 Ketnan's Blessing`,
  },
  {
    family: "deception",
    tier: 8,
    spells: `
4541 Incantation of Deception Mastery Other
4542 Incantation of Deception Mastery Self`,
  },
  {
    family: "deception",
    tier: 12,
    spells: `
2545 Minor Deception Prowess`,
  },
  {
    family: "deception",
    tier: 16,
    spells: `
2510 Major Deception Prowess`,
  },
  {
    family: "deception",
    tier: 17,
    spells: `
4020 Epic Deception Prowess`,
  },
  {
    family: "deception",
    tier: 18,
    spells: `
6048 Legendary Deception Prowess`,
  },
  {
    family: "deception",
    tier: null,
    spells: `
4089 Assassin's Gift`,
  },
  {
    family: "fealty",
    tier: 1,
    spells: `
946 Fealty Self I
952 Fealty Other I`,
  },
  {
    family: "fealty",
    tier: 2,
    spells: `
947 Fealty Self II
953 Fealty Other II`,
  },
  {
    family: "fealty",
    tier: 3,
    spells: `
948 Fealty Self III
954 Fealty Other III`,
  },
  {
    family: "fealty",
    tier: 4,
    spells: `
949 Fealty Self IV
955 Fealty Other IV`,
  },
  {
    family: "fealty",
    tier: 5,
    spells: `
950 Fealty Self V
956 Fealty Other V`,
  },
  {
    family: "fealty",
    tier: 6,
    spells: `
951 Fealty Self VI
957 Fealty Other VI`,
  },
  {
    family: "fealty",
    tier: 7,
    spells: `
2232 Odif's Boon
2233 Odif's Blessing`,
  },
  {
    family: "fealty",
    tier: 8,
    spells: `
4547 Incantation of Fealty Other
4548 Incantation of Fealty Self`,
  },
  {
    family: "fealty",
    tier: 12,
    spells: `
2546 Minor Fealty`,
  },
  {
    family: "fealty",
    tier: 16,
    spells: `
2511 Major Fealty`,
  },
  {
    family: "fealty",
    tier: 17,
    spells: `
4692 Epic Fealty`,
  },
  {
    family: "fealty",
    tier: 18,
    spells: `
6051 Legendary Fealty`,
  },
  {
    family: "fealty",
    tier: null,
    spells: `
3854 True Loyalty
3891 Honor of the Bull`,
  },
  {
    family: "fletching",
    tier: 1,
    spells: `
1733 Fletching Mastery Other I
1739 Fletching Mastery Self I`,
  },
  {
    family: "fletching",
    tier: 2,
    spells: `
1734 Fletching Mastery Other II
1740 Fletching Mastery Self II`,
  },
  {
    family: "fletching",
    tier: 3,
    spells: `
1735 Fletching Mastery Other III
1741 Fletching Mastery Self III`,
  },
  {
    family: "fletching",
    tier: 4,
    spells: `
1736 Fletching Mastery Other IV
1742 Fletching Mastery Self IV`,
  },
  {
    family: "fletching",
    tier: 5,
    spells: `
1737 Fletching Mastery Other V
1743 Fletching Mastery Self V`,
  },
  {
    family: "fletching",
    tier: 6,
    spells: `
1738 Fletching Mastery Other VI
1744 Fletching Mastery Self VI`,
  },
  {
    family: "fletching",
    tier: 7,
    spells: `
2236 Lilitha's Boon
2237 Lilitha's Blessing`,
  },
  {
    family: "fletching",
    tier: 8,
    spells: `
4551 Incantation of Fletching Mastery Other
4552 Incantation of Fletching Mastery Self`,
  },
  {
    family: "fletching",
    tier: 12,
    spells: `
2547 Minor Fletching Prowess`,
  },
  {
    family: "fletching",
    tier: 16,
    spells: `
2512 Major Fletching Prowess`,
  },
  {
    family: "fletching",
    tier: 17,
    spells: `
4693 Epic Fletching Prowess`,
  },
  {
    family: "fletching",
    tier: 18,
    spells: `
6052 Legendary Fletching Prowess`,
  },
  {
    family: "fletching",
    tier: null,
    spells: `
3753 Fletching Master's Boon
3754 Fletching Master's Greater Boon`,
  },
  {
    family: "healing",
    tier: 1,
    spells: `
874 Healing Mastery Self I
880 Healing Mastery Other I`,
  },
  {
    family: "healing",
    tier: 2,
    spells: `
875 Healing Mastery Self II
881 Healing Mastery Other II`,
  },
  {
    family: "healing",
    tier: 3,
    spells: `
876 Healing Mastery Self III
882 Healing Mastery Other III`,
  },
  {
    family: "healing",
    tier: 4,
    spells: `
877 Healing Mastery Self IV
883 Healing Mastery Other IV`,
  },
  {
    family: "healing",
    tier: 5,
    spells: `
878 Healing Mastery Self V
884 Healing Mastery Other V`,
  },
  {
    family: "healing",
    tier: 6,
    spells: `
879 Healing Mastery Self VI
885 Healing Mastery Other VI`,
  },
  {
    family: "healing",
    tier: 7,
    spells: `
2240 Avalenne's Boon
2241 Avalenne's Blessing`,
  },
  {
    family: "healing",
    tier: 8,
    spells: `
4555 Incantation of Healing Mastery Other
4556 Incantation of Healing Mastery Self`,
  },
  {
    family: "healing",
    tier: 12,
    spells: `
2548 Minor Healing Prowess`,
  },
  {
    family: "healing",
    tier: 16,
    spells: `
2513 Major Healing Prowess`,
  },
  {
    family: "healing",
    tier: 17,
    spells: `
4694 Epic Healing Prowess`,
  },
  {
    family: "healing",
    tier: 18,
    spells: `
6053 Legendary Healing Prowess`,
  },
  {
    family: "healing",
    tier: null,
    spells: `
2436 Laying on of Hands
3855 Flight of Bats
4016 Shadow's Heart`,
  },
  {
    family: "invulnerability",
    tier: 1,
    spells: `
17 Invulnerability Other I
18 Invulnerability Self I`,
  },
  {
    family: "invulnerability",
    tier: 2,
    spells: `
240 Invulnerability Other II
245 Invulnerability Self II`,
  },
  {
    family: "invulnerability",
    tier: 3,
    spells: `
241 Invulnerability Other III
246 Invulnerability Self III`,
  },
  {
    family: "invulnerability",
    tier: 4,
    spells: `
242 Invulnerability Other IV
247 Invulnerability Self IV`,
  },
  {
    family: "invulnerability",
    tier: 5,
    spells: `
243 Invulnerability Other V
248 Invulnerability Self V`,
  },
  {
    family: "invulnerability",
    tier: 6,
    spells: `
244 Invulnerability Other VI
249 Invulnerability Self VI`,
  },
  {
    family: "invulnerability",
    tier: 7,
    spells: `
2244 Web of Defense
2245 Aura of Defense
3355 Potent Guardian of the Clutch`,
  },
  {
    family: "invulnerability",
    tier: 8,
    spells: `
4369 Incantation of Guardian of the Clutch
4559 Incantation of Invulnerability Other
4560 Incantation of Invulnerability Self`,
  },
  {
    family: "invulnerability",
    tier: 12,
    spells: `
2550 Minor Invulnerability`,
  },
  {
    family: "invulnerability",
    tier: 14,
    spells: `
2938 Moderate Invulnerability`,
  },
  {
    family: "invulnerability",
    tier: 16,
    spells: `
2515 Major Invulnerability`,
  },
  {
    family: "invulnerability",
    tier: 17,
    spells: `
4696 Epic Invulnerability`,
  },
  {
    family: "invulnerability",
    tier: 18,
    spells: `
6055 Legendary Invulnerability`,
  },
  {
    family: "invulnerability",
    tier: null,
    spells: `
3205 Good Eating
3352 Lesser Guardian of the Clutch
3353 Inferior Guardian of the Clutch
3354 Guardian of the Clutch
3363 Blessing of the Scale
3853 Ardent Defense
4195 Harbinger Melee Defense
4212 Sticky Melee
4242 Aerbax's Melee Shield
4243 Aerbax Melee Shield Down
5470 Queen's Invulnerability Other`,
  },
  {
    family: "itemtinkering",
    tier: 1,
    spells: `
726 Item Tinkering Expertise Self I
732 Item Tinkering Expertise Other I
5053 Item Tinkering Expertise Other I
5061 Item Tinkering Expertise Self I`,
  },
  {
    family: "itemtinkering",
    tier: 2,
    spells: `
727 Item Tinkering Expertise Self II
733 Item Tinkering Expertise Other II
5054 Item Tinkering Expertise Other II
5062 Item Tinkering Expertise Self II`,
  },
  {
    family: "itemtinkering",
    tier: 3,
    spells: `
728 Item Tinkering Expertise Self III
734 Item Tinkering Expertise Other III
5055 Item Tinkering Expertise Other III
5063 Item Tinkering Expertise Self III`,
  },
  {
    family: "itemtinkering",
    tier: 4,
    spells: `
729 Item Tinkering Expertise Self IV
735 Item Tinkering Expertise Other IV
5056 Item Tinkering Expertise Other IV
5064 Item Tinkering Expertise Self IV`,
  },
  {
    family: "itemtinkering",
    tier: 5,
    spells: `
730 Item Tinkering Expertise Self V
736 Item Tinkering Expertise Other V
5057 Item Tinkering Expertise Other V
5065 Item Tinkering Expertise Self V`,
  },
  {
    family: "itemtinkering",
    tier: 6,
    spells: `
731 Item Tinkering Expertise Self VI
737 Item Tinkering Expertise Other VI
5058 Item Tinkering Expertise Other VI
5066 Item Tinkering Expertise Self VI`,
  },
  {
    family: "itemtinkering",
    tier: 7,
    spells: `
2250 Yoshi's Boon
2251 Yoshi's Blessing
5059 Yoshi's Boon
5067 Yoshi's Blessing`,
  },
  {
    family: "itemtinkering",
    tier: 8,
    spells: `
4565 Incantation of Item Tinkering Expertise Other
4566 Incantation of Item Tinkering Expertise Self
5060 Incantation of Item Tinkering Expertise Other
5068 Incantation of Item Tinkering Expertise Self`,
  },
  {
    family: "itemtinkering",
    tier: 12,
    spells: `
2552 Minor Item Tinkering Expertise
5071 Minor Item Tinkering Expertise`,
  },
  {
    family: "itemtinkering",
    tier: 16,
    spells: `
2517 Major Item Tinkering Expertise
5069 Major Item Tinkering Expertise`,
  },
  {
    family: "itemtinkering",
    tier: 17,
    spells: `
4698 Epic Item Tinkering Expertise
5033 Epic Item Tinkering Expertise`,
  },
  {
    family: "itemtinkering",
    tier: 18,
    spells: `
6057 Legendary Item Tinkering Expertise`,
  },
  {
    family: "jumping",
    tier: 1,
    spells: `
970 Jumping Mastery Self I
976 Jumping Mastery Other I`,
  },
  {
    family: "jumping",
    tier: 2,
    spells: `
971 Jumping Mastery Self II
977 Jumping Mastery Other II`,
  },
  {
    family: "jumping",
    tier: 3,
    spells: `
972 Jumping Mastery Self III
978 Jumping Mastery Other III`,
  },
  {
    family: "jumping",
    tier: 4,
    spells: `
973 Jumping Mastery Self IV
979 Jumping Mastery Other IV`,
  },
  {
    family: "jumping",
    tier: 5,
    spells: `
974 Jumping Mastery Self V
980 Jumping Mastery Other V`,
  },
  {
    family: "jumping",
    tier: 6,
    spells: `
975 Jumping Mastery Self VI
981 Jumping Mastery Other VI`,
  },
  {
    family: "jumping",
    tier: 7,
    spells: `
2256 Jahannan's Boon
2257 Jahannan's Blessing`,
  },
  {
    family: "jumping",
    tier: 8,
    spells: `
4571 Incantation of Jumping Mastery Other
4572 Incantation of Jumping Mastery Self`,
  },
  {
    family: "jumping",
    tier: 12,
    spells: `
2553 Minor Jumping Prowess`,
  },
  {
    family: "jumping",
    tier: 16,
    spells: `
2518 Major Jumping Prowess`,
  },
  {
    family: "jumping",
    tier: 17,
    spells: `
4699 Epic Jumping Prowess`,
  },
  {
    family: "jumping",
    tier: 18,
    spells: `
6058 Legendary Jumping Prowess`,
  },
  {
    family: "jumping",
    tier: null,
    spells: `
2932 Tusker Leap
3367 Leaping Legs
4211 Licorice Leap`,
  },
  {
    family: "lifemagic",
    tier: 1,
    spells: `
605 Life Magic Mastery Self I
611 Life Magic Mastery Other I`,
  },
  {
    family: "lifemagic",
    tier: 2,
    spells: `
606 Life Magic Mastery Self II
612 Life Magic Mastery Other II`,
  },
  {
    family: "lifemagic",
    tier: 3,
    spells: `
607 Life Magic Mastery Self III
613 Life Magic Mastery Other III`,
  },
  {
    family: "lifemagic",
    tier: 4,
    spells: `
608 Life Magic Mastery Self IV
614 Life Magic Mastery Other IV`,
  },
  {
    family: "lifemagic",
    tier: 5,
    spells: `
609 Life Magic Mastery Self V
615 Life Magic Mastery Other V`,
  },
  {
    family: "lifemagic",
    tier: 6,
    spells: `
610 Life Magic Mastery Self VI
616 Life Magic Mastery Other VI`,
  },
  {
    family: "lifemagic",
    tier: 7,
    spells: `
2266 Harlune's Boon
2267 Harlune's Blessing
3395 Superior Vitaeic Chant`,
  },
  {
    family: "lifemagic",
    tier: 8,
    spells: `
4371 Incantation of Greater Vitaeic Chant
4581 Incantation of Life Magic Mastery Other
4582 Incantation of Life Magic Mastery Self`,
  },
  {
    family: "lifemagic",
    tier: 12,
    spells: `
2555 Minor Life Magic Aptitude`,
  },
  {
    family: "lifemagic",
    tier: 14,
    spells: `
2810 Moderate Life Magic Aptitude`,
  },
  {
    family: "lifemagic",
    tier: 16,
    spells: `
2520 Major Life Magic Aptitude`,
  },
  {
    family: "lifemagic",
    tier: 17,
    spells: `
4700 Epic Life Magic Aptitude`,
  },
  {
    family: "lifemagic",
    tier: 18,
    spells: `
6060 Legendary Life Magic Aptitude`,
  },
  {
    family: "lifemagic",
    tier: null,
    spells: `
2958 Blessing of the Priestess
2959 Mark of the Priestess
3366 The Heart's Touch
3392 Lesser Vitaeic Chant
3393 Vitaeic Chant
3394 Greater Vitaeic Chant`,
  },
  {
    family: "lockpick",
    tier: 1,
    spells: `
922 Lockpick Mastery Self I
928 Lockpick Mastery Other I`,
  },
  {
    family: "lockpick",
    tier: 2,
    spells: `
923 Lockpick Mastery Self II
929 Lockpick Mastery Other II`,
  },
  {
    family: "lockpick",
    tier: 3,
    spells: `
924 Lockpick Mastery Self III
930 Lockpick Mastery Other III`,
  },
  {
    family: "lockpick",
    tier: 4,
    spells: `
925 Lockpick Mastery Self IV
931 Lockpick Mastery Other IV`,
  },
  {
    family: "lockpick",
    tier: 5,
    spells: `
926 Lockpick Mastery Self V
932 Lockpick Mastery Other V`,
  },
  {
    family: "lockpick",
    tier: 6,
    spells: `
927 Lockpick Mastery Self VI
933 Lockpick Mastery Other VI`,
  },
  {
    family: "lockpick",
    tier: 7,
    spells: `
2270 Oswald's Boon
2271 Oswald's Blessing`,
  },
  {
    family: "lockpick",
    tier: 8,
    spells: `
4585 Incantation of Lockpick Mastery Other
4586 Incantation of Lockpick Mastery Self`,
  },
  {
    family: "lockpick",
    tier: 12,
    spells: `
2556 Minor Lockpick Prowess`,
  },
  {
    family: "lockpick",
    tier: 16,
    spells: `
2521 Major Lockpick Prowess`,
  },
  {
    family: "lockpick",
    tier: 17,
    spells: `
4701 Epic Lockpick Prowess`,
  },
  {
    family: "lockpick",
    tier: 18,
    spells: `
6061 Legendary Lockpick Prowess`,
  },
  {
    family: "lockpick",
    tier: null,
    spells: `
3755 Master Lockpicker's Boon
3756 Master Lockpicker's Greater Boon`,
  },
  {
    family: "magicitemtinkering",
    tier: 1,
    spells: `
750 Magic Item Tinkering Expertise Self I
756 Magic Item Tinkering Expertise Other I`,
  },
  {
    family: "magicitemtinkering",
    tier: 2,
    spells: `
751 Magic Item Tinkering Expertise Self II
757 Magic Item Tinkering Expertise Other II`,
  },
  {
    family: "magicitemtinkering",
    tier: 3,
    spells: `
752 Magic Item Tinkering Expertise Self III
758 Magic Item Tinkering Expertise Other III`,
  },
  {
    family: "magicitemtinkering",
    tier: 4,
    spells: `
753 Magic Item Tinkering Expertise Self IV
759 Magic Item Tinkering Expertise Other IV`,
  },
  {
    family: "magicitemtinkering",
    tier: 5,
    spells: `
754 Magic Item Tinkering Expertise Self V
760 Magic Item Tinkering Expertise Other V`,
  },
  {
    family: "magicitemtinkering",
    tier: 6,
    spells: `
755 Magic Item Tinkering Expertise Self VI
761 Magic Item Tinkering Expertise Other VI`,
  },
  {
    family: "magicitemtinkering",
    tier: 7,
    spells: `
2276 Celdiseth's Boon
2277 Celdiseth's Blessing`,
  },
  {
    family: "magicitemtinkering",
    tier: 8,
    spells: `
4591 Incantation of Magic Item Tinkering Expertise Other
4592 Incantation of Magic Item Tinkering Expertise Self`,
  },
  {
    family: "magicitemtinkering",
    tier: 12,
    spells: `
2558 Minor Magic Item Tinkering Expertise`,
  },
  {
    family: "magicitemtinkering",
    tier: 16,
    spells: `
2523 Major Magic Item Tinkering Expertise`,
  },
  {
    family: "magicitemtinkering",
    tier: 17,
    spells: `
4703 Epic Magic Item Tinkering Expertise`,
  },
  {
    family: "magicitemtinkering",
    tier: 18,
    spells: `
6062 Legendary Magic Item Tinkering Expertise`,
  },
  {
    family: "manaconversion",
    tier: 1,
    spells: `
653 Mana Conversion Mastery Self I
659 Mana Conversion Mastery Other I`,
  },
  {
    family: "manaconversion",
    tier: 2,
    spells: `
654 Mana Conversion Mastery Self II
660 Mana Conversion Mastery Other II`,
  },
  {
    family: "manaconversion",
    tier: 3,
    spells: `
655 Mana Conversion Mastery Self III
661 Mana Conversion Mastery Other III`,
  },
  {
    family: "manaconversion",
    tier: 4,
    spells: `
656 Mana Conversion Mastery Self IV
662 Mana Conversion Mastery Other IV`,
  },
  {
    family: "manaconversion",
    tier: 5,
    spells: `
657 Mana Conversion Mastery Self V
663 Mana Conversion Mastery Other V`,
  },
  {
    family: "manaconversion",
    tier: 6,
    spells: `
658 Mana Conversion Mastery Self VI
664 Mana Conversion Mastery Other VI`,
  },
  {
    family: "manaconversion",
    tier: 7,
    spells: `
2286 Nuhmudira's Boon
2287 Nuhmudira's Blessing
3399 Superior Conveyic Chant`,
  },
  {
    family: "manaconversion",
    tier: 8,
    spells: `
4373 Incantation of Greater Conveyic Chant
4601 Incantation of Mana Conversion Mastery Other
4602 Incantation of Mana Conversion Mastery Self`,
  },
  {
    family: "manaconversion",
    tier: 11,
    spells: `
2680 Feeble Mana Conversion Prowess`,
  },
  {
    family: "manaconversion",
    tier: 12,
    spells: `
2560 Minor Mana Conversion Prowess`,
  },
  {
    family: "manaconversion",
    tier: 14,
    spells: `
2691 Moderate Mana Conversion Prowess`,
  },
  {
    family: "manaconversion",
    tier: 16,
    spells: `
2525 Major Mana Conversion Prowess`,
  },
  {
    family: "manaconversion",
    tier: 17,
    spells: `
4705 Epic Mana Conversion Prowess`,
  },
  {
    family: "manaconversion",
    tier: 18,
    spells: `
6064 Legendary Mana Conversion Prowess`,
  },
  {
    family: "manaconversion",
    tier: null,
    spells: `
3223 Cascade
3224 Greater Cascade
3225 Lesser Cascade
3368 Mage's Understanding
3396 Lesser Conveyic Chant
3397 Conveyic Chant
3398 Greater Conveyic Chant
4077 Mana Conversion Mastery Incantation
5472 Queen's Mana Conversion Mastery`,
  },
  {
    family: "monsterattunement",
    tier: 1,
    spells: `
798 Monster Attunement Self I
804 Monster Attunement Other I`,
  },
  {
    family: "monsterattunement",
    tier: 2,
    spells: `
799 Monster Attunement Self II
805 Monster Attunement Other II`,
  },
  {
    family: "monsterattunement",
    tier: 3,
    spells: `
800 Monster Attunement Self III
806 Monster Attunement Other III`,
  },
  {
    family: "monsterattunement",
    tier: 4,
    spells: `
801 Monster Attunement Self IV
807 Monster Attunement Other IV`,
  },
  {
    family: "monsterattunement",
    tier: 5,
    spells: `
802 Monster Attunement Self V
808 Monster Attunement Other V`,
  },
  {
    family: "monsterattunement",
    tier: 6,
    spells: `
803 Monster Attunement Self VI
809 Monster Attunement Other VI`,
  },
  {
    family: "monsterattunement",
    tier: 7,
    spells: `
2288 Topheron's Boon
2289 Topheron's Blessing`,
  },
  {
    family: "monsterattunement",
    tier: 8,
    spells: `
4603 Incantation of Monster Attunement Other
4604 Incantation of Monster Attunement Self`,
  },
  {
    family: "monsterattunement",
    tier: 12,
    spells: `
2561 Minor Monster Attunement`,
  },
  {
    family: "monsterattunement",
    tier: 16,
    spells: `
2526 Major Monster Attunement`,
  },
  {
    family: "monsterattunement",
    tier: 17,
    spells: `
4706 Epic Monster Attunement`,
  },
  {
    family: "monsterattunement",
    tier: 18,
    spells: `
6065 Legendary Monster Attunement`,
  },
  {
    family: "monsterattunement",
    tier: null,
    spells: `
2357 Fauna Perlustration`,
  },
  {
    family: "personattunement",
    tier: 1,
    spells: `
824 Person Attunement Self I
830 Person Attunement Other I`,
  },
  {
    family: "personattunement",
    tier: 2,
    spells: `
825 Person Attunement Self II
831 Person Attunement Other II`,
  },
  {
    family: "personattunement",
    tier: 3,
    spells: `
826 Person Attunement Self III
832 Person Attunement Other III`,
  },
  {
    family: "personattunement",
    tier: 4,
    spells: `
827 Person Attunement Self IV
833 Person Attunement Other IV`,
  },
  {
    family: "personattunement",
    tier: 5,
    spells: `
828 Person Attunement Self V
834 Person Attunement Other V`,
  },
  {
    family: "personattunement",
    tier: 6,
    spells: `
829 Person Attunement Self VI
835 Person Attunement Other VI`,
  },
  {
    family: "personattunement",
    tier: 7,
    spells: `
2292 Kaluhc's Boon
2293 Kaluhc's Blessing`,
  },
  {
    family: "personattunement",
    tier: 8,
    spells: `
4607 Incantation of Person Attunement Other
4608 Incantation of Person Attunement Self`,
  },
  {
    family: "personattunement",
    tier: 12,
    spells: `
2562 Minor Person Attunement`,
  },
  {
    family: "personattunement",
    tier: 16,
    spells: `
2527 Major Person Attunement`,
  },
  {
    family: "personattunement",
    tier: 17,
    spells: `
4707 Epic Person Attunement`,
  },
  {
    family: "personattunement",
    tier: 18,
    spells: `
6066 Legendary Person Attunement`,
  },
  {
    family: "sprint",
    tier: 1,
    spells: `
982 Sprint Self I
988 Sprint Other I`,
  },
  {
    family: "sprint",
    tier: 2,
    spells: `
983 Sprint Self II
989 Sprint Other II`,
  },
  {
    family: "sprint",
    tier: 3,
    spells: `
984 Sprint Self III
990 Sprint Other III`,
  },
  {
    family: "sprint",
    tier: 4,
    spells: `
985 Sprint Self IV
991 Sprint Other IV`,
  },
  {
    family: "sprint",
    tier: 5,
    spells: `
986 Sprint Self V
992 Sprint Other V`,
  },
  {
    family: "sprint",
    tier: 6,
    spells: `
987 Sprint Self VI
993 Sprint Other VI`,
  },
  {
    family: "sprint",
    tier: 7,
    spells: `
2300 Saladur's Boon
2301 Saladur's Blessing`,
  },
  {
    family: "sprint",
    tier: 8,
    spells: `
4615 Incantation of Sprint Other
4616 Incantation of Sprint Self`,
  },
  {
    family: "sprint",
    tier: 12,
    spells: `
2564 Minor Sprint`,
  },
  {
    family: "sprint",
    tier: 16,
    spells: `
2529 Major Sprint`,
  },
  {
    family: "sprint",
    tier: 17,
    spells: `
4710 Epic Sprint`,
  },
  {
    family: "sprint",
    tier: 18,
    spells: `
6071 Legendary Sprint`,
  },
  {
    family: "sprint",
    tier: null,
    spells: `
1644 The Gift of Sarneho
2933 Tusker Sprint
3369 On the Run
3849 Night Runner
3860 Sweet Speed
4027 Messenger's Stride
5474 Queen's Sprint`,
  },
  {
    family: "heavyweapons",
    tier: 1,
    spells: `
412 Heavy Weapon Mastery Other I
418 Heavy Weapon Mastery Self I`,
  },
  {
    family: "heavyweapons",
    tier: 2,
    spells: `
413 Heavy Weapon Mastery Other II
419 Heavy Weapon Mastery Self II`,
  },
  {
    family: "heavyweapons",
    tier: 3,
    spells: `
414 Heavy Weapon Mastery Other III
420 Heavy Weapon Mastery Self III`,
  },
  {
    family: "heavyweapons",
    tier: 4,
    spells: `
415 Heavy Weapon Mastery Other IV
421 Heavy Weapon Mastery Self IV`,
  },
  {
    family: "heavyweapons",
    tier: 5,
    spells: `
416 Heavy Weapon Mastery Other V
422 Heavy Weapon Mastery Self V`,
  },
  {
    family: "heavyweapons",
    tier: 6,
    spells: `
417 Heavy Weapon Mastery Other VI
423 Heavy Weapon Mastery Self VI`,
  },
  {
    family: "heavyweapons",
    tier: 7,
    spells: `
2308 Heavy Weapon Mastery Other VII
2309 Heavy Weapon Mastery Self VII`,
  },
  {
    family: "heavyweapons",
    tier: 8,
    spells: `
4623 Incantation of Heavy Weapon Mastery Other
4624 Incantation of Heavy Weapon Mastery Self`,
  },
  {
    family: "heavyweapons",
    tier: 11,
    spells: `
2683 Feeble Heavy Weapon Aptitude`,
  },
  {
    family: "heavyweapons",
    tier: 12,
    spells: `
2566 Minor Heavy Weapon Aptitude`,
  },
  {
    family: "heavyweapons",
    tier: 14,
    spells: `
2694 Moderate Heavy Weapon Aptitude`,
  },
  {
    family: "heavyweapons",
    tier: 16,
    spells: `
2531 Major Heavy Weapon Aptitude`,
  },
  {
    family: "heavyweapons",
    tier: 17,
    spells: `
4712 Epic Heavy Weapon Aptitude`,
  },
  {
    family: "heavyweapons",
    tier: 18,
    spells: `
6072 Legendary Heavy Weapon Aptitude`,
  },
  {
    family: "heavyweapons",
    tier: null,
    spells: `
3226 Cascade
3227 Greater Cascade
3228 Lesser Cascade`,
  },
  {
    family: "weapontinkering",
    tier: 1,
    spells: `
774 Weapon Tinkering Expertise Self I
780 Weapon Tinkering Expertise Other I`,
  },
  {
    family: "weapontinkering",
    tier: 2,
    spells: `
775 Weapon Tinkering Expertise Self II
781 Weapon Tinkering Expertise Other II`,
  },
  {
    family: "weapontinkering",
    tier: 3,
    spells: `
776 Weapon Tinkering Expertise Self III
782 Weapon Tinkering Expertise Other III`,
  },
  {
    family: "weapontinkering",
    tier: 4,
    spells: `
777 Weapon Tinkering Expertise Self IV
783 Weapon Tinkering Expertise Other IV`,
  },
  {
    family: "weapontinkering",
    tier: 5,
    spells: `
778 Weapon Tinkering Expertise Self V
784 Weapon Tinkering Expertise Other V`,
  },
  {
    family: "weapontinkering",
    tier: 6,
    spells: `
779 Weapon Tinkering Expertise Self VI
785 Weapon Tinkering Expertise Other VI`,
  },
  {
    family: "weapontinkering",
    tier: 7,
    spells: `
2324 Koga's Boon
2325 Koga's Blessing`,
  },
  {
    family: "weapontinkering",
    tier: 8,
    spells: `
4639 Incantation of Weapon Tinkering Expertise Other
4640 Incantation of Weapon Tinkering Expertise Self`,
  },
  {
    family: "weapontinkering",
    tier: 12,
    spells: `
2570 Minor Weapon Tinkering Expertise`,
  },
  {
    family: "weapontinkering",
    tier: 16,
    spells: `
2535 Major Weapon Tinkering Expertise`,
  },
  {
    family: "weapontinkering",
    tier: 17,
    spells: `
4912 Epic Weapon Tinkering Expertise`,
  },
  {
    family: "weapontinkering",
    tier: 18,
    spells: `
6039 Legendary Weapon Tinkering Expertise`,
  },
  {
    family: "weapontinkering",
    tier: null,
    spells: `
3861 Taste for Blood`,
  },
  {
    family: "armor",
    tier: 1,
    spells: `
23 Armor Other I
24 Armor Self I`,
  },
  {
    family: "armor",
    tier: 2,
    spells: `
1308 Armor Self II
1313 Armor Other II`,
  },
  {
    family: "armor",
    tier: 3,
    spells: `
1309 Armor Self III
1314 Armor Other III
2393 Force Armor
4086 Icy Shield`,
  },
  {
    family: "armor",
    tier: 4,
    spells: `
1310 Armor Self IV
1315 Armor Other IV`,
  },
  {
    family: "armor",
    tier: 5,
    spells: `
1311 Armor Self V
1316 Armor Other V`,
  },
  {
    family: "armor",
    tier: 6,
    spells: `
1312 Armor Self VI
1317 Armor Other VI
2928 Tusker Hide`,
  },
  {
    family: "armor",
    tier: 7,
    spells: `
2052 Executor's Boon
2053 Executor's Blessing`,
  },
  {
    family: "armor",
    tier: 8,
    spells: `
3976 Incantation of Armor Other
4290 Incantation of Armor Other
4291 Incantation of Armor Self`,
  },
  {
    family: "armor",
    tier: 12,
    spells: `
2578 Minor Armor`,
  },
  {
    family: "armor",
    tier: 16,
    spells: `
2571 Major Armor`,
  },
  {
    family: "armor",
    tier: 17,
    spells: `
4911 Epic Armor`,
  },
  {
    family: "armor",
    tier: 18,
    spells: `
6102 Legendary Armor`,
  },
  {
    family: "armor",
    tier: null,
    spells: `
2047 Demonskin
2420 Panoply of the Queenslayer
3046 Lesser Mists of Bur
3050 Minor Mists of Bur
3052 Mists of Bur
3817 Hunter's Ward
3820 Conscript's Ward
3823 Augur's Ward
3913 Aegis of the Golden Flame
4043 Kukuur Hide
4090 Scarab's Shell
4111 Lesser Tusker Hide
4169 Harbinger Blood Infusion
4199 Frozen Armor
5453 Queen's Armor`,
  },
  {
    family: "acidbane",
    tier: 1,
    spells: `
1493 Acid Bane I`,
  },
  {
    family: "acidbane",
    tier: 2,
    spells: `
1494 Acid Bane II`,
  },
  {
    family: "acidbane",
    tier: 3,
    spells: `
1495 Acid Bane III`,
  },
  {
    family: "acidbane",
    tier: 4,
    spells: `
1496 Acid Bane IV`,
  },
  {
    family: "acidbane",
    tier: 5,
    spells: `
1497 Acid Bane V`,
  },
  {
    family: "acidbane",
    tier: 6,
    spells: `
1498 Acid Bane VI`,
  },
  {
    family: "acidbane",
    tier: 7,
    spells: `
2092 Olthoi's Bane`,
  },
  {
    family: "acidbane",
    tier: 8,
    spells: `
4391 Incantation of Acid Bane`,
  },
  {
    family: "acidbane",
    tier: 12,
    spells: `
2597 Minor Acid Bane`,
  },
  {
    family: "acidbane",
    tier: 16,
    spells: `
2585 Major Acid Bane`,
  },
  {
    family: "acidbane",
    tier: 17,
    spells: `
4660 Epic Acid Bane`,
  },
  {
    family: "acidbane",
    tier: 18,
    spells: `
6088 Legendary Acid Bane`,
  },
  {
    family: "bludgeoningbane",
    tier: 1,
    spells: `
1511 Bludgeon Bane I`,
  },
  {
    family: "bludgeoningbane",
    tier: 2,
    spells: `
1512 Bludgeon Bane II`,
  },
  {
    family: "bludgeoningbane",
    tier: 3,
    spells: `
1513 Bludgeon Bane III`,
  },
  {
    family: "bludgeoningbane",
    tier: 4,
    spells: `
1514 Bludgeon Bane IV`,
  },
  {
    family: "bludgeoningbane",
    tier: 5,
    spells: `
1515 Bludgeon Bane V`,
  },
  {
    family: "bludgeoningbane",
    tier: 6,
    spells: `
1516 Bludgeon Bane VI`,
  },
  {
    family: "bludgeoningbane",
    tier: 7,
    spells: `
2098 Tusker's Bane`,
  },
  {
    family: "bludgeoningbane",
    tier: 8,
    spells: `
4397 Incantation of Bludgeon Bane`,
  },
  {
    family: "bludgeoningbane",
    tier: 12,
    spells: `
2599 Minor Bludgeoning Bane`,
  },
  {
    family: "bludgeoningbane",
    tier: 16,
    spells: `
2587 Major Bludgeoning Bane`,
  },
  {
    family: "bludgeoningbane",
    tier: 17,
    spells: `
4662 Epic Bludgeoning Bane`,
  },
  {
    family: "bludgeoningbane",
    tier: 18,
    spells: `
6090 Legendary Bludgeoning Bane`,
  },
  {
    family: "flamebane",
    tier: 1,
    spells: `
1547 Flame Bane I`,
  },
  {
    family: "flamebane",
    tier: 2,
    spells: `
1548 Flame Bane II`,
  },
  {
    family: "flamebane",
    tier: 3,
    spells: `
1549 Flame Bane III`,
  },
  {
    family: "flamebane",
    tier: 4,
    spells: `
1550 Flame Bane IV`,
  },
  {
    family: "flamebane",
    tier: 5,
    spells: `
1551 Flame Bane V`,
  },
  {
    family: "flamebane",
    tier: 6,
    spells: `
1552 Flame Bane VI`,
  },
  {
    family: "flamebane",
    tier: 7,
    spells: `
2102 Inferno's Bane`,
  },
  {
    family: "flamebane",
    tier: 8,
    spells: `
4401 Incantation of Flame Bane`,
  },
  {
    family: "flamebane",
    tier: 12,
    spells: `
2601 Minor Flame Bane`,
  },
  {
    family: "flamebane",
    tier: 16,
    spells: `
2589 Major Flame Bane`,
  },
  {
    family: "flamebane",
    tier: 17,
    spells: `
4664 Epic Flame Bane`,
  },
  {
    family: "flamebane",
    tier: 18,
    spells: `
6092 Legendary Flame Bane`,
  },
  {
    family: "frostbane",
    tier: 1,
    spells: `
1523 Frost Bane I`,
  },
  {
    family: "frostbane",
    tier: 2,
    spells: `
1524 Frost Bane II`,
  },
  {
    family: "frostbane",
    tier: 3,
    spells: `
1525 Frost Bane III`,
  },
  {
    family: "frostbane",
    tier: 4,
    spells: `
1526 Frost Bane IV`,
  },
  {
    family: "frostbane",
    tier: 5,
    spells: `
1527 Frost Bane V`,
  },
  {
    family: "frostbane",
    tier: 6,
    spells: `
1528 Frost Bane VI`,
  },
  {
    family: "frostbane",
    tier: 7,
    spells: `
2104 Gelidite's Bane`,
  },
  {
    family: "frostbane",
    tier: 8,
    spells: `
4403 Incantation of Frost Bane`,
  },
  {
    family: "frostbane",
    tier: 12,
    spells: `
2602 Minor Frost Bane`,
  },
  {
    family: "frostbane",
    tier: 16,
    spells: `
2590 Major Frost Bane`,
  },
  {
    family: "frostbane",
    tier: 17,
    spells: `
4665 Epic Frost Bane`,
  },
  {
    family: "frostbane",
    tier: 18,
    spells: `
6093 Legendary Frost Bane`,
  },
  {
    family: "heartthirst",
    tier: 1,
    spells: `
1587 Aura of Heart Seeker Self I
6007 Aura of Heart Seeker Other I`,
  },
  {
    family: "heartthirst",
    tier: 2,
    spells: `
1588 Aura of Heart Seeker Self II
6008 Aura of Heart Seeker Other II`,
  },
  {
    family: "heartthirst",
    tier: 3,
    spells: `
1589 Aura of Heart Seeker Self III
6009 Aura of Heart Seeker Other III`,
  },
  {
    family: "heartthirst",
    tier: 4,
    spells: `
1590 Aura of Heart Seeker Self IV
6010 Aura of Heart Seeker Other IV`,
  },
  {
    family: "heartthirst",
    tier: 5,
    spells: `
1591 Aura of Heart Seeker Self V
6011 Aura of Heart Seeker Other V`,
  },
  {
    family: "heartthirst",
    tier: 6,
    spells: `
1592 Aura of Heart Seeker Self VI
6012 Aura of Heart Seeker Other VI`,
  },
  {
    family: "heartthirst",
    tier: 7,
    spells: `
2106 Aura of Elysa's Sight
6013 Aura of Heart Seeker Other VII`,
  },
  {
    family: "heartthirst",
    tier: 8,
    spells: `
4405 Aura of Incantation of Heart Seeker Self
6014 Aura of Incantation of Heart Seeker Other`,
  },
  {
    family: "heartthirst",
    tier: 12,
    spells: `
2603 Minor Heart Thirst`,
  },
  {
    family: "heartthirst",
    tier: 16,
    spells: `
2591 Major Heart Thirst`,
  },
  {
    family: "heartthirst",
    tier: 17,
    spells: `
4666 Epic Heart Thirst`,
  },
  {
    family: "heartthirst",
    tier: 18,
    spells: `
6094 Legendary Heart Thirst`,
  },
  {
    family: "heartthirst",
    tier: null,
    spells: `
1996 Aura of Soul Hunter
2437 Greater Rockslide
2438 Lesser Rockslide
2439 Rockslide
2630 Prey's Reflex
2963 Aura of Hunter's Cunning
3984 Mukkir's Ferocity`,
  },
  {
    family: "impenetrability",
    tier: 1,
    spells: `
51 Impenetrability I`,
  },
  {
    family: "impenetrability",
    tier: 2,
    spells: `
1482 Impenetrability II`,
  },
  {
    family: "impenetrability",
    tier: 3,
    spells: `
1483 Impenetrability III`,
  },
  {
    family: "impenetrability",
    tier: 4,
    spells: `
1484 Impenetrability IV`,
  },
  {
    family: "impenetrability",
    tier: 5,
    spells: `
1485 Impenetrability V`,
  },
  {
    family: "impenetrability",
    tier: 6,
    spells: `
1486 Impenetrability VI`,
  },
  {
    family: "impenetrability",
    tier: 7,
    spells: `
2108 Brogard's Defiance`,
  },
  {
    family: "impenetrability",
    tier: 8,
    spells: `
4407 Incantation of Impenetrability`,
  },
  {
    family: "impenetrability",
    tier: 12,
    spells: `
2604 Minor Impenetrability`,
  },
  {
    family: "impenetrability",
    tier: 16,
    spells: `
2592 Major Impenetrability`,
  },
  {
    family: "impenetrability",
    tier: 17,
    spells: `
4667 Epic Impenetrability`,
  },
  {
    family: "impenetrability",
    tier: 18,
    spells: `
6095 Legendary Impenetrability`,
  },
  {
    family: "impenetrability",
    tier: null,
    spells: `
2015 Aerfalle's Ward
2930 Tusker Skin
3092 Lesser Skin of the Fiazhat
3093 Minor Skin of the Fiazhat
3094 Skin of the Fiazhat
3827 Lunnum's Embrace
3980 Impenetrability Incantation
4018 Permafrost
4062 Empyrean Aegis
4215 Shadow Armor
4217 Gourd Guard
5009 Aerfalle's Greater Ward`,
  },
  {
    family: "piercingbane",
    tier: 1,
    spells: `
1569 Piercing Bane I`,
  },
  {
    family: "piercingbane",
    tier: 2,
    spells: `
1570 Piercing Bane II`,
  },
  {
    family: "piercingbane",
    tier: 3,
    spells: `
1571 Piercing Bane III`,
  },
  {
    family: "piercingbane",
    tier: 4,
    spells: `
1572 Piercing Bane IV`,
  },
  {
    family: "piercingbane",
    tier: 5,
    spells: `
1573 Piercing Bane V`,
  },
  {
    family: "piercingbane",
    tier: 6,
    spells: `
1574 Piercing Bane VI`,
  },
  {
    family: "piercingbane",
    tier: 7,
    spells: `
2113 Archer's Bane`,
  },
  {
    family: "piercingbane",
    tier: 8,
    spells: `
4412 Incantation of Piercing Bane`,
  },
  {
    family: "piercingbane",
    tier: 12,
    spells: `
2605 Minor Piercing Bane`,
  },
  {
    family: "piercingbane",
    tier: 16,
    spells: `
2593 Major Piercing Bane`,
  },
  {
    family: "piercingbane",
    tier: 17,
    spells: `
4668 Epic Piercing Bane`,
  },
  {
    family: "piercingbane",
    tier: 18,
    spells: `
6096 Legendary Piercing Bane`,
  },
  {
    family: "slashingbane",
    tier: 1,
    spells: `
37 Blade Bane I`,
  },
  {
    family: "slashingbane",
    tier: 2,
    spells: `
1558 Blade Bane II`,
  },
  {
    family: "slashingbane",
    tier: 3,
    spells: `
1559 Blade Bane III`,
  },
  {
    family: "slashingbane",
    tier: 4,
    spells: `
1560 Blade Bane IV`,
  },
  {
    family: "slashingbane",
    tier: 5,
    spells: `
1561 Blade Bane V`,
  },
  {
    family: "slashingbane",
    tier: 6,
    spells: `
1562 Blade Bane VI`,
  },
  {
    family: "slashingbane",
    tier: 7,
    spells: `
2094 Swordsman's Bane`,
  },
  {
    family: "slashingbane",
    tier: 8,
    spells: `
4393 Incantation of Blade Bane`,
  },
  {
    family: "slashingbane",
    tier: 12,
    spells: `
2606 Minor Slashing Bane`,
  },
  {
    family: "slashingbane",
    tier: 16,
    spells: `
2594 Major Slashing Bane`,
  },
  {
    family: "slashingbane",
    tier: 17,
    spells: `
4669 Epic Slashing Bane`,
  },
  {
    family: "slashingbane",
    tier: 18,
    spells: `
6097 Legendary Slashing Bane`,
  },
  {
    family: "stormbane",
    tier: 1,
    spells: `
1535 Lightning Bane I`,
  },
  {
    family: "stormbane",
    tier: 2,
    spells: `
1536 Lightning Bane II`,
  },
  {
    family: "stormbane",
    tier: 3,
    spells: `
1537 Lightning Bane III`,
  },
  {
    family: "stormbane",
    tier: 4,
    spells: `
1538 Lightning Bane IV`,
  },
  {
    family: "stormbane",
    tier: 5,
    spells: `
1539 Lightning Bane V`,
  },
  {
    family: "stormbane",
    tier: 6,
    spells: `
1540 Lightning Bane VI`,
  },
  {
    family: "stormbane",
    tier: 7,
    spells: `
2110 Astyrrian's Bane`,
  },
  {
    family: "stormbane",
    tier: 8,
    spells: `
4409 Incantation of Lightning Bane`,
  },
  {
    family: "stormbane",
    tier: 12,
    spells: `
2607 Minor Storm Bane`,
  },
  {
    family: "stormbane",
    tier: 16,
    spells: `
2595 Major Storm Bane`,
  },
  {
    family: "stormbane",
    tier: 17,
    spells: `
4671 Epic Storm Bane`,
  },
  {
    family: "stormbane",
    tier: 18,
    spells: `
6099 Legendary Storm Bane`,
  },
  {
    family: "swifthunter",
    tier: 1,
    spells: `
49 Aura of Swift Killer Self I
6024 Aura of Swift Killer Other I`,
  },
  {
    family: "swifthunter",
    tier: 2,
    spells: `
1623 Aura of Swift Killer Self II
6025 Aura of Swift Killer Other II`,
  },
  {
    family: "swifthunter",
    tier: 3,
    spells: `
1624 Aura of Swift Killer Self III
6026 Aura of Swift Killer Other III`,
  },
  {
    family: "swifthunter",
    tier: 4,
    spells: `
1625 Aura of Swift Killer Self IV
6027 Aura of Swift Killer Other IV`,
  },
  {
    family: "swifthunter",
    tier: 5,
    spells: `
1626 Aura of Swift Killer Self V
6028 Aura of Swift Killer Other V`,
  },
  {
    family: "swifthunter",
    tier: 6,
    spells: `
1627 Aura of Swift Killer Self VI
6029 Aura of Swift Killer Other VI`,
  },
  {
    family: "swifthunter",
    tier: 7,
    spells: `
2116 Aura of Atlan's Alacrity
6030 Aura of Swift Killer Other VII`,
  },
  {
    family: "swifthunter",
    tier: 8,
    spells: `
4417 Aura of Incantation of Swift Killer Self
6031 Aura of Incantation of Swift Killer Other`,
  },
  {
    family: "swifthunter",
    tier: 12,
    spells: `
2608 Minor Swift Hunter`,
  },
  {
    family: "swifthunter",
    tier: 16,
    spells: `
2596 Major Swift Hunter`,
  },
  {
    family: "swifthunter",
    tier: 17,
    spells: `
4672 Epic Swift Hunter`,
  },
  {
    family: "swifthunter",
    tier: 18,
    spells: `
6100 Legendary Swift Hunter`,
  },
  {
    family: "swifthunter",
    tier: null,
    spells: `
1995 Aura of Alacrity
2967 Aura of The Speedy Hunter`,
  },
  {
    family: "bludgeoningward",
    tier: 1,
    spells: `
1018 Bludgeoning Protection Self I
1024 Bludgeoning Protection Other I`,
  },
  {
    family: "bludgeoningward",
    tier: 2,
    spells: `
1019 Bludgeoning Protection Self II
1025 Bludgeoning Protection Other II`,
  },
  {
    family: "bludgeoningward",
    tier: 3,
    spells: `
1020 Bludgeoning Protection Self III
1026 Bludgeoning Protection Other III
2398 Bludgeon Shield`,
  },
  {
    family: "bludgeoningward",
    tier: 4,
    spells: `
1021 Bludgeoning Protection Self IV
1027 Bludgeoning Protection Other IV`,
  },
  {
    family: "bludgeoningward",
    tier: 5,
    spells: `
1022 Bludgeoning Protection Self V
1028 Bludgeoning Protection Other V
3329 Flange Ward`,
  },
  {
    family: "bludgeoningward",
    tier: 6,
    spells: `
1023 Bludgeoning Protection Self VI
1029 Bludgeoning Protection Other VI
3330 Greater Flange Ward`,
  },
  {
    family: "bludgeoningward",
    tier: 7,
    spells: `
2152 Boon of the Mace Turner
2153 Blessing of the Mace Turner
2406 Collector Bludgeoning Protection
3331 Superior Flange Ward`,
  },
  {
    family: "bludgeoningward",
    tier: 8,
    spells: `
4359 Incantation of Greater Flange Ward
4463 Incantation of Bludgeoning Protection Other
4464 Incantation of Bludgeoning Protection Self`,
  },
  {
    family: "bludgeoningward",
    tier: 12,
    spells: `
2617 Minor Bludgeoning Ward`,
  },
  {
    family: "bludgeoningward",
    tier: 16,
    spells: `
2610 Major Bludgeoning Ward`,
  },
  {
    family: "bludgeoningward",
    tier: 17,
    spells: `
3955 Epic Bludgeon Ward
4674 Epic Bludgeoning Ward`,
  },
  {
    family: "bludgeoningward",
    tier: 18,
    spells: `
6081 Legendary Bludgeoning Ward`,
  },
  {
    family: "bludgeoningward",
    tier: null,
    spells: `
3308 Flange Aegis
3309 Inferior Flange Aegis
3312 Lesser Flange Aegis
3328 Lesser Flange Ward
4093 Don't Bite Me
4121 Dark Shield
5004 Arena Bludgeoning Protection Other
5462 Queen's Bludgeoning Protection`,
  },
  {
    family: "slashingward",
    tier: 1,
    spells: `
1109 Blade Protection Self I
1115 Blade Protection Other I`,
  },
  {
    family: "slashingward",
    tier: 2,
    spells: `
1110 Blade Protection Self II
1116 Blade Protection Other II`,
  },
  {
    family: "slashingward",
    tier: 3,
    spells: `
1111 Blade Protection Self III
1117 Blade Protection Other III
2400 Slashing Shield`,
  },
  {
    family: "slashingward",
    tier: 4,
    spells: `
1112 Blade Protection Self IV
1118 Blade Protection Other IV`,
  },
  {
    family: "slashingward",
    tier: 5,
    spells: `
1113 Blade Protection Self V
1119 Blade Protection Other V
3325 Scythe Ward`,
  },
  {
    family: "slashingward",
    tier: 6,
    spells: `
1114 Blade Protection Self VI
1120 Blade Protection Other VI
3326 Greater Scythe Ward`,
  },
  {
    family: "slashingward",
    tier: 7,
    spells: `
2150 Boon of the Blade Turner
2151 Blessing of the Blade Turner
2405 Collector Blade Protection
3327 Superior Scythe Ward`,
  },
  {
    family: "slashingward",
    tier: 8,
    spells: `
4358 Incantation of Greater Scythe Ward
4461 Incantation of Blade Protection Other
4462 Incantation of Blade Protection Self`,
  },
  {
    family: "slashingward",
    tier: 12,
    spells: `
2621 Minor Slashing Ward`,
  },
  {
    family: "slashingward",
    tier: 16,
    spells: `
2614 Major Slashing Ward`,
  },
  {
    family: "slashingward",
    tier: 17,
    spells: `
3957 Epic Slashing Ward
4678 Epic Slashing Ward`,
  },
  {
    family: "slashingward",
    tier: 18,
    spells: `
6085 Legendary Slashing Ward`,
  },
  {
    family: "slashingward",
    tier: null,
    spells: `
3152 Inferior Scythe Aegis
3153 Lesser Scythe Aegis
3154 Scythe Aegis
3324 Lesser Scythe Ward
4123 Dark Shield
5003 Arena Blade Protection Other
5461 Queen's Blade Protection`,
  },
  {
    family: "piercingward",
    tier: 1,
    spells: `
1133 Piercing Protection Self I
1139 Piercing Protection Other I`,
  },
  {
    family: "piercingward",
    tier: 2,
    spells: `
1134 Piercing Protection Self II
1140 Piercing Protection Other II`,
  },
  {
    family: "piercingward",
    tier: 3,
    spells: `
1135 Piercing Protection Self III
1141 Piercing Protection Other III
2399 Piercing Shield`,
  },
  {
    family: "piercingward",
    tier: 4,
    spells: `
1136 Piercing Protection Self IV
1142 Piercing Protection Other IV`,
  },
  {
    family: "piercingward",
    tier: 5,
    spells: `
1137 Piercing Protection Self V
1143 Piercing Protection Other V
3345 Lance Ward`,
  },
  {
    family: "piercingward",
    tier: 6,
    spells: `
1138 Piercing Protection Self VI
1144 Piercing Protection Other VI
3346 Greater Lance Ward`,
  },
  {
    family: "piercingward",
    tier: 7,
    spells: `
2160 Boon of the Arrow Turner
2161 Blessing of the Arrow Turner
2410 Collector Piercing Protection
3347 Superior Lance Ward`,
  },
  {
    family: "piercingward",
    tier: 8,
    spells: `
4363 Incantation of Greater Lance Ward
4471 Incantation of Piercing Protection Other
4472 Incantation of Piercing Protection Self`,
  },
  {
    family: "piercingward",
    tier: 12,
    spells: `
2620 Minor Piercing Ward`,
  },
  {
    family: "piercingward",
    tier: 16,
    spells: `
2613 Major Piercing Ward`,
  },
  {
    family: "piercingward",
    tier: 17,
    spells: `
3956 Epic Piercing Ward
4677 Epic Piercing Ward`,
  },
  {
    family: "piercingward",
    tier: 18,
    spells: `
6084 Legendary Piercing Ward`,
  },
  {
    family: "piercingward",
    tier: null,
    spells: `
3310 Inferior Lance Aegis
3311 Lance Aegis
3313 Lesser Lance Aegis
3344 Lesser Lance Ward
4095 Don't Stab Me
4122 Dark Shield
5001 Arena Piercing Protection Other
5459 Queen's Piercing Protection`,
  },
  {
    family: "staminagain",
    tier: 1,
    spells: `
53 Rejuvenation Other I
54 Rejuvenation Self I`,
  },
  {
    family: "staminagain",
    tier: 2,
    spells: `
184 Rejuvenation Other II
189 Rejuvenation Self II
4074 Empyrean Rejuvenation`,
  },
  {
    family: "staminagain",
    tier: 3,
    spells: `
185 Rejuvenation Other III
190 Rejuvenation Self III`,
  },
  {
    family: "staminagain",
    tier: 4,
    spells: `
186 Rejuvenation Other IV
191 Rejuvenation Self IV`,
  },
  {
    family: "staminagain",
    tier: 5,
    spells: `
187 Rejuvenation Other V
192 Rejuvenation Self V
3479 The Golden Wind`,
  },
  {
    family: "staminagain",
    tier: 6,
    spells: `
188 Rejuvenation Other VI
193 Rejuvenation Self VI
3480 Greater Golden Wind`,
  },
  {
    family: "staminagain",
    tier: 7,
    spells: `
2186 Tenaciousness
2187 Unflinching Persistence
3481 Superior Golden Wind`,
  },
  {
    family: "staminagain",
    tier: 8,
    spells: `
4366 Incantation of Greater Golden Wind
4497 Incantation of Rejuvenation Other
4498 Incantation of Rejuvenation Self`,
  },
  {
    family: "staminagain",
    tier: 12,
    spells: `
2628 Minor Stamina Gain`,
  },
  {
    family: "staminagain",
    tier: 16,
    spells: `
2625 Major Stamina Gain`,
  },
  {
    family: "staminagain",
    tier: 17,
    spells: `
4682 Epic Stamina Gain`,
  },
  {
    family: "staminagain",
    tier: 18,
    spells: `
6076 Legendary Stamina Gain`,
  },
  {
    family: "staminagain",
    tier: null,
    spells: `
2385 Vigilance
3015 Shade of the Oasis
3247 Adja's Favor
3442 Stamina of the Lugian
3478 Lesser Golden Wind
3831 Blessing of the Pitcher Plant
3983 Rejuvenation Other Incantation
5466 Queen's Rejuvenation`,
  },
  {
    family: "hermeticlink",
    tier: 1,
    spells: `
1475 Aura of Hermetic Link Self I
5982 Aura of Hermetic Link Other I`,
  },
  {
    family: "hermeticlink",
    tier: 2,
    spells: `
1476 Aura of Hermetic Link Self II
5983 Aura of Hermetic Link Other II`,
  },
  {
    family: "hermeticlink",
    tier: 3,
    spells: `
1477 Aura of Hermetic Link Self III
5984 Aura of Hermetic Link Other III`,
  },
  {
    family: "hermeticlink",
    tier: 4,
    spells: `
1478 Aura of Hermetic Link Self IV
5985 Aura of Hermetic Link Other IV`,
  },
  {
    family: "hermeticlink",
    tier: 5,
    spells: `
1479 Aura of Hermetic Link Self V
5986 Aura of Hermetic Link Other V`,
  },
  {
    family: "hermeticlink",
    tier: 6,
    spells: `
1480 Aura of Hermetic Link Self VI
5987 Aura of Hermetic Link Other VI`,
  },
  {
    family: "hermeticlink",
    tier: 7,
    spells: `
2117 Aura of Mystic's Blessing
5988 Aura of Hermetic Link Other VII`,
  },
  {
    family: "hermeticlink",
    tier: 8,
    spells: `
4418 Aura of Incantation of Hermetic Link Self
5989 Aura of Incantation of Hermetic Link Other`,
  },
  {
    family: "hermeticlink",
    tier: 11,
    spells: `
3201 Feeble Hermetic Link`,
  },
  {
    family: "hermeticlink",
    tier: 12,
    spells: `
3199 Minor Hermetic Link`,
  },
  {
    family: "hermeticlink",
    tier: 14,
    spells: `
3202 Moderate Hermetic Link`,
  },
  {
    family: "hermeticlink",
    tier: 16,
    spells: `
3200 Major Hermetic Link`,
  },
  {
    family: "hermeticlink",
    tier: 17,
    spells: `
6086 Epic Hermetic Link`,
  },
  {
    family: "hermeticlink",
    tier: 18,
    spells: `
6087 Legendary Hermetic Link`,
  },
  {
    family: "hermeticlink",
    tier: null,
    spells: `
2965 Aura of Murderous Intent`,
  },
  {
    family: "salvaging",
    tier: 1,
    spells: `
3499 Arcanum Salvaging Self I
3506 Arcanum Enlightenment I
3513 Nuhmudira's Wisdom I
3520 Nuhmudira's Enlightenment I`,
  },
  {
    family: "salvaging",
    tier: 2,
    spells: `
3500 Arcanum Salvaging Self II
3507 Arcanum Enlightenment II
3514 Nuhmudira's Wisdom II
3521 Nuhmudira's Enlightenment II`,
  },
  {
    family: "salvaging",
    tier: 3,
    spells: `
3501 Arcanum Salvaging Self III
3508 Arcanum Enlightenment III
3515 Nuhmudira's Wisdom III
3522 Nuhmudira's Enlightenment III`,
  },
  {
    family: "salvaging",
    tier: 4,
    spells: `
3502 Arcanum Salvaging Self IV
3509 Arcanum Enlightenment IV
3516 Nuhmudira's Wisdom IV
3523 Nuhmudira's Enlightenment IV`,
  },
  {
    family: "salvaging",
    tier: 5,
    spells: `
3503 Arcanum Salvaging Self V
3510 Arcanum Enlightenment V
3517 Nuhmudira's Wisdom V
3524 Nuhmudira's Enlightenment V`,
  },
  {
    family: "salvaging",
    tier: 6,
    spells: `
3504 Arcanum Salvaging Self VI
3511 Arcanum Enlightenment VI
3518 Nuhmudira's Wisdom VI
3525 Nuhmudira Enlightenment VI`,
  },
  {
    family: "salvaging",
    tier: 7,
    spells: `
3505 Arcanum Salvaging VII
3512 Arcanum Enlightenment VII
3519 Nuhmudira's Wisdom VII
3526 Nuhmudira's Enlightenment`,
  },
  {
    family: "salvaging",
    tier: 8,
    spells: `
4499 Incantation of Arcanum Salvaging Self
4500 Incantation of Arcanum Enlightenment
4501 Incantation of Nuhmudira's Wisdom
4502 Incantation of Nuhmudira Enlightenment`,
  },
  {
    family: "salvaging",
    tier: 12,
    spells: `
3809 Minor Salvaging Aptitude
3833 Minor Salvaging Aptitude`,
  },
  {
    family: "salvaging",
    tier: 16,
    spells: `
3834 Major Salvaging Aptitude`,
  },
  {
    family: "salvaging",
    tier: 17,
    spells: `
4708 Epic Salvaging Aptitude`,
  },
  {
    family: "salvaging",
    tier: 18,
    spells: `
6068 Legendary Salvaging Aptitude`,
  },
  {
    family: "salvaging",
    tier: null,
    spells: `
3748 Master Salvager's Greater Boon
3757 Master Salvager's Boon
5473 Queen's Salvaging Mastery Other`,
  },
  {
    family: "twohandedcombat",
    tier: 1,
    spells: `
5091 Two Handed Combat Mastery Other I
5099 Two Handed Combat Mastery Self I`,
  },
  {
    family: "twohandedcombat",
    tier: 2,
    spells: `
5092 Two Handed Combat Mastery Other II
5100 Two Handed Combat Mastery Self II`,
  },
  {
    family: "twohandedcombat",
    tier: 3,
    spells: `
5093 Two Handed Combat Mastery Other III
5101 Two Handed Combat Mastery Self III`,
  },
  {
    family: "twohandedcombat",
    tier: 4,
    spells: `
5094 Two Handed Combat Mastery Other IV
5102 Two Handed Combat Mastery Self IV`,
  },
  {
    family: "twohandedcombat",
    tier: 5,
    spells: `
5095 Two Handed Combat Mastery Other V
5103 Two Handed Combat Mastery Self V`,
  },
  {
    family: "twohandedcombat",
    tier: 6,
    spells: `
5096 Two Handed Combat Mastery Other VI
5104 Two Handed Combat Mastery Self VI`,
  },
  {
    family: "twohandedcombat",
    tier: 7,
    spells: `
5097 Boon of T'ing
5105 Blessing of T'ing`,
  },
  {
    family: "twohandedcombat",
    tier: 8,
    spells: `
5032 Incantation of Two Handed Combat Mastery Self
5098 Incantation of Two Handed Combat Mastery Other`,
  },
  {
    family: "twohandedcombat",
    tier: 11,
    spells: `
5035 Feeble Sword Aptitude
5036 Feeble Two Handed Combat Aptitude`,
  },
  {
    family: "twohandedcombat",
    tier: 12,
    spells: `
5072 Minor Two Handed Combat Aptitude`,
  },
  {
    family: "twohandedcombat",
    tier: 14,
    spells: `
5074 Moderate Two Handed Combat Aptitude`,
  },
  {
    family: "twohandedcombat",
    tier: 16,
    spells: `
5070 Major Two Handed Combat Aptitude`,
  },
  {
    family: "twohandedcombat",
    tier: 17,
    spells: `
5034 Epic Two Handed Combat Aptitude`,
  },
  {
    family: "twohandedcombat",
    tier: 18,
    spells: `
6073 Legendary Two Handed Combat Aptitude`,
  },
  {
    family: "twohandedcombat",
    tier: null,
    spells: `
5027 Greater Cascade
5028 Lesser Cascade
5029 Cascade`,
  },
  {
    family: "voidmagic",
    tier: 1,
    spells: `
5403 Void Magic Mastery Other I
5411 Void Magic Mastery Self I`,
  },
  {
    family: "voidmagic",
    tier: 2,
    spells: `
5404 Void Magic Mastery Other II
5412 Void Magic Mastery Self II`,
  },
  {
    family: "voidmagic",
    tier: 3,
    spells: `
5405 Void Magic Mastery Other III
5413 Void Magic Mastery Self III`,
  },
  {
    family: "voidmagic",
    tier: 4,
    spells: `
5406 Void Magic Mastery Other IV
5414 Void Magic Mastery Self IV`,
  },
  {
    family: "voidmagic",
    tier: 5,
    spells: `
5407 Void Magic Mastery Other V
5415 Void Magic Mastery Self V`,
  },
  {
    family: "voidmagic",
    tier: 6,
    spells: `
5408 Void Magic Mastery Other VI
5416 Void Magic Mastery Self VI`,
  },
  {
    family: "voidmagic",
    tier: 7,
    spells: `
5409 Void Magic Mastery Other VII
5417 Void Magic Mastery Self VII`,
  },
  {
    family: "voidmagic",
    tier: 8,
    spells: `
5410 Incantation of Void Magic Mastery Other
5418 Incantation of Void Magic Mastery Self`,
  },
  {
    family: "voidmagic",
    tier: 12,
    spells: `
5427 Minor Void Magic Aptitude`,
  },
  {
    family: "voidmagic",
    tier: 14,
    spells: `
5430 Moderate Void Magic Aptitude`,
  },
  {
    family: "voidmagic",
    tier: 16,
    spells: `
5428 Major Void Magic Aptitude`,
  },
  {
    family: "voidmagic",
    tier: 17,
    spells: `
5429 Epic Void Magic Aptitude`,
  },
  {
    family: "voidmagic",
    tier: 18,
    spells: `
6074 Legendary Void Magic Aptitude`,
  },
  {
    family: "impregnability",
    tier: 1,
    spells: `
250 Impregnability Other I
256 Impregnability Self I`,
  },
  {
    family: "impregnability",
    tier: 2,
    spells: `
251 Impregnability Other II
257 Impregnability Self II`,
  },
  {
    family: "impregnability",
    tier: 3,
    spells: `
252 Impregnability Other III
258 Impregnability Self III`,
  },
  {
    family: "impregnability",
    tier: 4,
    spells: `
253 Impregnability Other IV
259 Impregnability Self IV`,
  },
  {
    family: "impregnability",
    tier: 5,
    spells: `
254 Impregnability Other V
260 Impregnability Self V`,
  },
  {
    family: "impregnability",
    tier: 6,
    spells: `
255 Impregnability Other VI
261 Impregnability Self VI`,
  },
  {
    family: "impregnability",
    tier: 7,
    spells: `
2242 Web of Deflection
2243 Aura of Deflection
3351 Potent Warden of the Clutch`,
  },
  {
    family: "impregnability",
    tier: 8,
    spells: `
4368 Incantation of Warden of the Clutch
4557 Incantation of Impregnability Other
4558 Incantation of Impregnability Self`,
  },
  {
    family: "impregnability",
    tier: 12,
    spells: `
2549 Minor Impregnability`,
  },
  {
    family: "impregnability",
    tier: 14,
    spells: `
2937 Moderate Impregnability`,
  },
  {
    family: "impregnability",
    tier: 16,
    spells: `
2514 Major Impregnability`,
  },
  {
    family: "impregnability",
    tier: 17,
    spells: `
4695 Epic Impregnability`,
  },
  {
    family: "impregnability",
    tier: 18,
    spells: `
6054 Legendary Impregnability`,
  },
  {
    family: "impregnability",
    tier: null,
    spells: `
3348 Lesser Warden of the Clutch
3349 Inferior Warden of the Clutch
3350 Warden of the Clutch
4196 Harbinger Missile Defense
4210 The Jitters
4244 Aerbax's Missile Shield
4245 Aerbax Missile Shield Down
5469 Queen's Impregnability Other`,
  },
  {
    family: "dirtyfighting",
    tier: 1,
    spells: `
5771 Dirty Fighting Mastery Other I
5779 Dirty Fighting Mastery Self I`,
  },
  {
    family: "dirtyfighting",
    tier: 2,
    spells: `
5772 Dirty Fighting Mastery Other II
5780 Dirty Fighting Mastery Self II`,
  },
  {
    family: "dirtyfighting",
    tier: 3,
    spells: `
5773 Dirty Fighting Mastery Other III
5781 Dirty Fighting Mastery Self III`,
  },
  {
    family: "dirtyfighting",
    tier: 4,
    spells: `
5774 Dirty Fighting Mastery Other IV
5782 Dirty Fighting Mastery Self IV`,
  },
  {
    family: "dirtyfighting",
    tier: 5,
    spells: `
5775 Dirty Fighting Mastery Other V
5783 Dirty Fighting Mastery Self V`,
  },
  {
    family: "dirtyfighting",
    tier: 6,
    spells: `
5776 Dirty Fighting Mastery Other VI
5784 Dirty Fighting Mastery Self VI`,
  },
  {
    family: "dirtyfighting",
    tier: 7,
    spells: `
5777 Dirty Fighting Mastery Other VII
5785 Dirty Fighting Mastery Self VII`,
  },
  {
    family: "dirtyfighting",
    tier: 8,
    spells: `
5778 Incantation of Dirty Fighting Mastery Other
5786 Incantation of Dirty Fighting Mastery Self`,
  },
  {
    family: "dirtyfighting",
    tier: 12,
    spells: `
5883 Minor Dirty Fighting Prowess`,
  },
  {
    family: "dirtyfighting",
    tier: 14,
    spells: `
5898 Moderate Dirty Fighting Prowess`,
  },
  {
    family: "dirtyfighting",
    tier: 16,
    spells: `
5888 Major Dirty Fighting Prowess`,
  },
  {
    family: "dirtyfighting",
    tier: 17,
    spells: `
5893 Epic Dirty Fighting Prowess`,
  },
  {
    family: "dirtyfighting",
    tier: 18,
    spells: `
6049 Legendary Dirty Fighting Prowess`,
  },
  {
    family: "dualwield",
    tier: 1,
    spells: `
5795 Dual Wield Mastery Other I
5803 Dual Wield Mastery Self I`,
  },
  {
    family: "dualwield",
    tier: 2,
    spells: `
5796 Dual Wield Mastery Other II
5804 Dual Wield Mastery Self II`,
  },
  {
    family: "dualwield",
    tier: 3,
    spells: `
5797 Dual Wield Mastery Other III
5805 Dual Wield Mastery Self III`,
  },
  {
    family: "dualwield",
    tier: 4,
    spells: `
5798 Dual Wield Mastery Other IV
5806 Dual Wield Mastery Self IV`,
  },
  {
    family: "dualwield",
    tier: 5,
    spells: `
5799 Dual Wield Mastery Other V
5807 Dual Wield Mastery Self V`,
  },
  {
    family: "dualwield",
    tier: 6,
    spells: `
5800 Dual Wield Mastery Other VI
5808 Dual Wield Mastery Self VI`,
  },
  {
    family: "dualwield",
    tier: 7,
    spells: `
5801 Dual Wield Mastery Other VII
5809 Dual Wield Mastery Self VII`,
  },
  {
    family: "dualwield",
    tier: 8,
    spells: `
5802 Incantation of Dual Wield Mastery Other
5810 Incantation of Dual Wield Mastery Self`,
  },
  {
    family: "dualwield",
    tier: 12,
    spells: `
5884 Minor Dual Wield Aptitude`,
  },
  {
    family: "dualwield",
    tier: 14,
    spells: `
5899 Moderate Dual Wield Aptitude`,
  },
  {
    family: "dualwield",
    tier: 16,
    spells: `
5889 Major Dual Wield Aptitude`,
  },
  {
    family: "dualwield",
    tier: 17,
    spells: `
5894 Epic Dual Wield Aptitude`,
  },
  {
    family: "dualwield",
    tier: 18,
    spells: `
6050 Legendary Dual Wield Aptitude`,
  },
  {
    family: "recklessness",
    tier: 1,
    spells: `
5819 Recklessness Mastery Other I
5827 Recklessness Mastery Self I`,
  },
  {
    family: "recklessness",
    tier: 2,
    spells: `
5820 Recklessness Mastery Other II
5828 Recklessness Mastery Self II`,
  },
  {
    family: "recklessness",
    tier: 3,
    spells: `
5821 Recklessness Mastery Other III
5829 Recklessness Mastery Self III`,
  },
  {
    family: "recklessness",
    tier: 4,
    spells: `
5822 Recklessness Mastery Other IV
5830 Recklessness Mastery Self IV`,
  },
  {
    family: "recklessness",
    tier: 5,
    spells: `
5823 Recklessness Mastery Other V
5831 Recklessness Mastery Self V`,
  },
  {
    family: "recklessness",
    tier: 6,
    spells: `
5824 Recklessness Mastery Other VI
5832 Recklessness Mastery Self VI`,
  },
  {
    family: "recklessness",
    tier: 7,
    spells: `
5825 Recklessness Mastery Other VII
5833 Recklessness Mastery Self VII`,
  },
  {
    family: "recklessness",
    tier: 8,
    spells: `
5826 Incantation of Recklessness Mastery Other
5834 Incantation of Recklessness Mastery Self`,
  },
  {
    family: "recklessness",
    tier: 12,
    spells: `
5885 Minor Recklessness Prowess`,
  },
  {
    family: "recklessness",
    tier: 14,
    spells: `
5900 Moderate Recklessness Prowess`,
  },
  {
    family: "recklessness",
    tier: 16,
    spells: `
5890 Major Recklessness Prowess`,
  },
  {
    family: "recklessness",
    tier: 17,
    spells: `
5895 Epic Recklessness Prowess`,
  },
  {
    family: "recklessness",
    tier: 18,
    spells: `
6067 Legendary Recklessness Prowess`,
  },
  {
    family: "shield",
    tier: 1,
    spells: `
5843 Shield Mastery Other I
5851 Shield Mastery Self I`,
  },
  {
    family: "shield",
    tier: 2,
    spells: `
5844 Shield Mastery Other II
5852 Shield Mastery Self II`,
  },
  {
    family: "shield",
    tier: 3,
    spells: `
5845 Shield Mastery Other III
5853 Shield Mastery Self III`,
  },
  {
    family: "shield",
    tier: 4,
    spells: `
5846 Shield Mastery Other IV
5854 Shield Mastery Self IV`,
  },
  {
    family: "shield",
    tier: 5,
    spells: `
5847 Shield Mastery Other V
5855 Shield Mastery Self V`,
  },
  {
    family: "shield",
    tier: 6,
    spells: `
5848 Shield Mastery Other VI
5856 Shield Mastery Self VI`,
  },
  {
    family: "shield",
    tier: 7,
    spells: `
5849 Shield Mastery Other VII
5857 Shield Mastery Self VII`,
  },
  {
    family: "shield",
    tier: 8,
    spells: `
5850 Incantation of Shield Mastery Other
5858 Incantation of Shield Mastery Self`,
  },
  {
    family: "shield",
    tier: 12,
    spells: `
5886 Minor Shield Aptitude`,
  },
  {
    family: "shield",
    tier: 14,
    spells: `
5901 Moderate Shield Aptitude`,
  },
  {
    family: "shield",
    tier: 16,
    spells: `
5891 Major Shield Aptitude`,
  },
  {
    family: "shield",
    tier: 17,
    spells: `
5896 Epic Shield Aptitude`,
  },
  {
    family: "shield",
    tier: 18,
    spells: `
6069 Legendary Shield Aptitude`,
  },
  {
    family: "sneakattack",
    tier: 1,
    spells: `
5867 Sneak Attack Mastery Other I
5875 Sneak Attack Mastery Self I`,
  },
  {
    family: "sneakattack",
    tier: 2,
    spells: `
5868 Sneak Attack Mastery Other II
5876 Sneak Attack Mastery Self II`,
  },
  {
    family: "sneakattack",
    tier: 3,
    spells: `
5869 Sneak Attack Mastery Other III
5877 Sneak Attack Mastery Self III`,
  },
  {
    family: "sneakattack",
    tier: 4,
    spells: `
5870 Sneak Attack Mastery Other IV
5878 Sneak Attack Mastery Self IV`,
  },
  {
    family: "sneakattack",
    tier: 5,
    spells: `
5871 Sneak Attack Mastery Other V
5879 Sneak Attack Mastery Self V`,
  },
  {
    family: "sneakattack",
    tier: 6,
    spells: `
5872 Sneak Attack Mastery Other VI
5880 Sneak Attack Mastery Self VI`,
  },
  {
    family: "sneakattack",
    tier: 7,
    spells: `
5873 Sneak Attack Mastery Other VII
5881 Sneak Attack Mastery Self VII`,
  },
  {
    family: "sneakattack",
    tier: 8,
    spells: `
5874 Incantation of Sneak Attack Mastery Other
5882 Incantation of Sneak Attack Mastery Self`,
  },
  {
    family: "sneakattack",
    tier: 12,
    spells: `
5887 Minor Sneak Attack Prowess`,
  },
  {
    family: "sneakattack",
    tier: 14,
    spells: `
5902 Moderate Sneak Attack Prowess`,
  },
  {
    family: "sneakattack",
    tier: 16,
    spells: `
5892 Major Sneak Attack Prowess`,
  },
  {
    family: "sneakattack",
    tier: 17,
    spells: `
5897 Epic Sneak Attack Prowess`,
  },
  {
    family: "sneakattack",
    tier: 18,
    spells: `
6070 Legendary Sneak Attack Prowess`,
  },
  {
    family: "summoning",
    tier: 1,
    spells: `
6108 Summoning Mastery Other I
6116 Summoning Mastery Self I`,
  },
  {
    family: "summoning",
    tier: 2,
    spells: `
6109 Summoning Mastery Other II
6117 Summoning Mastery Self II`,
  },
  {
    family: "summoning",
    tier: 3,
    spells: `
6110 Summoning Mastery Other III
6118 Summoning Mastery Self III`,
  },
  {
    family: "summoning",
    tier: 4,
    spells: `
6111 Summoning Mastery Other IV
6119 Summoning Mastery Self IV`,
  },
  {
    family: "summoning",
    tier: 5,
    spells: `
6112 Summoning Mastery Other V
6120 Summoning Mastery Self V`,
  },
  {
    family: "summoning",
    tier: 6,
    spells: `
6113 Summoning Mastery Other VI
6121 Summoning Mastery Self VI`,
  },
  {
    family: "summoning",
    tier: 7,
    spells: `
6114 Summoning Mastery Other VII
6122 Summoning Mastery Self VII`,
  },
  {
    family: "summoning",
    tier: 8,
    spells: `
6115 Incantation of Summoning Mastery Other
6123 Incantation of Summoning Mastery Self`,
  },
  {
    family: "summoning",
    tier: 12,
    spells: `
6127 Minor Summoning Prowess`,
  },
  {
    family: "summoning",
    tier: 14,
    spells: `
6128 Moderate Summoning Prowess`,
  },
  {
    family: "summoning",
    tier: 16,
    spells: `
6126 Major Summoning Prowess`,
  },
  {
    family: "summoning",
    tier: 17,
    spells: `
6124 Epic Summoning Prowess`,
  },
  {
    family: "summoning",
    tier: 18,
    spells: `
6125 Legendary Summoning Prowess`,
  },
  {
    family: null,
    tier: 1,
    spells: `
3 Weakness Other I
4 Weakness Self I
5 Heal Other I
6 Heal Self I
7 Harm Other I
8 Harm Self I
9 Infuse Mana Other I
15 Vulnerability Other I
16 Vulnerability Self I
21 Fire Vulnerability Other I
22 Fire Vulnerability Self I
25 Imperil Other I
26 Imperil Self I
27 Flame Bolt I
28 Frost Bolt I
36 Blood Loather I
38 Blade Lure I
50 Leaden Weapon I
58 Acid Stream I
64 Shock Wave I
75 Lightning Bolt I
86 Force Bolt I
92 Whirling Blade I
157 Summon Primary Portal I
171 Fester Other I
178 Fester Self I
194 Exhaustion Other I
200 Exhaustion Self I
218 Mana Depletion Other I
224 Mana Depletion Self I
262 Defenselessness Other I
280 Magic Yield Other I
286 Magic Yield Self I
304 Light Weapon Ineptitude Other I
310 Light Weapon Ineptitude Self I
328 Finesse Weapon Ineptitude Other I
334 Finesse Weapon Ineptitude Self I
352 Light Weapon Ineptitude Other I
358 Light Weapon Ineptitude Self I
376 Light Weapon Ineptitude Other I
382 Light Weapon Ineptitude Self I
400 Light Weapon Ineptitude Other I
406 Light Weapon Ineptitude Self I
424 Heavy Weapon Ineptitude Other I
430 Heavy Weapon Ineptitude Self I
449 Light Weapon Ineptitude Other I
455 Light Weapon Ineptitude Self I
473 Missile Weapon Ineptitude Other I
479 Missile Weapon Ineptitude Self I
497 Missile Weapon Ineptitude Other I
503 Missile Weapon Ineptitude Self I
521 Acid Vulnerability Other I
527 Acid Vulnerability Self I
545 Missile Weapon Ineptitude Other I
551 Missile Weapon Ineptitude Self I
569 Creature Enchantment Ineptitude Other I
575 Creature Enchantment Ineptitude Self I
593 Item Enchantment Ineptitude Other I
599 Item Enchantment Ineptitude Self I
617 Life Magic Ineptitude Self I
623 Life Magic Ineptitude Other I
641 War Magic Ineptitude Self I
647 War Magic Ineptitude Other I
665 Mana Conversion Ineptitude Self I
672 Mana Conversion Ineptitude Other I
690 Arcane Benightedness Self I
696 Arcane Benightedness Other I
714 Armor Tinkering Ignorance Self I
720 Armor Tinkering Ignorance Other I
738 Item Tinkering Ignorance Self I
744 Item Tinkering Ignorance Other I
762 Magic Item Tinkering Ignorance Self I
768 Magic Item Tinkering Ignorance Other I
786 Weapon Tinkering Ignorance Self I
792 Weapon Tinkering Ignorance Other I
811 Monster Unfamiliarity Self I
817 Monster Unfamiliarity Other I
837 Person Unfamiliarity Self I
843 Person Unfamiliarity Other I
862 Deception Ineptitude Self I
868 Deception Ineptitude Other I
886 Healing Ineptitude Self I
892 Healing Ineptitude Other I
910 Leadership Ineptitude Self I
916 Leadership Ineptitude Other I
934 Lockpick Ineptitude Self I
940 Lockpick Ineptitude Other I
958 Faithlessness Self I
964 Faithlessness Other I
994 Leaden Feet Self I
1000 Leaden Feet Other I
1006 Jumping Ineptitude Self I
1012 Jumping Ineptitude Other I
1042 Bludgeoning Vulnerability Self I
1048 Bludgeoning Vulnerability Other I
1054 Cold Vulnerability Self I
1060 Cold Vulnerability Other I
1078 Lightning Vulnerability Self I
1084 Lightning Vulnerability Other I
1121 Blade Vulnerability Self I
1127 Blade Vulnerability Other I
1145 Piercing Vulnerability Self I
1151 Piercing Vulnerability Other I
1177 Revitalize Self I
1183 Revitalize Other I
1189 Enfeeble Self I
1195 Enfeeble Other I
1201 Mana Boost Self I
1207 Mana Boost Other I
1213 Mana Drain Self I
1219 Mana Drain Other I
1225 Infuse Health Other I
1237 Drain Health Other I
1243 Infuse Stamina Other I
1249 Drain Stamina Other I
1260 Drain Mana Other I
1266 Health to Stamina Other I
1272 Health to Stamina Self I
1278 Health to Mana Self I
1284 Mana to Health Other I
1290 Mana to Health Self I
1296 Mana to Stamina Self I
1302 Mana to Stamina Other I
1361 Frailty Self I
1367 Frailty Other I
1385 Clumsiness Self I
1391 Clumsiness Other I
1409 Slowness Self I
1415 Slowness Other I
1433 Bafflement Self I
1439 Bafflement Other I
1457 Feeblemind Self I
1463 Feeblemind Other I
1469 Hermetic Void I
1487 Brittlemail I
1499 Acid Lure I
1505 Bludgeon Lure I
1517 Frost Lure I
1529 Lightning Lure I
1541 Flame Lure I
1563 Piercing Lure I
1575 Strengthen Lock I
1581 Weaken Lock I
1593 Turn Blade I
1606 Lure Blade I
1638 Defenselessness Self I
1658 Stamina to Health Other I
1664 Stamina to Health Self I
1670 Stamina to Mana Other I
1676 Stamina to Mana Self I
1705 Health to Mana Other I
1721 Cooking Ineptitude Other I
1727 Cooking Ineptitude Self I
1745 Fletching Ineptitude Other I
1751 Fletching Ineptitude Self I
1769 Alchemy Ineptitude Other I
1775 Alchemy Ineptitude Self I
1790 Acid Streak I
1796 Flame Streak I
1802 Force Streak I
1808 Frost Streak I
1814 Lightning Streak I
1820 Shock Wave Streak I
1826 Whirling Blade Streak I
2648 Summon Secondary Portal I
2709 Summon Primary Portal I
2711 Acid Arc I
2718 Force Arc I
2725 Frost Arc I
2732 Lightning Arc I
2739 Flame Arc I
2746 Shock Arc I
2753 Blade Arc I
2760 Martyr's Hecatomb I
2767 Martyr's Tenacity I
2774 Martyr's Blight I
2981 Fellowship Heal I
3260 Spirit Loather I
3527 Intoxication I
3654 Acid Volley I
3658 Blade Volley I
3660 Bludgeoning Volley I
3662 Flame Blast I
4730 Novice Duelist's Coordination
4734 Novice Hero's Endurance
4738 Novice Sage's Focus
4742 Novice Rover's Quickness
4746 Novice Brute's Strength
4750 Novice Adherent's Willpower
4788 Novice Concoctor's Alchemy Aptitude
4792 Novice Armorer's Armor Tinkering Aptitude
4796 Novice Soldier's Light Weapon Aptitude
4800 Novice Archer's Missile Weapon Aptitude
4804 Novice Chef's Cooking Aptitude
4808 Novice Enchanter's Creature Aptitude
4812 Novice Archer's Missile Weapon Aptitude
4816 Novice Soldier's Finesse Weapon Aptitude
4820 Novice Huntsman's Fletching Aptitude
4824 Novice Artifex's Item Aptitude
4828 Novice Inventor's Item Tinkering Aptitude
4832 Novice Leaper's Jumping Aptitude
4836 Novice Theurge's Life Magic Aptitude
4840 Novice Locksmith's Lockpick Aptitude
4844 Yeoman's Loyalty
4846 Novice Soldier's Light Weapon Aptitude
4850 Novice Negator's Magic Resistance
4854 Novice Arcanist's Magic Item Tinkering Aptitude
4858 Novice Guardian's Invulnerability
4862 Novice Wayfarer's Impregnability
4866 Novice Scavenger's Salvaging Aptitude
4868 Novice Soldier's Light Weapon Aptitude
4872 Novice Messenger's Sprint Aptitude
4876 Novice Soldier's Light Weapon Aptitude
4880 Novice Soldier's Heavy Weapon Aptitude
4884 Novice Archer's Missile Weapon Aptitude
4888 Novice Soldier's Light Weapon Aptitude
4892 Novice Warlock's War Magic Aptitude
4896 Novice Swordsmith's Weapon Tinkering Aptitude
4930 Flame Bolt I
4936 Flame Bolt I
4937 Flame Bolt I
4938 Flame Bolt I
4945 Flame Bolt I
5037 Item Tinkering Ignorance Other I
5045 Item Tinkering Ignorance Self I
5075 Two Handed Combat Ineptitude Other I
5083 Two Handed Combat Ineptitude Self I
5107 Novice Soldier's Two Handed Combat Aptitude
5111 Novice Inventor's Item Tinkering Aptitude
5115 Expose Weakness I
5123 Answer of Loyalty (Mana) I
5128 Answer of Loyalty (Stamina) I
5133 Call of Leadership I
5138 Augmented Damage I
5141 Augmented Damage Reduction I
5144 Augmented Health I
5147 Augmented Mana I
5150 Augmented Stamina I
5153 Augmented Understanding I
5157 Virindi Whisper I
5188 Rare Damage Reduction I
5198 Rare Damage Boost I
5224 Sigil of Destruction I
5239 Sigil of Defense I
5254 Sigil of Growth I
5339 Destructive Curse I
5349 Nether Bolt I
5357 Nether Streak I
5369 Nether Arc I
5371 Festering Curse I
5379 Weakening Curse I
5387 Corrosion I
5395 Corruption I
5419 Void Magic Ineptitude Other I
5431 Novice Shadow's Void Magic Aptitude
5477 Critical Damage Metamorphi I
5489 Critical Damage Reduction Metamorphi I
5500 Damage Metamorphi I
5511 Damage Reduction Metamorphi I
5525 Bloodstone Bolt I
5544 Nether Blast I
5553 Sigil of Perserverance I
5568 Sigil of Purity I
5583 Weave of Alchemy I
5588 Weave of Arcane Lore I
5593 Weave of Armor Tinkering I
5598 Weave of Person Attunement I
5603 Weave of Light Weapons I
5608 Weave of Missile Weapons I
5613 Weave of Cooking I
5618 Weave of Creature Enchantment I
5623 Weave of Missile Weapons I
5628 Weave of Finesse Weapons I
5633 Weave of Deception I
5638 Weave of Fletching I
5643 Weave of Healing I
5648 Weave of Item Enchantment I
5653 Weave of Item Tinkering I
5658 Weave of Leadership I
5663 Weave of Life Magic I
5668 Weave of Fealty I
5673 Weave of Light Weapons I
5678 Weave of Magic Resistance I
5683 Weave of Magic Item Tinkering I
5688 Weave of Mana Conversion I
5693 Weave of Invulnerability I
5698 Weave of Impregnability I
5703 Weave of Salvaging I
5708 Weave of Light Weapons I
5713 Weave of Light Weapons I
5718 Weave of Heavy Weapons I
5723 Weave of Missile Weapons I
5728 Weave of Two Handed Combat I
5733 Weave of Light Weapons I
5738 Weave of Void Magic I
5743 Weave of War Magic I
5748 Weave of Weapon Tinkering I
5760 Weave of Creature Attunement I
5763 Dirty Fighting Ineptitude Other I
5787 Dual Wield Ineptitude Other I
5811 Recklessness Ineptitude Other I
5835 Shield Ineptitude Other I
5859 Sneak Attack Ineptitude Other I
5913 Weave of Dirty Fighting I
5918 Weave of Dual Wield I
5923 Weave of Recklessness I
5928 Weave of Shield I
5933 Weave of Sneak Attack I
5946 Novice Soldier's Dirty Fighting Aptitude
5950 Novice Soldier's Dual Wield Aptitude
5954 Novice Soldier's Recklessness Aptitude
5958 Novice Soldier's Shield Aptitude
5962 Novice Soldier's Sneak Attack Aptitude
5974 Rare Armor Damage Boost I
6129 Summoning Ineptitude Other I
6141 Weave of Summoning I
6142 Novice Invoker's Summoning Aptitude
6201 Paragon's Finesse Weapon Mastery I
6206 Paragon's Heavy Weapon Mastery I
6211 Paragon's Life Magic Mastery I
6216 Paragon's Light Weapon Mastery I
6221 Paragon's Missile Weapon Mastery I
6226 Paragon's Recklessness Mastery I
6231 Paragon's Sneak Attack Mastery I
6236 Paragon's Two Handed Combat Mastery I
6241 Paragon's Void Magic Mastery I
6246 Paragon's War Magic Mastery I
6251 Paragon's Dirty Fighting Mastery I
6256 Paragon's Dual Wield Mastery I
6261 Paragon's Coordination I
6266 Paragon's Endurance I
6271 Paragon's Focus I
6276 Paragon Quickness I
6281 Paragon's Strength I
6286 Paragon's Willpower I
6291 Paragon's Critical Boost I
6296 Paragon's Critical Damage Reduction I
6301 Paragon's Damage Boost I
6306 Paragon's Damage Reduction I
6311 Paragon's Mana I
6316 Paragon's Stamina I
6328 Gauntlet Critical Damage Boost I
6330 Gauntlet Damage Boost I
6332 Gauntlet Damage Reduction I
6334 Gauntlet Critical Damage Reduction I
6336 Gauntlet Healing Boost I
6338 Gauntlet Vitality I`,
  },
  {
    family: null,
    tier: 2,
    spells: `
59 Acid Stream II
65 Shock Wave II
70 Frost Bolt II
76 Lightning Bolt II
81 Flame Bolt II
87 Force Bolt II
93 Whirling Blade II
158 Summon Primary Portal II
172 Fester Other II
179 Fester Self II
195 Exhaustion Other II
201 Exhaustion Self II
219 Mana Depletion Other II
225 Mana Depletion Self II
230 Vulnerability Other II
235 Vulnerability Self II
263 Defenselessness Other II
281 Magic Yield Other II
287 Magic Yield Self II
305 Light Weapon Ineptitude Other II
311 Light Weapon Ineptitude Self II
329 Finesse Weapon Ineptitude Other II
335 Finesse Weapon Ineptitude Self II
353 Light Weapon Ineptitude Other II
359 Light Weapon Ineptitude Self II
377 Light Weapon Ineptitude Other II
383 Light Weapon Ineptitude Self II
401 Light Weapon Ineptitude Other II
407 Light Weapon Ineptitude Self II
425 Heavy Weapon Ineptitude Other II
431 Heavy Weapon Ineptitude Self II
450 Light Weapon Ineptitude Other II
456 Light Weapon Ineptitude Self II
474 Missile Weapon Ineptitude Other II
480 Missile Weapon Ineptitude Self II
498 Missile Weapon Ineptitude Other II
504 Missile Weapon Ineptitude Self II
522 Acid Vulnerability Other II
528 Acid Vulnerability Self II
546 Missile Weapon Ineptitude Other II
552 Missile Weapon Ineptitude Self II
570 Creature Enchantment Ineptitude Other II
576 Creature Enchantment Ineptitude Self II
594 Item Enchantment Ineptitude Other II
600 Item Enchantment Ineptitude Self II
618 Life Magic Ineptitude Self II
624 Life Magic Ineptitude Other II
642 War Magic Ineptitude Self II
648 War Magic Ineptitude Other II
667 Mana Conversion Ineptitude Self II
673 Mana Conversion Ineptitude Other II
691 Arcane Benightedness Self II
697 Arcane Benightedness Other II
715 Armor Tinkering Ignorance Self II
721 Armor Tinkering Ignorance Other II
739 Item Tinkering Ignorance Self II
745 Item Tinkering Ignorance Other II
763 Magic Item Tinkering Ignorance Self II
769 Magic Item Tinkering Ignorance Other II
787 Weapon Tinkering Ignorance Self II
793 Weapon Tinkering Ignorance Other II
812 Monster Unfamiliarity Self II
818 Monster Unfamiliarity Other II
838 Person Unfamiliarity Self II
844 Person Unfamiliarity Other II
863 Deception Ineptitude Self II
869 Deception Ineptitude Other II
887 Healing Ineptitude Self II
893 Healing Ineptitude Other II
911 Leadership Ineptitude Self II
917 Leadership Ineptitude Other II
935 Lockpick Ineptitude Self II
941 Lockpick Ineptitude Other II
959 Faithlessness Self II
965 Faithlessness Other II
995 Leaden Feet Self II
1001 Leaden Feet Other II
1007 Jumping Ineptitude Self II
1013 Jumping Ineptitude Other II
1043 Bludgeoning Vulnerability Self II
1049 Bludgeoning Vulnerability Other II
1055 Cold Vulnerability Self II
1061 Cold Vulnerability Other II
1079 Lightning Vulnerability Self II
1085 Lightning Vulnerability Other II
1098 Fire Vulnerability Self II
1104 Fire Vulnerability Other II
1122 Blade Vulnerability Self II
1128 Blade Vulnerability Other II
1146 Piercing Vulnerability Self II
1152 Piercing Vulnerability Other II
1157 Heal Self II
1162 Heal Other II
1167 Harm Self II
1172 Harm Other II
1178 Revitalize Self II
1184 Revitalize Other II
1190 Enfeeble Self II
1196 Enfeeble Other II
1202 Mana Boost Self II
1208 Mana Boost Other II
1214 Mana Drain Self II
1220 Mana Drain Other II
1226 Infuse Health Other II
1238 Drain Health Other II
1244 Infuse Stamina Other II
1250 Drain Stamina Other II
1255 Infuse Mana Other II
1261 Drain Mana Other II
1267 Health to Stamina Other II
1273 Health to Stamina Self II
1279 Health to Mana Self II
1285 Mana to Health Other II
1291 Mana to Health Self II
1297 Mana to Stamina Self II
1303 Mana to Stamina Other II
1318 Imperil Self II
1323 Imperil Other II
1339 Weakness Other II
1344 Weakness Self II
1362 Frailty Self II
1368 Frailty Other II
1386 Clumsiness Self II
1392 Clumsiness Other II
1410 Slowness Self II
1416 Slowness Other II
1434 Bafflement Self II
1440 Bafflement Other II
1458 Feeblemind Self II
1464 Feeblemind Other II
1470 Hermetic Void II
1488 Brittlemail II
1500 Acid Lure II
1506 Bludgeon Lure II
1518 Frost Lure II
1530 Lightning Lure II
1542 Flame Lure II
1553 Blade Lure II
1564 Piercing Lure II
1576 Strengthen Lock II
1582 Weaken Lock II
1594 Turn Blade II
1607 Lure Blade II
1617 Blood Loather II
1629 Leaden Weapon II
1639 Defenselessness Self II
1659 Stamina to Health Other II
1665 Stamina to Health Self II
1671 Stamina to Mana Other II
1677 Stamina to Mana Self II
1706 Health to Mana Other II
1722 Cooking Ineptitude Other II
1728 Cooking Ineptitude Self II
1746 Fletching Ineptitude Other II
1752 Fletching Ineptitude Self II
1770 Alchemy Ineptitude Other II
1776 Alchemy Ineptitude Self II
1791 Acid Streak II
1797 Flame Streak II
1803 Force Streak II
1809 Frost Streak II
1815 Lightning Streak II
1821 Shock Wave Streak II
1827 Whirling Blade Streak II
1847 Evaporate All Magic Other
1848 Evaporate All Magic Other
1849 Evaporate All Magic Other
1850 Evaporate All Magic Self
1851 Evaporate All Magic Self
1852 Evaporate All Magic Self
1883 Evaporate Creature Magic Other
1884 Evaporate Creature Magic Other
1885 Evaporate Creature Magic Other
1886 Evaporate Creature Magic Self
1887 Evaporate Creature Magic Self
1888 Evaporate Creature Magic Self
1919 Evaporate Item Magic
1920 Evaporate Item Magic
1921 Evaporate Item Magic
1922 Evaporate Item Magic
1923 Evaporate Item Magic
1924 Evaporate Item Magic
1955 Evaporate Life Magic Other
1956 Evaporate Life Magic Other
1957 Evaporate Life Magic Other
1958 Evaporate Life Magic Self
1959 Evaporate Life Magic Self
1960 Evaporate Life Magic Self
2649 Summon Secondary Portal II
2712 Acid Arc II
2719 Force Arc II
2726 Frost Arc II
2733 Lightning Arc II
2740 Flame Arc II
2747 Shock Arc II
2754 Blade Arc II
2761 Martyr's Hecatomb II
2768 Martyr's Tenacity II
2775 Martyr's Blight II
2816 Big Boom Black Firework OUT
2823 Big Boom Blue Firework OUT
2830 Big Boom Green Firework OUT
2837 Big Boom Orange Firework OUT
2844 Big Boom Purple Firework OUT
2851 Big Boom Red Firework OUT
2858 Big Boom White Firework OUT
2865 Big Boom Yellow Firework OUT
2872 Big Boom Black Firework UP
2879 Big Boom Blue Firework UP
2886 Big Boom Green Firework UP
2893 Big Boom Orange Firework UP
2900 Big Boom Purple Firework UP
2907 Big Boom Red Firework UP
2914 Big Boom White Firework UP
2921 Big Boom Yellow Firework UP
2983 Fellowship Evaporate Life Magic Self
3261 Spirit Loather II
3528 Intoxication II
3655 Acid Volley II
3659 Blade Volley II
3661 Bludgeoning Volley II
5038 Item Tinkering Ignorance Other II
5046 Item Tinkering Ignorance Self II
5076 Two Handed Combat Ineptitude Other II
5084 Two Handed Combat Ineptitude Self II
5116 Expose Weakness II
5124 Answer of Loyalty (Mana) II
5129 Answer of Loyalty (Stamina) II
5134 Call of Leadership II
5139 Augmented Damage II
5142 Augmented Damage Reduction II
5145 Augmented Health II
5148 Augmented Mana II
5151 Augmented Stamina II
5154 Augmented Understanding II
5158 Virindi Whisper II
5189 Rare Damage Reduction II
5199 Rare Damage Boost II
5225 Sigil of Destruction II
5240 Sigil of Defense II
5255 Sigil of Growth II
5340 Destructive Curse II
5350 Nether Bolt II
5358 Nether Streak II
5362 Nether Arc II
5372 Festering Curse II
5380 Weakening Curse II
5388 Corrosion II
5396 Corruption II
5420 Void Magic Ineptitude Other II
5478 Critical Damage Metamorphi II
5490 Critical Damage Reduction Metamorphi II
5501 Damage Metamorphi II
5512 Damage Reduction Metamorphi II
5526 Bloodstone Bolt II
5545 Nether Blast II
5560 Sigil of Perserverance II
5575 Sigil of Purity II
5584 Weave of Alchemy II
5589 Weave of Arcane Lore II
5594 Weave of Armor Tinkering II
5599 Weave of Person Attunement II
5604 Weave of Light Weapons II
5609 Weave of Missile Weapons II
5614 Weave of Cooking II
5619 Weave of Creature Enchantment II
5624 Weave of Missile Weapons II
5629 Weave of Finesse Weapons II
5634 Weave of the Deception II
5639 Weave of the Fletching II
5644 Weave of the Healing II
5649 Weave of Item Enchantment II
5654 Weave of Item Tinkering II
5659 Weave of Leadership II
5664 Weave of Life Magic II
5669 Weave of Fealty II
5674 Weave of Light Weapons II
5679 Weave of Magic Resistance II
5684 Weave of Magic Item Tinkering II
5689 Weave of Mana Conversion II
5694 Weave of Invulnerability II
5699 Weave of Impregnability II
5704 Weave of Salvaging II
5709 Weave of Light Weapons II
5714 Weave of Light Weapons II
5719 Weave of Heavy Weapons II
5724 Weave of Missile Weapons II
5729 Weave of Two Handed Combat II
5734 Weave of Light Weapons II
5739 Weave of Void Magic II
5744 Weave of War Magic II
5749 Weave of Weapon Tinkering II
5761 Weave of Creature Attunement II
5764 Dirty Fighting Ineptitude Other II
5788 Dual Wield Ineptitude Other II
5812 Recklessness Ineptitude Other II
5836 Shield Ineptitude Other II
5860 Sneak Attack Ineptitude Other II
5914 Weave of Dirty Fighting II
5919 Weave of Dual Wield II
5924 Weave of Recklessness II
5929 Weave of Shield II
5934 Weave of Sneak Attack II
5975 Rare Armor Damage Boost II
6130 Summoning Ineptitude Other II
6137 Weave of Summoning II
6189 Searing Disc II
6190 Horizon's Blades II
6191 Cassius' Ring of Fire II
6192 Nuhmudira's Spines II
6193 Halo of Frost II
6194 Eye of the Storm II
6195 Clouded Soul II
6196 Tectonic Rifts II
6197 Eye of the Storm II
6202 Paragon's Finesse Weapon Mastery II
6207 Paragon's Heavy Weapon Mastery II
6212 Paragon's Life Magic Mastery II
6217 Paragon's Light Weapon Mastery II
6222 Paragon's Missile Weapon Mastery II
6227 Paragon's Recklessness Mastery II
6232 Paragon's Sneak Attack Mastery II
6237 Paragon's Two Handed Combat Mastery II
6242 Paragon's Void Magic Mastery II
6247 Paragon's War Magic Mastery II
6252 Paragon's Dirty Fighting Mastery II
6257 Paragon's Dual Wield Mastery II
6262 Paragon's Coordination II
6267 Paragon's Endurance II
6272 Paragon's Focus II
6277 Paragon Quickness II
6282 Paragon's Strength II
6287 Paragon's Willpower II
6292 Paragon's Critical Damage Boost II
6297 Paragon's Critical Damage Reduction II
6302 Paragon's Damage Boost II
6307 Paragon's Damage Reduction II
6312 Paragon's Mana II
6317 Paragon's Stamina II
6320 Ring of Skulls II
6329 Gauntlet Critical Damage Boost II
6331 Gauntlet Damage Boost II
6333 Gauntlet Damage Reduction II
6335 Gauntlet Critical Damage Reduction II
6337 Gauntlet Healing Boost II
6339 Gauntlet Vitality II`,
  },
  {
    family: null,
    tier: 3,
    spells: `
48 Primary Portal Recall
60 Acid Stream III
66 Shock Wave III
71 Frost Bolt III
77 Lightning Bolt III
82 Flame Bolt III
88 Force Bolt III
94 Whirling Blade III
99 Acid Blast III
103 Shock Blast III
107 Frost Blast III
111 Lightning Blast III
115 Flame Blast III
119 Force Blast III
123 Blade Blast III
127 Acid Volley III
131 Bludgeoning Volley III
135 Frost Volley III
139 Lightning Volley III
143 Flame Volley III
147 Force Volley III
151 Blade Volley III
173 Fester Other III
180 Fester Self III
196 Exhaustion Other III
202 Exhaustion Self III
220 Mana Depletion Other III
226 Mana Depletion Self III
231 Vulnerability Other III
236 Vulnerability Self III
264 Defenselessness Other III
282 Magic Yield Other III
288 Magic Yield Self III
306 Light Weapon Ineptitude Other III
312 Light Weapon Ineptitude Self III
330 Finesse Weapon Ineptitude Other III
336 Finesse Weapon Ineptitude Self III
354 Light Weapon Ineptitude Other III
360 Light Weapon Ineptitude Self III
378 Light Weapon Ineptitude Other III
384 Light Weapon Ineptitude Self III
402 Light Weapon Ineptitude Other III
408 Light Weapon Ineptitude Self III
426 Heavy Weapon Ineptitude Other III
432 Heavy Weapon Ineptitude Self III
451 Light Weapon Ineptitude Other III
457 Light Weapon Ineptitude Self III
475 Missile Weapon Ineptitude Other III
481 Missile Weapon Ineptitude Self III
499 Missile Weapon Ineptitude Other III
505 Missile Weapon Ineptitude Self III
523 Acid Vulnerability Other III
529 Acid Vulnerability Self III
547 Missile Weapon Ineptitude Other III
553 Missile Weapon Ineptitude Self III
571 Creature Enchantment Ineptitude Other III
577 Creature Enchantment Ineptitude Self III
595 Item Enchantment Ineptitude Other III
601 Item Enchantment Ineptitude Self III
619 Life Magic Ineptitude Self III
625 Life Magic Ineptitude Other III
643 War Magic Ineptitude Self III
649 War Magic Ineptitude Other III
668 Mana Conversion Ineptitude Self III
674 Mana Conversion Ineptitude Other III
692 Arcane Benightedness Self III
698 Arcane Benightedness Other III
716 Armor Tinkering Ignorance Self III
722 Armor Tinkering Ignorance Other III
740 Item Tinkering Ignorance Self III
746 Item Tinkering Ignorance Other III
764 Magic Item Tinkering Ignorance Self III
770 Magic Item Tinkering Ignorance Other III
788 Weapon Tinkering Ignorance Self III
794 Weapon Tinkering Ignorance Other III
813 Monster Unfamiliarity Self III
819 Monster Unfamiliarity Other III
839 Person Unfamiliarity Self III
845 Person Unfamiliarity Other III
864 Deception Ineptitude Self III
870 Deception Ineptitude Other III
888 Healing Ineptitude Self III
894 Healing Ineptitude Other III
912 Leadership Ineptitude Self III
918 Leadership Ineptitude Other III
936 Lockpick Ineptitude Self III
942 Lockpick Ineptitude Other III
960 Faithlessness Self III
966 Faithlessness Other III
996 Leaden Feet Self III
1002 Leaden Feet Other III
1008 Jumping Ineptitude Self III
1014 Jumping Ineptitude Other III
1044 Bludgeoning Vulnerability Self III
1050 Bludgeoning Vulnerability Other III
1056 Cold Vulnerability Self III
1062 Cold Vulnerability Other III
1080 Lightning Vulnerability Self III
1086 Lightning Vulnerability Other III
1099 Fire Vulnerability Self III
1105 Fire Vulnerability Other III
1123 Blade Vulnerability Self III
1129 Blade Vulnerability Other III
1147 Piercing Vulnerability Self III
1153 Piercing Vulnerability Other III
1158 Heal Self III
1163 Heal Other III
1168 Harm Self III
1173 Harm Other III
1179 Revitalize Self III
1185 Revitalize Other III
1191 Enfeeble Self III
1197 Enfeeble Other III
1203 Mana Boost Self III
1209 Mana Boost Other III
1215 Mana Drain Self III
1221 Mana Drain Other III
1227 Infuse Health Other III
1239 Drain Health Other III
1245 Infuse Stamina Other III
1251 Drain Stamina Other III
1256 Infuse Mana Other III
1262 Drain Mana Other III
1268 Health to Stamina Other III
1274 Health to Stamina Self III
1280 Health to Mana Self III
1286 Mana to Health Other III
1292 Mana to Health Self III
1298 Mana to Stamina Self III
1304 Mana to Stamina Other III
1319 Imperil Self III
1324 Imperil Other III
1340 Weakness Other III
1345 Weakness Self III
1363 Frailty Self III
1369 Frailty Other III
1387 Clumsiness Self III
1393 Clumsiness Other III
1411 Slowness Self III
1417 Slowness Other III
1435 Bafflement Self III
1441 Bafflement Other III
1459 Feeblemind Self III
1465 Feeblemind Other III
1471 Hermetic Void III
1489 Brittlemail III
1501 Acid Lure III
1507 Bludgeon Lure III
1519 Frost Lure III
1531 Lightning Lure III
1543 Flame Lure III
1554 Blade Lure III
1565 Piercing Lure III
1577 Strengthen Lock III
1583 Weaken Lock III
1595 Turn Blade III
1608 Lure Blade III
1618 Blood Loather III
1630 Leaden Weapon III
1635 Lifestone Recall
1637 Summon Primary Portal III
1640 Defenselessness Self III
1660 Stamina to Health Other III
1666 Stamina to Health Self III
1672 Stamina to Mana Other III
1678 Stamina to Mana Self III
1707 Health to Mana Other III
1723 Cooking Ineptitude Other III
1729 Cooking Ineptitude Self III
1747 Fletching Ineptitude Other III
1753 Fletching Ineptitude Self III
1771 Alchemy Ineptitude Other III
1777 Alchemy Ineptitude Self III
1792 Acid Streak III
1798 Flame Streak III
1804 Force Streak III
1810 Frost Streak III
1816 Lightning Streak III
1822 Shock Wave Streak III
1828 Whirling Blade Streak III
1853 Extinguish All Magic Other
1854 Extinguish All Magic Other
1855 Extinguish All Magic Other
1857 Extinguish All Magic Self
1858 Extinguish All Magic Self
1889 Extinguish Creature Magic Other
1890 Extinguish Creature Magic Other
1891 Extinguish Creature Magic Other
1892 Extinguish Creature Magic Self
1893 Extinguish Creature Magic Self
1894 Extinguish Creature Magic Self
1925 Extinguish Item Magic
1926 Extinguish Item Magic
1927 Extinguish Item Magic
1928 Extinguish Item Magic
1929 Extinguish Item Magic
1930 Extinguish Item Magic
1961 Extinguish Life Magic Other
1962 Extinguish Life Magic Other
1963 Extinguish Life Magic Other
1964 Extinguish Life Magic Self
1965 Extinguish Life Magic Self
1966 Extinguish Life Magic Self
2402 Essence Lull
2644 Lifestone Tie
2645 Portal Recall
2647 Secondary Portal Recall
2650 Summon Secondary Portal III
2713 Acid Arc III
2720 Force Arc III
2727 Frost Arc III
2734 Lightning Arc III
2741 Flame Arc III
2748 Shock Arc III
2755 Blade Arc III
2762 Martyr's Hecatomb III
2769 Martyr's Tenacity III
2776 Martyr's Blight III
2817 Shockwave Black Firework OUT
2824 Shockwave Blue Firework OUT
2831 Shockwave Green Firework OUT
2838 Shockwave Orange Firework OUT
2845 Shockwave Purple Firework OUT
2852 Shockwave Red Firework OUT
2859 Shockwave White Firework OUT
2866 Shockwave Yellow Firework OUT
2873 Shockwave Black Firework UP
2880 Shockwave Blue Firework UP
2887 Shockwave Green Firework UP
2894 Shockwave Orange Firework UP
2901 Shockwave Purple Firework UP
2908 Shockwave Red Firework UP
2915 Shockwave White Firework UP
2922 Shockwave Yellow Firework UP
2979 Destiny's Wind
3262 Spirit Loather III
3529 Intoxication III
3653 Acid Blast III
3656 Blade Blast III
3663 Flame Volley III
3665 Force Blast III
3667 Force Volley III
3669 Frost Blast III
3671 Frost Volley III
3673 Lightning Blast III
3675 Lightning Volley III
3677 Shock Blast III
5039 Item Tinkering Ignorance Other III
5047 Item Tinkering Ignorance Self III
5077 Two Handed Combat Ineptitude Other III
5085 Two Handed Combat Ineptitude Self III
5117 Expose Weakness III
5125 Answer of Loyalty (Mana) III
5130 Answer of Loyalty (Stamina) III
5135 Call of Leadership III
5137 Augmented Understanding III
5140 Augmented Damage III
5143 Augmented Damage Reduction III
5146 Augmented Health III
5149 Augmented Mana III
5152 Augmented Stamina III
5159 Virindi Whisper III
5190 Rare Damage Reduction III
5200 Rare Damage Boost III
5226 Sigil of Destruction III
5241 Sigil of Defense III
5256 Sigil of Growth III
5341 Destructive Curse III
5351 Nether Bolt III
5359 Nether Streak III
5363 Nether Arc III
5373 Festering Curse III
5381 Weakening Curse III
5389 Corrosion III
5397 Corruption III
5421 Void Magic Ineptitude Other III
5479 Critical Damage Metamorphi III
5491 Critical Damage Reduction Metamorphi III
5502 Damage Metamorphi III
5513 Damage Reduction Metamorphi III
5527 Bloodstone Bolt III
5546 Nether Blast III
5561 Sigil of Perserverance III
5576 Sigil of Purity III
5585 Weave of Alchemy III
5590 Weave of Arcane Lore III
5595 Weave of Armor Tinkering III
5600 Weave of Person Attunement III
5605 Weave of Light Weapons III
5610 Weave of Missile Weapons III
5615 Weave of Cooking III
5620 Weave of Creature Enchantment III
5625 Weave of Missile Weapons III
5630 Weave of Finesse Weapons III
5635 Weave of the Deception III
5640 Weave of the Fletching III
5645 Weave of the Healing III
5650 Weave of Item Enchantment III
5655 Weave of Item Tinkering III
5660 Weave of Leadership III
5665 Weave of Life Magic III
5670 Weave of Fealty III
5675 Weave of Light Weapons III
5680 Weave of Magic Resistance III
5685 Weave of Magic Item Tinkering III
5690 Weave of Mana Conversion III
5695 Weave of Invulnerability III
5700 Weave of Impregnability III
5705 Weave of Salvaging III
5710 Weave of Light Weapons III
5715 Weave of Light Weapons III
5720 Weave of Heavy Weapons III
5725 Weave of Missile Weapons III
5730 Weave of Two Handed Combat III
5735 Weave of Light Weapons III
5740 Weave of Void Magic III
5745 Weave of War Magic III
5750 Weave of Weapon Tinkering III
5757 Weave of Creature Attunement III
5765 Dirty Fighting Ineptitude Other III
5789 Dual Wield Ineptitude Other III
5813 Recklessness Ineptitude Other III
5837 Shield Ineptitude Other III
5861 Sneak Attack Ineptitude Other III
5915 Weave of Dirty Fighting III
5920 Weave of Dual Wield III
5925 Weave of Recklessness III
5930 Weave of Shield III
5935 Weave of Sneak Attack III
5976 Rare Armor Damage Boost III
6131 Summoning Ineptitude Other III
6138 Weave of Summoning III
6203 Paragon's Finesse Weapon Mastery III
6208 Paragon's Heavy Weapon Mastery III
6213 Paragon's Life Magic Mastery III
6218 Paragon's Light Weapon Mastery III
6223 Paragon's Missile Weapon Mastery III
6228 Paragon's Recklessness Mastery III
6233 Paragon's Sneak Attack Mastery III
6238 Paragon's Two Handed Combat Mastery III
6243 Paragon's Void Magic Mastery III
6248 Paragon's War Magic Mastery III
6253 Paragon's Dirty Fighting Mastery III
6258 Paragon's Dual Wield Mastery III
6263 Paragon's Coordination III
6268 Paragon's Endurance III
6273 Paragon's Focus III
6278 Paragon Quickness III
6283 Paragon's Strength III
6288 Paragon's Willpower III
6293 Paragon's Critical Damage Boost III
6298 Paragon's Critical Damage Reduction III
6303 Paragon's Damage Boost III
6308 Paragon's Damage Reduction III
6313 Paragon's Mana III
6318 Paragon's Stamina III
6340 Gauntlet Vitality III`,
  },
  {
    family: null,
    tier: 4,
    spells: `
47 Primary Portal Tie
61 Acid Stream IV
67 Shock Wave IV
72 Frost Bolt IV
78 Lightning Bolt IV
83 Flame Bolt IV
89 Force Bolt IV
95 Whirling Blade IV
100 Acid Blast IV
104 Shock Blast IV
108 Frost Blast IV
112 Lightning Blast IV
116 Flame Blast IV
120 Force Blast IV
124 Blade Blast IV
128 Acid Volley IV
132 Bludgeoning Volley IV
136 Frost Volley IV
140 Lightning Volley IV
144 Flame Volley IV
148 Force Volley IV
152 Blade Volley IV
174 Fester Other IV
181 Fester Self IV
197 Exhaustion Other IV
203 Exhaustion Self IV
221 Mana Depletion Other IV
227 Mana Depletion Self IV
232 Vulnerability Other IV
237 Vulnerability Self IV
265 Defenselessness Other IV
283 Magic Yield Other IV
289 Magic Yield Self IV
307 Light Weapon Ineptitude Other IV
313 Light Weapon Ineptitude Self IV
331 Finesse Weapon Ineptitude Other IV
337 Finesse Weapon Ineptitude Self IV
355 Light Weapon Ineptitude Other IV
361 Light Weapon Ineptitude Self IV
379 Light Weapon Ineptitude Other IV
385 Light Weapon Ineptitude Self IV
403 Light Weapon Ineptitude Other IV
409 Light Weapon Ineptitude Self IV
427 Heavy Weapon Ineptitude Other IV
433 Heavy Weapon Ineptitude Self IV
452 Light Weapon Ineptitude Other IV
458 Light Weapon Ineptitude Self IV
476 Missile Weapon Ineptitude Other IV
482 Missile Weapon Ineptitude Self IV
500 Missile Weapon Ineptitude Other IV
506 Missile Weapon Ineptitude Self IV
524 Acid Vulnerability Other IV
530 Acid Vulnerability Self IV
548 Missile Weapon Ineptitude Other IV
554 Missile Weapon Ineptitude Self IV
572 Creature Enchantment Ineptitude Other IV
578 Creature Enchantment Ineptitude Self IV
596 Item Enchantment Ineptitude Other IV
602 Item Enchantment Ineptitude Self IV
620 Life Magic Ineptitude Self IV
626 Life Magic Ineptitude Other IV
644 War Magic Ineptitude Self IV
650 War Magic Ineptitude Other IV
669 Mana Conversion Ineptitude Self IV
675 Mana Conversion Ineptitude Other IV
693 Arcane Benightedness Self IV
699 Arcane Benightedness Other IV
717 Armor Tinkering Ignorance Self IV
723 Armor Tinkering Ignorance Other IV
741 Item Tinkering Ignorance Self IV
747 Item Tinkering Ignorance Other IV
765 Magic Item Tinkering Ignorance Self IV
771 Magic Item Tinkering Ignorance Other IV
789 Weapon Tinkering Ignorance Self IV
795 Weapon Tinkering Ignorance Other IV
814 Monster Unfamiliarity Self IV
820 Monster Unfamiliarity Other IV
840 Person Unfamiliarity Self IV
846 Person Unfamiliarity Other IV
865 Deception Ineptitude Self IV
871 Deception Ineptitude Other IV
889 Healing Ineptitude Self IV
895 Healing Ineptitude Other IV
913 Leadership Ineptitude Self IV
919 Leadership Ineptitude Other IV
937 Lockpick Ineptitude Self IV
943 Lockpick Ineptitude Other IV
961 Faithlessness Self IV
967 Faithlessness Other IV
997 Leaden Feet Self IV
1003 Leaden Feet Other IV
1009 Jumping Ineptitude Self IV
1015 Jumping Ineptitude Other IV
1045 Bludgeoning Vulnerability Self IV
1051 Bludgeoning Vulnerability Other IV
1057 Cold Vulnerability Self IV
1063 Cold Vulnerability Other IV
1081 Lightning Vulnerability Self IV
1087 Lightning Vulnerability Other IV
1100 Fire Vulnerability Self IV
1106 Fire Vulnerability Other IV
1124 Blade Vulnerability Self IV
1130 Blade Vulnerability Other IV
1148 Piercing Vulnerability Self IV
1154 Piercing Vulnerability Other IV
1159 Heal Self IV
1164 Heal Other IV
1169 Harm Self IV
1174 Harm Other IV
1180 Revitalize Self IV
1186 Revitalize Other IV
1192 Enfeeble Self IV
1198 Enfeeble Other IV
1204 Mana Boost Self IV
1210 Mana Boost Other IV
1216 Mana Drain Self IV
1222 Mana Drain Other IV
1228 Infuse Health Other IV
1240 Drain Health Other IV
1246 Infuse Stamina Other IV
1252 Drain Stamina Other IV
1257 Infuse Mana Other IV
1263 Drain Mana Other IV
1269 Health to Stamina Other IV
1275 Health to Stamina Self IV
1281 Health to Mana Other IV
1287 Mana to Health Other IV
1293 Mana to Health Self IV
1299 Mana to Stamina Self IV
1305 Mana to Stamina Other IV
1320 Imperil Self IV
1325 Imperil Other IV
1341 Weakness Other IV
1346 Weakness Self IV
1364 Frailty Self IV
1370 Frailty Other IV
1388 Clumsiness Self IV
1394 Clumsiness Other IV
1412 Slowness Self IV
1418 Slowness Other IV
1436 Bafflement Self IV
1442 Bafflement Other IV
1460 Feeblemind Self IV
1466 Feeblemind Other IV
1472 Hermetic Void IV
1490 Brittlemail IV
1502 Acid Lure IV
1508 Bludgeon Lure IV
1520 Frost Lure IV
1532 Lightning Lure IV
1544 Flame Lure IV
1555 Blade Lure IV
1566 Piercing Lure IV
1578 Strengthen Lock IV
1584 Weaken Lock IV
1596 Turn Blade IV
1609 Lure Blade IV
1619 Blood Loather IV
1631 Leaden Weapon IV
1641 Defenselessness Self IV
1661 Stamina to Health Other IV
1667 Stamina to Health Self IV
1673 Stamina to Mana Other IV
1679 Stamina to Mana Self IV
1702 Health to Mana Self IV
1724 Cooking Ineptitude Other IV
1730 Cooking Ineptitude Self IV
1748 Fletching Ineptitude Other IV
1754 Fletching Ineptitude Self IV
1772 Alchemy Ineptitude Other IV
1778 Alchemy Ineptitude Self IV
1793 Acid Streak IV
1799 Flame Streak IV
1805 Force Streak IV
1811 Frost Streak IV
1817 Lightning Streak IV
1823 Shock Wave Streak IV
1829 Whirling Blade Streak IV
1859 Cleanse All Magic Other
1860 Cleanse All Magic Other
1861 Cleanse All Magic Other
1862 Cleanse All Magic Self
1863 Cleanse All Magic Self
1864 Cleanse All Magic Self
1895 Cleanse Creature Magic Other
1896 Cleanse Creature Magic Other
1897 Cleanse Creature Magic Other
1898 Cleanse Creature Magic Self
1899 Cleanse Creature Magic Self
1900 Cleanse Creature Magic Self
1931 Cleanse Item Magic
1932 Cleanse Item Magic
1933 Cleanse Item Magic
1934 Cleanse Item Magic
1935 Cleanse Item Magic
1936 Cleanse Item Magic
1967 Cleanse Life Magic Other
1968 Cleanse Life Magic Other
1969 Cleanse Life Magic Other
1970 Cleanse Life Magic Self
1971 Cleanse Life Magic Self
1972 Cleanse Life Magic Self
2041 Aerlinthe Recall
2358 Lyceum Recall
2646 Secondary Portal Tie
2714 Acid Arc IV
2721 Force Arc IV
2728 Frost Arc IV
2735 Lightning Arc IV
2742 Flame Arc IV
2749 Shock Arc IV
2756 Blade Arc IV
2763 Martyr's Hecatomb IV
2770 Martyr's Tenacity IV
2777 Martyr's Blight IV
2813 Mount Lethe Recall
2818 Spiral Black Firework OUT
2825 Spiral Blue Firework OUT
2832 Spiral Green Firework OUT
2839 Spiral Orange Firework OUT
2846 Spiral Purple Firework OUT
2853 Spiral Red Firework OUT
2860 Spiral White Firework OUT
2867 Spiral Yellow Firework OUT
2874 Spiral Black Firework UP
2881 Spiral Blue Firework UP
2888 Spiral Green Firework UP
2895 Spiral Orange Firework UP
2902 Spiral Purple Firework UP
2909 Spiral Red Firework UP
2916 Spiral White Firework UP
2923 Spiral Yellow Firework UP
2941 Ulgrim's Recall
3263 Spirit Loather IV
3657 Blade Blast IV
3664 Flame Volley IV
3666 Force Blast IV
3668 Force Volley IV
3670 Frost Blast IV
3672 Frost Volley IV
3674 Lightning Blast IV
3676 Lightning Volley IV
3678 Shock Blast IV
3856 Ulgrim's Recall
3865 Glenden Wood Recall
3929 Rossu Morta Chapterhouse Recall
3930 Whispering Blade Chapterhouse Recall
4083 Kresovus' Warren Portal Sending
4084 Bur Recall
4128 Call of the Mhoire Forge
4213 Colosseum Recall
4214 Return to the Keep
4717 Expedient Return to Ulgrim
4907 Celestial Hand Stronghold Recall
4908 Eldrytch Web Stronghold Recall
4909 Radiant Blood Stronghold Recall
5040 Item Tinkering Ignorance Other IV
5048 Item Tinkering Ignorance Self IV
5078 Two Handed Combat Ineptitude Other IV
5086 Two Handed Combat Ineptitude Self IV
5118 Expose Weakness IV
5126 Answer of Loyalty (Mana) IV
5131 Answer of Loyalty (Stamina) IV
5136 Call of Leadership IV
5155 Virindi Whisper IV
5191 Rare Damage Reduction IV
5201 Rare Damage Boost IV
5227 Sigil of Destruction IV
5242 Sigil of Defense IV
5257 Sigil of Growth IV
5330 Gear Knight Invasion Area Camp Recall
5342 Destructive Curse IV
5352 Nether Bolt IV
5360 Nether Streak IV
5364 Nether Arc IV
5374 Festering Curse IV
5382 Weakening Curse IV
5390 Corrosion IV
5398 Corruption IV
5422 Void Magic Ineptitude Other IV
5480 Critical Damage Metamorphi IV
5492 Critical Damage Reduction Metamorphi IV
5503 Damage Metamorphi IV
5514 Damage Reduction Metamorphi IV
5528 Bloodstone Bolt IV
5537 Acidic Blood
5541 Lost City of Neftet Recall
5547 Nether Blast IV
5562 Sigil of Perserverance IV
5577 Sigil of Purity IV
5586 Weave of Alchemy IV
5591 Weave of Arcane Lore IV
5596 Weave of Armor Tinkering IV
5601 Weave of Person Attunement IV
5606 Weave of Light Weapons IV
5611 Weave of Missile Weapons IV
5616 Weave of Cooking IV
5621 Weave of Creature Enchantment IV
5626 Weave of Missile Weapons IV
5631 Weave of Finesse Weapons IV
5636 Weave of the Deception IV
5641 Weave of the Fletching IV
5646 Weave of the Healing IV
5651 Weave of Item Enchantment IV
5656 Weave of Item Tinkering IV
5661 Weave of Leadership IV
5666 Weave of Life Magic IV
5671 Weave of Fealty IV
5676 Weave of Light Weapons IV
5681 Weave of Magic Resistance IV
5686 Weave of Magic Item Tinkering IV
5691 Weave of Mana Conversion IV
5696 Weave of Invulnerability IV
5701 Weave of Impregnability IV
5706 Weave of Salvaging IV
5711 Weave of Light Weapons IV
5716 Weave of Light Weapons IV
5721 Weave of Heavy Weapons IV
5726 Weave of Missile Weapons IV
5731 Weave of Two Handed Combat IV
5736 Weave of Light Weapons IV
5741 Weave of Void Magic IV
5746 Weave of War Magic IV
5751 Weave of Weapon Tinkering IV
5758 Weave of Creature Attunement IV
5766 Dirty Fighting Ineptitude Other IV
5790 Dual Wield Ineptitude Other IV
5814 Recklessness Ineptitude Other IV
5838 Shield Ineptitude Other IV
5862 Sneak Attack Ineptitude Other IV
5916 Weave of Dirty Fighting IV
5921 Weave of Dual Wield IV
5926 Weave of Recklessness IV
5931 Weave of Shield IV
5936 Weave of Sneak Attack IV
5977 Rare Armor Damage Boost IV
6132 Summoning Ineptitude Other IV
6139 Weave of Summoning IV
6204 Paragon's Finesse Weapon Mastery IV
6209 Paragon's Heavy Weapon Mastery IV
6214 Paragon's Life Magic Mastery IV
6219 Paragon's Light Weapon Mastery IV
6224 Paragon's Missile Weapon Mastery IV
6229 Paragon's Recklessness Mastery IV
6234 Paragon's Sneak Attack Mastery IV
6239 Paragon's Two Handed Combat Mastery IV
6244 Paragon's Void Magic Mastery IV
6249 Paragon's War Magic Mastery IV
6254 Paragon's Dirty Fighting Mastery IV
6259 Paragon's Dual Wield Mastery IV
6264 Paragon's Coordination IV
6269 Paragon's Endurance IV
6274 Paragon's Focus IV
6279 Paragon Quickness IV
6284 Paragon's Strength IV
6289 Paragon's Willpower IV
6294 Paragon's Critical Damage Boost IV
6299 Paragon's Critical Damage Reduction IV
6304 Paragon's Damage Boost IV
6309 Paragon's Damage Reduction IV
6314 Paragon's Mana IV
6319 Paragon's Stamina IV
6325 Celestial Hand Stronghold Recall
6326 Eldrytch Web Stronghold Recall
6327 Radiant Blood Stronghold Recall`,
  },
  {
    family: null,
    tier: 5,
    spells: `
62 Acid Stream V
68 Shock Wave V
73 Frost Bolt V
79 Lightning Bolt V
84 Flame Bolt V
90 Force Bolt V
96 Whirling Blade V
101 Acid Blast V
105 Shock Blast V
109 Frost Blast V
113 Lightning Blast V
117 Flame Blast V
121 Force Blast V
125 Blade Blast V
129 Acid Volley V
133 Bludgeoning Volley V
137 Frost Volley V
141 Lightning Volley V
145 Flame Volley V
149 Force Volley V
153 Blade Volley V
175 Fester Other V
182 Fester Self V
198 Exhaustion Other V
204 Exhaustion Self V
222 Mana Depletion Other V
228 Mana Depletion Self V
233 Vulnerability Other V
238 Vulnerability Self V
266 Defenselessness Other V
284 Magic Yield Other V
290 Magic Yield Self V
308 Light Weapon Ineptitude Other V
314 Light Weapon Ineptitude Self V
332 Finesse Weapon Ineptitude Other V
338 Finesse Weapon Ineptitude Self V
356 Light Weapon Ineptitude Other V
362 Light Weapon Ineptitude Self V
380 Light Weapon Ineptitude Other V
386 Light Weapon Ineptitude Self V
404 Light Weapon Ineptitude Other V
410 Light Weapon Ineptitude Self V
428 Heavy Weapon Ineptitude Other V
435 Heavy Weapon Ineptitude Self V
453 Light Weapon Ineptitude Other V
459 Light Weapon Ineptitude Self V
477 Missile Weapon Ineptitude Other V
483 Missile Weapon Ineptitude Self V
501 Missile Weapon Ineptitude Other V
507 Missile Weapon Ineptitude Self V
525 Acid Vulnerability Other V
531 Acid Vulnerability Self V
549 Missile Weapon Ineptitude Other V
555 Missile Weapon Ineptitude Self V
573 Creature Enchantment Ineptitude Other V
579 Creature Enchantment Ineptitude Self V
597 Item Enchantment Ineptitude Other V
603 Item Enchantment Ineptitude Self V
621 Life Magic Ineptitude Self V
627 Life Magic Ineptitude Other V
645 War Magic Ineptitude Self V
651 War Magic Ineptitude Other V
670 Mana Conversion Ineptitude Self V
676 Mana Conversion Ineptitude Other V
694 Arcane Benightedness Self V
700 Arcane Benightedness Other V
718 Armor Tinkering Ignorance Self V
724 Armor Tinkering Ignorance Other V
742 Item Tinkering Ignorance Self V
748 Item Tinkering Ignorance Other V
766 Magic Item Tinkering Ignorance Self V
772 Magic Item Tinkering Ignorance Other V
790 Weapon Tinkering Ignorance Self V
796 Weapon Tinkering Ignorance Other V
815 Monster Unfamiliarity Self V
821 Monster Unfamiliarity Other V
841 Person Unfamiliarity Self V
847 Person Unfamiliarity Other V
866 Deception Ineptitude Self V
872 Deception Ineptitude Other V
890 Healing Ineptitude Self V
896 Healing Ineptitude Other V
914 Leadership Ineptitude Self V
920 Leadership Ineptitude Other V
938 Lockpick Ineptitude Self V
944 Lockpick Ineptitude Other V
962 Faithlessness Self V
968 Faithlessness Other V
998 Leaden Feet Self V
1004 Leaden Feet Other V
1010 Jumping Ineptitude Self V
1016 Jumping Ineptitude Other V
1046 Bludgeoning Vulnerability Self V
1052 Bludgeoning Vulnerability Other V
1058 Cold Vulnerability Self V
1064 Cold Vulnerability Other V
1082 Lightning Vulnerability Self V
1088 Lightning Vulnerability Other V
1101 Fire Vulnerability Self V
1107 Fire Vulnerability Other V
1125 Blade Vulnerability Self V
1131 Blade Vulnerability Other V
1149 Piercing Vulnerability Self V
1155 Piercing Vulnerability Other V
1160 Heal Self V
1165 Heal Other V
1170 Harm Self V
1175 Harm Other V
1181 Revitalize Self V
1187 Revitalize Other V
1193 Enfeeble Self V
1199 Enfeeble Other V
1205 Mana Boost Self V
1211 Mana Boost Other V
1217 Mana Drain Self V
1223 Mana Drain Other V
1229 Infuse Health Other V
1241 Drain Health Other V
1247 Infuse Stamina Other V
1253 Drain Stamina Other V
1258 Infuse Mana Other V
1264 Drain Mana Other V
1270 Health to Stamina Other V
1276 Health to Stamina Self V
1282 Health to Mana Other V
1288 Mana to Health Other V
1294 Mana to Health Self V
1300 Mana to Stamina Self V
1306 Mana to Stamina Other V
1321 Imperil Self V
1326 Imperil Other V
1342 Weakness Other V
1347 Weakness Self V
1365 Frailty Self V
1371 Frailty Other V
1389 Clumsiness Self V
1395 Clumsiness Other V
1413 Slowness Self V
1419 Slowness Other V
1437 Bafflement Self V
1443 Bafflement Other V
1461 Feeblemind Self V
1467 Feeblemind Other V
1473 Hermetic Void V
1491 Brittlemail V
1503 Acid Lure V
1509 Bludgeon Lure V
1521 Frost Lure V
1533 Lightning Lure V
1545 Flame Lure V
1556 Blade Lure V
1567 Piercing Lure V
1579 Strengthen Lock V
1585 Weaken Lock V
1597 Turn Blade V
1610 Lure Blade V
1620 Blood Loather V
1632 Leaden Weapon V
1642 Defenselessness Self V
1662 Stamina to Health Other V
1668 Stamina to Health Self V
1674 Stamina to Mana Other V
1680 Stamina to Mana Self V
1703 Health to Mana Self V
1725 Cooking Ineptitude Other V
1731 Cooking Ineptitude Self V
1749 Fletching Ineptitude Other V
1755 Fletching Ineptitude Self V
1773 Alchemy Ineptitude Other V
1779 Alchemy Ineptitude Self V
1783 Searing Disc
1784 Horizon's Blades
1785 Cassius' Ring of Fire
1786 Nuhmudira's Spines
1787 Halo of Frost
1788 Eye of the Storm
1789 Tectonic Rifts
1794 Acid Streak V
1800 Flame Streak V
1806 Force Streak V
1812 Frost Streak V
1818 Lightning Streak V
1824 Shock Wave Streak V
1830 Whirling Blade Streak V
1839 Blistering Creeper
1840 Bed of Blades
1841 Slithering Flames
1842 Spike Strafe
1843 Foon-Ki's Glacial Floe
1844 Os' Wall
1845 Hammering Crawler
1856 Extinguish All Magic Self
1865 Devour All Magic Other
1866 Devour All Magic Other
1867 Devour All Magic Other
1868 Devour All Magic Self
1869 Devour All Magic Self
1870 Devour All Magic Self
1901 Devour Creature Magic Other
1902 Devour Creature Magic Other
1903 Devour Creature Magic Other
1904 Devour Creature Magic Self
1905 Devour Creature Magic Self
1906 Devour Creature Magic Self
1937 Devour Item Magic
1938 Devour Item Magic
1939 Devour Item Magic
1940 Devour Item Magic
1941 Devour Item Magic
1942 Devour Item Magic
1973 Devour Life Magic Other
1974 Devour Life Magic Other
1975 Devour Life Magic Other
1976 Devour Life Magic Self
1977 Devour Life Magic Self
1978 Devour Life Magic Self
2019 The sundering of the crystal
2023 Recall the Sanctuary
2042 Demon's Tongues
2383 Dark Flame
2672 Ring of True Pain
2673 Ring of Unspeakable Agony
2715 Acid Arc V
2722 Force Arc V
2729 Frost Arc V
2736 Lightning Arc V
2743 Flame Arc V
2750 Shock Arc V
2757 Blade Arc V
2764 Martyr's Hecatomb V
2771 Martyr's Tenacity V
2778 Martyr's Blight V
2819 Sparkle Black Firework OUT
2826 Sparkle Blue Firework OUT
2833 Sparkle Green Firework OUT
2840 Sparkle Orange Firework OUT
2847 Sparkle Purple Firework OUT
2854 Sparkle Red Firework OUT
2861 Sparkle White Firework OUT
2868 Sparkle Yellow Firework OUT
2875 Sparkle Black Firework UP
2882 Sparkle Blue Firework UP
2889 Sparkle Green Firework UP
2896 Sparkle Orange Firework UP
2903 Sparkle Purple Firework UP
2910 Sparkle Red Firework UP
2917 Sparkle White Firework UP
2924 Sparkle Yellow Firework UP
3236 Restorative Draught
3264 Spirit Loather V
3805 Acid Ring
3806 Flame Ring
3807 Force Ring
3808 Lightning Ring
3858 Pumpkin Ring
3859 Pumpkin Wall
3902 Ring around the Rabbit
3903 Whirlwind
4200 Into the Darkness
4202 Trevor's Zombie Strike
4271 Acid Whip
4272 Razor Whip
4273 Spray of Coins
4274 Flame Whip
4275 Electric Whip
4940 Mini Ring
4941 Mini Ring
4942 Mini Ring
4946 Mini Ring
4967 Cleansing Ring of Fire
5008 Apostate Nexus Portal Sending
5041 Item Tinkering Ignorance Other V
5049 Item Tinkering Ignorance Self V
5079 Two Handed Combat Ineptitude Other V
5087 Two Handed Combat Ineptitude Self V
5119 Expose Weakness V
5122 Call of Leadership V
5127 Answer of Loyalty (Mana) V
5132 Answer of Loyalty (Stamina) V
5156 Virindi Whisper V
5192 Rare Damage Reduction V
5193 Rare Damage Reduction V
5194 Rare Damage Reduction V
5195 Rare Damage Reduction V
5196 Rare Damage Reduction V
5197 Rare Damage Reduction V
5202 Rare Damage Boost V
5228 Sigil of Destruction V
5243 Sigil of Defense V
5258 Sigil of Growth V
5343 Destructive Curse V
5345 Nether Streak V
5353 Nether Bolt V
5361 Clouded Soul
5365 Nether Arc V
5375 Festering Curse V
5383 Weakening Curse V
5391 Corrosion V
5399 Corruption V
5423 Void Magic Ineptitude Other V
5481 Critical Damage Metamorphi V
5493 Critical Damage Reduction Metamorphi V
5504 Damage Metamorphi V
5515 Damage Reduction Metamorphi V
5529 Bloodstone Bolt V
5548 Nether Blast V
5563 Sigil of Perserverance V
5578 Sigil of Purity V
5587 Weave of Alchemy V
5592 Weave of Arcane Lore V
5597 Weave of Armor Tinkering V
5602 Weave of the Person Attunement V
5607 Weave of Light Weapons V
5612 Weave of Missile Weapons V
5617 Weave of the Cooking V
5622 Weave of the Creature Enchantment V
5627 Weave of Missile Weapons V
5632 Weave of Finesse Weapons V
5637 Weave of the Deception V
5642 Weave of the Fletching V
5647 Weave of the Healing V
5652 Weave of the Item Enchantment V
5657 Weave of the Item Tinkering V
5662 Weave of Leadership V
5667 Weave of Life Magic V
5672 Weave of Fealty V
5677 Weave of Light Weapons V
5682 Weave of the Magic Resistance V
5687 Weave of the Magic Item Tinkering V
5692 Weave of Mana Conversion V
5697 Weave of the Invulnerability V
5702 Weave of the Impregnability V
5707 Weave of Salvaging V
5712 Weave of Light Weapons V
5717 Weave of Light Weapons V
5722 Weave of Heavy Weapons V
5727 Weave of Missile Weapons V
5732 Weave of Two Handed Combat V
5737 Weave of Light Weapons V
5742 Weave of Void Magic V
5747 Weave of War Magic V
5752 Weave of the Weapon Tinkering V
5759 Weave of the Creature Attunement V
5767 Dirty Fighting Ineptitude Other V
5791 Dual Wield Ineptitude Other V
5815 Recklessness Ineptitude Other V
5839 Shield Ineptitude Other V
5863 Sneak Attack Ineptitude Other V
5917 Weave of Dirty Fighting V
5922 Weave of Dual Wield V
5927 Weave of Recklessness V
5932 Weave of Shield V
5937 Weave of Sneak Attack V
5978 Rare Armor Damage Boost V
6133 Summoning Ineptitude Other V
6140 Weave of Summoning V
6151 Crimson Storm
6200 Paragon's Dual Wield Mastery V
6205 Paragon's Finesse Weapon Mastery V
6210 Paragon's Heavy Weapon Mastery V
6215 Paragon's Life Magic Mastery V
6220 Paragon's Light Weapon Mastery V
6225 Paragon's Missile Weapon Mastery V
6230 Paragon's Recklessness Mastery V
6235 Paragon's Sneak Attack Mastery V
6240 Paragon's Two Handed Combat Mastery V
6245 Paragon's Void Magic Mastery V
6250 Paragon's War Magic Mastery V
6255 Paragon's Dirty Fighting Mastery V
6260 Paragon's Willpower V
6265 Paragon's Coordination V
6270 Paragon's Endurance V
6275 Paragon's Focus V
6280 Paragon Quickness V
6285 Paragon's Strength V
6290 Paragon's Stamina V
6295 Paragon's Critical Damage Boost V
6300 Paragon's Critical Damage Reduction V
6305 Paragon's Damage Boost V
6310 Paragon's Damage Reduction V
6315 Paragon's Mana V`,
  },
  {
    family: null,
    tier: 6,
    spells: `
63 Acid Stream VI
69 Shock Wave VI
74 Frost Bolt VI
80 Lightning Bolt VI
85 Flame Bolt VI
91 Force Bolt VI
97 Whirling Blade VI
102 Acid Blast VI
106 Shock Blast VI
110 Frost Blast VI
114 Lightning Blast VI
118 Flame Blast VI
122 Force Blast VI
126 Blade Blast VI
130 Acid Volley VI
134 Bludgeoning Volley VI
138 Frost Volley VI
142 Lightning Volley VI
146 Flame Volley VI
150 Force Volley VI
154 Blade Volley VI
176 Fester Other VI
183 Fester Self VI
199 Exhaustion Other VI
205 Exhaustion Self VI
223 Mana Depletion Other VI
229 Mana Depletion Self VI
234 Vulnerability Other VI
239 Vulnerability Self VI
267 Defenselessness Other VI
285 Magic Yield Other VI
291 Magic Yield Self VI
309 Light Weapon Ineptitude Other VI
315 Light Weapon Ineptitude Self VI
333 Finesse Weapon Ineptitude Other VI
339 Finesse Weapon Ineptitude Self VI
357 Light Weapon Ineptitude Other VI
363 Light Weapon Ineptitude Self VI
381 Light Weapon Ineptitude Other VI
387 Light Weapon Ineptitude Self VI
405 Light Weapon Ineptitude Other VI
411 Light Weapon Ineptitude Self VI
429 Heavy Weapon Ineptitude Other VI
436 Heavy Weapon Ineptitude Self VI
454 Light Weapon Ineptitude Other VI
460 Light Weapon Ineptitude Self VI
478 Missile Weapon Ineptitude Other VI
484 Missile Weapon Ineptitude Self VI
502 Missile Weapon Ineptitude Other VI
508 Missile Weapon Ineptitude Self VI
526 Acid Vulnerability Other VI
532 Acid Vulnerability Self VI
550 Missile Weapon Ineptitude Other VI
556 Missile Weapon Ineptitude Self VI
574 Creature Enchantment Ineptitude Other VI
580 Creature Enchantment Ineptitude Self VI
598 Item Enchantment Ineptitude Other VI
604 Item Enchantment Ineptitude Self VI
622 Life Magic Ineptitude Self VI
628 Life Magic Ineptitude Other VI
646 War Magic Ineptitude Self VI
652 War Magic Ineptitude Other VI
671 Mana Conversion Ineptitude Self VI
677 Mana Conversion Ineptitude Other VI
695 Arcane Benightedness Self VI
701 Arcane Benightedness Other VI
719 Armor Tinkering Ignorance Self VI
725 Armor Tinkering Ignorance Other VI
743 Item Tinkering Ignorance Self VI
749 Item Tinkering Ignorance Other VI
767 Magic Item Tinkering Ignorance Self VI
773 Magic Item Tinkering Ignorance Other VI
791 Weapon Tinkering Ignorance Self VI
797 Weapon Tinkering Ignorance Other VI
816 Monster Unfamiliarity Self VI
822 Monster Unfamiliarity Other VI
842 Person Unfamiliarity Self VI
848 Person Unfamiliarity Other VI
867 Deception Ineptitude Self VI
873 Deception Ineptitude Other VI
891 Healing Ineptitude Self VI
897 Healing Ineptitude Other VI
915 Leadership Ineptitude Self VI
921 Leadership Ineptitude Other VI
939 Lockpick Ineptitude Self VI
945 Lockpick Ineptitude Other VI
963 Faithlessness Self VI
969 Faithlessness Other VI
999 Leaden Feet Self VI
1005 Leaden Feet Other VI
1011 Jumping Ineptitude Self VI
1017 Jumping Ineptitude Other VI
1047 Bludgeoning Vulnerability Self VI
1053 Bludgeoning Vulnerability Other VI
1059 Cold Vulnerability Self VI
1065 Cold Vulnerability Other VI
1083 Lightning Vulnerability Self VI
1089 Lightning Vulnerability Other VI
1102 Fire Vulnerability Self VI
1108 Fire Vulnerability Other VI
1126 Blade Vulnerability Self VI
1132 Blade Vulnerability Other VI
1150 Piercing Vulnerability Self VI
1156 Piercing Vulnerability Other VI
1161 Heal Self VI
1166 Heal Other VI
1171 Harm Self VI
1176 Harm Other VI
1182 Revitalize Self VI
1188 Revitalize Other VI
1194 Enfeeble Self VI
1200 Enfeeble Other VI
1206 Mana Boost Self VI
1212 Mana Boost Other VI
1218 Mana Drain Self VI
1224 Mana Drain Other VI
1230 Infuse Health Other VI
1242 Drain Health Other VI
1248 Infuse Stamina Other VI
1254 Drain Stamina Other VI
1259 Infuse Mana Other VI
1265 Drain Mana Other VI
1271 Health to Stamina Other VI
1277 Health to Stamina Self VI
1283 Health to Mana Other VI
1289 Mana to Health Other VI
1295 Mana to Health Self VI
1301 Mana to Stamina Self VI
1307 Mana to Stamina Other VI
1322 Imperil Self VI
1327 Imperil Other VI
1343 Weakness Other VI
1348 Weakness Self VI
1366 Frailty Self VI
1372 Frailty Other VI
1390 Clumsiness Self VI
1396 Clumsiness Other VI
1414 Slowness Self VI
1420 Slowness Other VI
1438 Bafflement Self VI
1444 Bafflement Other VI
1462 Feeblemind Self VI
1468 Feeblemind Other VI
1474 Hermetic Void VI
1492 Brittlemail VI
1504 Acid Lure VI
1510 Bludgeon Lure VI
1522 Frost Lure VI
1534 Lightning Lure VI
1546 Flame Lure VI
1557 Blade Lure VI
1568 Piercing Lure VI
1580 Strengthen Lock VI
1586 Weaken Lock VI
1598 Turn Blade VI
1611 Lure Blade VI
1621 Blood Loather VI
1633 Leaden Weapon VI
1643 Defenselessness Self VI
1663 Stamina to Health Other VI
1669 Stamina to Health Self VI
1675 Stamina to Mana Other VI
1681 Stamina to Mana Self VI
1704 Health to Mana Self VI
1726 Cooking Ineptitude Other VI
1732 Cooking Ineptitude Self VI
1750 Fletching Ineptitude Other VI
1756 Fletching Ineptitude Self VI
1774 Alchemy Ineptitude Other VI
1780 Alchemy Ineptitude Self VI
1795 Acid Streak VI
1801 Flame Streak VI
1807 Force Streak VI
1813 Frost Streak VI
1819 Lightning Streak VI
1825 Shock Wave Streak VI
1831 Whirling Blade Streak VI
1871 Purge All Magic Other
1872 Purge All Magic Other
1873 Purge All Magic Other
1874 Purge All Magic Self
1875 Purge All Magic Self
1876 Purge All Magic Self
1907 Purge Creature Magic Other
1908 Purge Creature Magic Other
1909 Purge Creature Magic Other
1910 Purge Creature Magic Self
1911 Purge Creature Magic Self
1912 Purge Creature Magic Self
1943 Purge Item Magic
1944 Purge Item Magic
1945 Purge Item Magic
1946 Purge Item Magic
1947 Purge Item Magic
1948 Purge Item Magic
1979 Purge Life Magic Other
1980 Purge Life Magic Other
1981 Purge Life Magic Other
1982 Purge Life Magic Self
1983 Purge Life Magic Self
1984 Purge Life Magic Self
2027 Martyr
2030 Flaming Blaze
2031 Steel Thorns
2032 Electric Blaze
2033 Acidic Spray
2035 Electric Discharge
2036 Fuming Acid
2037 Flaming Irruption
2716 Acid Arc VI
2723 Force Arc VI
2730 Frost Arc VI
2737 Lightning Arc VI
2744 Flame Arc VI
2751 Shock Arc VI
2758 Blade Arc VI
2765 Martyr's Hecatomb VI
2772 Martyr's Tenacity VI
2779 Martyr's Blight VI
2814 Priest's Curse
2820 Blossom Black Firework OUT
2827 Blossom Blue Firework OUT
2834 Blossom Green Firework OUT
2841 Blossom Orange Firework OUT
2848 Blossom Purple Firework OUT
2855 Blossom Red Firework OUT
2862 Blossom White Firework OUT
2869 Blossom Yellow Firework OUT
2876 Blossom Black Firework UP
2883 Blossom Blue Firework UP
2890 Blossom Green Firework UP
2897 Blossom Orange Firework UP
2904 Blossom Purple Firework UP
2911 Blossom Red Firework UP
2918 Blossom White Firework UP
2925 Blossom Yellow Firework UP
2989 Portal to the Bandit Hideout.
2990 Knocked Out
3265 Spirit Loather VI
3869 Invocation of the Black Book
5042 Item Tinkering Ignorance Other VI
5050 Item Tinkering Ignorance Self VI
5080 Two Handed Combat Ineptitude Other VI
5088 Two Handed Combat Ineptitude Self VI
5120 Expose Weakness VI
5203 Rare Damage Boost VI
5229 Sigil of Destruction VI
5244 Sigil of Defense VI
5259 Sigil of Growth VI
5344 Destructive Curse VI
5346 Nether Streak VI
5354 Nether Bolt VI
5366 Nether Arc VI
5376 Festering Curse VI
5384 Weakening Curse VI
5392 Corrosion VI
5400 Corruption VI
5424 Void Magic Ineptitude Other VI
5482 Critical Damage Metamorphi VI
5494 Critical Damage Reduction Metamorphi VI
5505 Damage Metamorphi VI
5516 Damage Reduction Metamorphi VI
5530 Bloodstone Bolt VI
5535 Acidic Blood
5549 Nether Blast VI
5564 Sigil of Perserverance VI
5579 Sigil of Purity VI
5768 Dirty Fighting Ineptitude Other VI
5792 Dual Wield Ineptitude Other VI
5816 Recklessness Ineptitude Other VI
5840 Shield Ineptitude Other VI
5864 Sneak Attack Ineptitude Other VI
6134 Summoning Ineptitude Other VI
6321 Viridian Rise Recall
6322 Viridian Rise Great Tree Recall`,
  },
  {
    family: null,
    tier: 7,
    spells: `
1877 Nullify All Magic Other
1878 Nullify All Magic Other
1879 Nullify All Magic Other
1880 Nullify All Magic Self
1881 Nullify All Magic Self
1882 Nullify All Magic Self
1913 Nullify Creature Magic Other
1914 Nullify Creature Magic Other
1915 Nullify Creature Magic Other
1916 Nullify Creature Magic Self
1917 Nullify Creature Magic Self
1918 Nullify Creature Magic Self
1949 Nullify Item Magic
1950 Nullify Item Magic
1951 Nullify Item Magic
1952 Nullify Item Magic
1953 Nullify Item Magic
1954 Nullify Item Magic
1985 Nullify Life Magic Other
1986 Nullify Life Magic Other
1987 Nullify Life Magic Other
1988 Nullify Life Magic Self
1989 Nullify Life Magic Self
1990 Nullify Life Magic Self
2021 Thaumaturgic Shroud
2022 Soul Shroud
2026 Nerve Burn
2054 Synaptic Misfire
2055 Bafflement Self VII
2056 Ataxia
2057 Clumsiness Self VII
2062 Anemia
2063 Enfeeble Self VII
2064 Self Loathing
2065 Feeblemind Self VII
2068 Brittle Bones
2069 Frailty Self VII
2070 Heart Rend
2071 Harm Self VII
2072 Adja's Gift
2073 Adja's Intervention
2074 Gossamer Flesh
2075 Imperil Self VII
2076 Mana Boost Other VII
2077 Mana Boost Self VII
2078 Void's Call
2079 Mana Drain Self VII
2082 Replenish
2083 Robustification
2084 Belly of Lead
2085 Slowness Self VII
2088 Senescence
2089 Weakness Self VII
2093 Olthoi Bait
2095 Swordsman Bait
2097 Pacification
2099 Tusker Bait
2100 Tattercoat
2103 Inferno Bait
2105 Gelidite Bait
2107 Cabalistic Ostracism
2109 Lugian's Speed
2111 Astyrrian Bait
2112 Wi's Folly
2114 Archer Bait
2115 Fortified Lock
2118 Clouded Motives
2119 Vagabond's Gift
2120 Dissolving Vortex
2121 Corrosive Flash
2122 Disintegration
2123 Celdiseth's Searing
2124 Sau Kolin's Sword
2125 Flensing Wings
2126 Thousand Fists
2127 Silencia's Scorn
2128 Ilservian's Flame
2129 Sizzling Fury
2130 Infernae
2131 Stinging Needles
2132 The Spike
2133 Outlander's Insolence
2134 Fusillade
2135 Winter's Embrace
2136 Icy Torment
2137 Sudden Frost
2138 Blizzard
2139 Luminous Wrath
2140 Alset's Coil
2141 Lhen's Flare
2142 Tempest
2143 Pummeling Storm
2144 Crushing Shame
2145 Cameron's Curse
2146 Evisceration
2147 Rending Wind
2162 Olthoi's Gift
2163 Acid Vulnerability Self VII
2164 Swordsman's Gift
2165 Blade Vulnerability Self VII
2166 Tusker's Gift
2167 Bludgeoning Vulnerability Self VII
2168 Gelidite's Gift
2169 Cold Vulnerability Self VII
2170 Inferno's Gift
2171 Fire Vulnerability Self VII
2172 Astyrrian's Gift
2173 Lightning Vulnerability Self VII
2174 Archer's Gift
2175 Piercing Vulnerability Self VII
2176 Enervation
2177 Exhaustion Self VII
2178 Decrepitude's Grasp
2179 Fester Self VII
2180 Energy Flux
2181 Mana Depletion Self VII
2188 Bottle Breaker
2189 Alchemy Ineptitude Self VII
2192 Hands of Chorizite
2193 Arcane Benightedness Self VII
2198 Jibril's Vitae
2199 Armor Tinkering Ignorance Self VII
2200 Light Weapon Ineptitude Other VII
2201 Light Weapon Ineptitude Self VII
2204 Missile Weapon Ineptitude Other VII
2205 Missile Weapon Ineptitude Self VII
2208 Challenger's Legacy
2209 Cooking Ineptitude Self VII
2212 Wrath of Adja
2213 Creature Enchantment Ineptitude Self VII
2216 Missile Weapon Ineptitude Other VII
2217 Missile Weapon Ineptitude Self VII
2220 Finesse Weapon Ineptitude Other VII
2221 Finesse Weapon Ineptitude Self VII
2224 Hearts on Sleeves
2225 Deception Ineptitude Self VII
2228 Broadside of a Barn
2229 Defenselessness Self VII
2230 Sashi Mu's Kiss
2231 Faithlessness Self VII
2234 Twisted Digits
2235 Fletching Ineptitude Self VII
2238 Unsteady Hands
2239 Healing Ineptitude Self VII
2246 Wrath of Celcynd
2247 Item Enchantment Ineptitude Self VII
2252 Unfortunate Appraisal
2253 Item Tinkering Ignorance Self VII
2254 Feat of Radaz
2255 Jumping Ineptitude Self VII
2258 Gears Unwound
2259 Leaden Feet Self VII
2260 Kwipetian Vision
2261 Leadership Ineptitude Self VII
2264 Wrath of Harlune
2265 Life Magic Ineptitude Self VII
2268 Fat Fingers
2269 Lockpick Ineptitude Self VII
2272 Light Weapon Ineptitude Other VII
2273 Light Weapon Ineptitude Self VII
2278 Eyes Clouded
2279 Magic Item Tinkering Ignorance Self VII
2282 Futility
2283 Magic Yield Self VII
2284 Inefficient Investment
2285 Mana Conversion Ineptitude Self VII
2290 Ignorance's Bliss
2291 Monster Unfamiliarity Self VII
2294 Introversion
2295 Person Unfamiliarity Self VII
2296 Light Weapon Ineptitude Other VII
2297 Light Weapon Ineptitude Self VII
2302 Light Weapon Ineptitude Other VII
2303 Light Weapon Ineptitude Self VII
2306 Heavy Weapon Ineptitude Other VII
2307 Heavy Weapon Ineptitude Self VII
2310 Missile Weapon Ineptitude Other VII
2311 Missile Weapon Ineptitude Self VII
2314 Light Weapon Ineptitude Other VII
2317 Light Weapon Ineptitude Other VII
2318 Gravity Well
2319 Vulnerability Self VII
2320 Wrath of the Hieromancer
2321 War Magic Ineptitude Self VII
2326 Eye of the Grunt
2327 Weapon Tinkering Ignorance Self VII
2328 Vitality Siphon
2329 Essence Void
2330 Vigor Siphon
2331 Health to Mana Other VII
2332 Cannibalize
2333 Health to Stamina Other VII
2334 Self Sacrifice
2335 Gift of Vitality
2336 Gift of Essence
2337 Gift of Vigor
2338 Mana to Health Other VII
2339 Energize Vitality
2340 Mana to Stamina Other VII
2341 Energize Vigor
2342 Stamina to Health Other VII
2343 Rushed Recovery
2344 Stamina to Mana Other VII
2345 Meditative Trance
2366 Bovine Intervention
2637 Invoking Aun Tanua
2699 Auroric Whip
2700 Corrosive Cloud
2710 Volcanic Blast
2717 Acid Arc VII
2724 Force Arc VII
2731 Frost Arc VII
2738 Lightning Arc VII
2745 Flame Arc VII
2752 Shock Arc VII
2759 Blade Arc VII
2766 Martyr's Hecatomb VII
2773 Martyr's Tenacity VII
2780 Martyr's Blight VII
2786 Madness
2821 Ring Black Firework OUT
2828 Ring Blue Firework OUT
2835 Ring Green Firework OUT
2842 Ring Orange Firework OUT
2849 Ring Purple Firework OUT
2856 Ring Red Firework OUT
2863 Ring White Firework OUT
2870 Ring Yellow Firework OUT
2877 Ring Black Firework UP
2884 Ring Blue Firework UP
2891 Ring Green Firework UP
2898 Ring Orange Firework UP
2905 Ring Purple Firework UP
2912 Ring Red Firework UP
2919 Ring White Firework UP
2926 Ring Yellow Firework UP
2934 Tusker Fists
2947 Nullify All Magic Other
2970 Hunter's Lash
2980 Endless Vigor
3179 Eradicate All Magic Other
3180 Eradicate All Magic Self
3181 Nullify All Magic Other
3182 Nullify All Magic Self
3183 Nullify All Magic Self
3184 Eradicate Creature Magic Other
3185 Eradicate Creature Magic Self
3186 Nullify Creature Magic Other
3187 Nullify Creature Magic Self
3188 Nullify Creature Magic Other
3189 Nullify Creature Magic Self
3190 Eradicate Item Magic
3191 Nullify Item Magic
3192 Nullify Item Magic
3193 Eradicate Life Magic Other
3194 Eradicate Life Magic Self
3195 Nullify Life Magic Other
3196 Nullify Life Magic Self
3197 Nullify Life Magic Other
3198 Nullify Life Magic Self
3203 Eradicate All Magic Other
3241 Flame Burst
3266 Spirit Pacification
3451 Concussive Belch
3452 Concussive Wail
3453 Feelun Blight
3454 Wrath of the Feelun
3455 Koruu Cloud
3456 Koruu's Wrath
3457 Mana Bolt
3458 Mana Purge
3459 Mucor Cloud
3460 Dissolving Vortex
3569 Mana Boost
3570 Stamina Boost
3571 Health Boost
3760 Culinary Ecstasy
3818 Curse of Raven Fury
3892 Summon Flame Seekers
3893 Summon Burning Haze
3901 Egg Bomb
3904 Essence's Fury
3905 Essence's Fury
3906 Essence's Fury
3907 Essence's Fury
3908 Mana Blast
3926 Harbinger's Fiery Touch
3959 Redirect Motives
4021 Flurry of Stars
4082 Big Fire
4091 Spear
4092 Flame Grenade
4100 Breath of Renewal
4110 Poison
4181 Essence Bolt
4184 Essence Bolt
4185 Essence Bolt
4187 Essence Bolt
4206 Chewy Center
4208 Spectral Flame
4216 Frost Wave
4230 Bael'Zharon Dream Sending
4247 Tanada Battle Burrows Portal Sending
4248 Shroud Cabal North Outpost Sending
4249 Shroud Cabal South Outpost Sending
4264 Arcane Death
4265 Arcane Pyramid
4266 Blood Bolt
4267 Cow
4268 Fireworks
4269 Present
4270 Table
4276 Jester's Malevolent Eye
4278 Rytheran's Library Portal Sending
4282 Arcane Death
4283 Arcane Death
4284 Harm Self
4285 Harm Self
4286 Harm Self
4287 Harm Self
4288 Harm Self
4716 Burning Curse
4724 Gateway to Nyr'leha
4725 The Pit of Heretics
5043 Unfortunate Appraisal
5051 Item Tinkering Ignorance Self VII
5081 Greased Palms
5089 Two Handed Combat Ineptitude Self VII
5121 Expose Weakness VII
5184 Rare Damage Boost VII
5230 Sigil of Destruction VII
5245 Sigil of Defense VII
5260 Sigil of Growth VII
5337 Destructive Curse VII
5347 Nether Streak VII
5355 Nether Bolt VII
5367 Nether Arc VII
5377 Festering Curse VII
5385 Weakening Curse VII
5393 Corrosion VII
5401 Corruption VII
5425 Void Magic Ineptitude Other VII
5439 Acid Spit Streak 1
5440 Acid Spit 1
5442 Acid Spit Arc 1
5444 Acid Spit Blast 1
5446 Acid Spit Volley 1
5483 Critical Damage Metamorphi VII
5495 Critical Damage Reduction Metamorphi VII
5506 Damage Metamorphi VII
5517 Damage Reduction Metamorphi VII
5522 Acid Spit Vulnerability 1
5531 Bloodstone Bolt VII
5550 Nether Blast VII
5565 Sigil of Perserverance VII
5580 Sigil of Purity VII
5769 Dirty Fighting Ineptitude Other VII
5793 Dual Wield Ineptitude Other VII
5817 Recklessness Ineptitude Other VII
5841 Shield Ineptitude Other VII
5865 Sneak Attack Ineptitude Other VII
6038 Warm and Fuzzy
6135 Summoning Ineptitude Other VII
6163 Ring of Thorns`,
  },
  {
    family: null,
    tier: 8,
    spells: `
3444 Justice of The Sleeping One
3445 The Sleeping One's Purge
3835 Leviathan's Curse
3836 Breath of the Deep
3870 Syphon Creature Essence
3871 Syphon Item Essence
3872 Syphon Life Essence
3873 Essence's Command
3874 Death's Aura
3875 Acidic Curse
3876 Curse of the Blades
3877 Corrosive Strike
3878 Incendiary Strike
3879 Glacial Strike
3880 Galvanic Strike
3881 Corrosive Ring
3882 Incendiary Ring
3883 Pyroclastic Explosion
3884 Glacial Ring
3885 Galvanic Ring
3911 Spiral of Souls
3914 Dark Vortex
3917 Numbing Chill
3918 Flammable
3919 Lightning Rod
3931 Dark Vortex
3932 Grael's Rage
3933 Black Spear Strike
3934 Heavy Acid Ring
3935 Heavy Blade Ring
3936 Fire Bomb
3937 Heavy Force Ring
3938 Heavy Frost Ring
3939 Thaumic Bleed
3940 Exsanguinating Wave
3941 Heavy Lightning Ring
3942 Heavy Shock Ring
3943 Burning Earth
3944 Rain of Spears
3945 Raging Storm
3946 Acid Wave
3947 Blade Wave
3948 Flame Wave
3949 Force Wave
3950 Frost Wave
3951 Lightning Wave
3952 Shock Waves
3962 Bound to the Law
3969 Acid Bomb
3970 Blade Bomb
3971 Fire Bomb
3972 Force Bomb
3973 Frost Bomb
3974 Lightning Bomb
3975 Shock Bomb
3986 Rock Fall
3987 Black Spear Strike
3988 Black Spear Strike
3989 Dark Lightning
3990 Heavy Frost Ring
3991 Thaumic Bleed
3992 Heavy Acid Ring
3993 Heavy Blade Ring
3994 Fire Bomb
3995 Heavy Force Ring
3996 Heavy Frost Ring
3997 Heavy Lightning Ring
3998 Dark Vortex
3999 Exsanguinating Wave
4000 Heavy Shock Ring
4001 Burning Earth
4002 Burning Earth
4003 Wall of Spears
4004 Wall of Spears
4005 Acid Wave
4006 Blade Wave
4007 Flame Wave
4008 Force Wave
4009 Frost Wave
4010 Lightning Wave
4011 Shock Waves
4067 Mucor Bolt
4069 Mucor Jolt
4079 Work it Off
4080 Paid in Full
4081 Eye of the Tempest
4097 Violet Rain
4113 FoulRing
4124 Dark Nanners
4125 Dark Nanners
4126 Rain of Nanners
4129 Travel to the Prodigal Shadow Child's Lair
4130 Travel to the Prodigal Shadow Child's Sanctum
4182 Ball Lightning
4183 Corrosive Veil
4186 Hoar Frost
4188 Shadowed Flame
4239 Ring of Death
4246 MeteorStrike
4292 Incantation of Bafflement Other
4293 Incantation of Bafflement Self
4294 Incantation of Clumsiness Other
4295 Incantation of Clumsiness Self
4300 Incantation of Enfeeble Other
4301 Incantation of Enfeeble Self
4302 Incantation of Feeblemind Other
4303 Incantation of Feeblemind Self
4306 Incantation of Frailty Other
4307 Incantation of Frailty Self
4308 Incantation of Harm Other
4309 Incantation of Harm Self
4310 Incantation of Heal Other
4311 Incantation of Heal Self
4312 Incantation of Imperil Other
4313 Incantation of Imperil Self
4314 Incantation of Mana Boost Other
4315 Incantation of Mana Boost Self
4316 Incantation of Mana Drain Other
4317 Incantation of Mana Drain Self
4320 Incantation of Revitalize Other
4321 Incantation of Revitalize Self
4322 Incantation of Slowness Other
4323 Incantation of Slowness Self
4326 Incantation of Weakness Other
4327 Incantation of Weakness Self
4330 Incantation of Nullify All Magic Other
4331 Incantation of Nullify All Magic Self
4332 Incantation of Nullify All Magic Other
4333 Incantation of Nullify All Magic Self
4334 Incantation of Nullify All Magic Other
4335 Incantation of Nullify All Magic Self
4336 Incantation of Nullify Creature Magic Other
4337 Incantation of Nullify Creature Magic Self
4338 Incantation of Nullify Creature Magic Other
4339 Incantation of Nullify Creature Magic Self
4340 Incantation of Nullify Creature Magic Other
4341 Incantation of Nullify Creature Magic Self
4342 Incantation of Nullify Item Magic
4343 Incantation of Nullify Item Magic
4344 Incantation of Nullify Item Magic
4345 Incantation of Nullify Life Magic Other
4346 Incantation of Nullify Life Magic Self
4347 Incantation of Nullify Life Magic Other
4348 Incantation of Nullify Life Magic Self
4349 Incantation of Nullify Life Magic Other
4350 Incantation of Nullify Life Magic Self
4375 Incantation of Blossom Black Firework OUT
4376 Incantation of Blossom Blue Firework OUT
4377 Incantation of Blossom Green Firework OUT
4378 Incantation of Blossom Orange Firework OUT
4379 Incantation of Blossom Purple Firework OUT
4380 Incantation of Blossom Red Firework OUT
4381 Incantation of Blossom White Firework OUT
4382 Incantation of Blossom Yellow Firework OUT
4383 Incantation of Blossom Black Firework UP
4384 Incantation of Blossom Blue Firework UP
4385 Incantation of Blossom Green Firework UP
4386 Incantation of Blossom Orange Firework UP
4387 Incantation of Blossom Purple Firework UP
4388 Incantation of Blossom Red Firework UP
4389 Incantation of Blossom White Firework UP
4390 Incantation of Blossom Yellow Firework UP
4392 Incantation of Acid Lure
4394 Incantation of Blade Lure
4396 Incantation of Blood Loather
4398 Incantation of Bludgeon Lure
4399 Incantation of Brittlemail
4402 Incantation of Flame Lure
4404 Incantation of Frost Lure
4406 Incantation of Hermetic Void
4408 Incantation of Leaden Weapon
4410 Incantation of Lightning Lure
4411 Incantation of Lure Blade
4413 Incantation of Piercing Lure
4415 Incantation of Spirit Loather
4416 Incantation of Strengthen Lock
4419 Incantation of Turn Blade
4420 Incantation of Weaken Lock
4421 Incantation of Acid Arc
4422 Incantation of Blade Arc
4423 Incantation of Flame Arc
4424 Incantation of Force Arc
4425 Incantation of Frost Arc
4426 Incantation of Lightning Arc
4427 Incantation of Shock Arc
4428 Incantation of Martyr's Hecatomb
4429 Incantation of Martyr's Blight
4430 Incantation of Martyr's Tenacity
4431 Incantation of Acid Blast
4432 Incantation of Acid Streak
4433 Incantation of Acid Stream
4434 Incantation of Acid Volley
4435 Incantation of Blade Blast
4436 Incantation of Blade Volley
4437 Incantation of Bludgeoning Volley
4438 Incantation of Flame Blast
4439 Incantation of Flame Bolt
4440 Incantation of Flame Streak
4441 Incantation of Flame Volley
4442 Incantation of Force Blast
4443 Incantation of Force Bolt
4444 Incantation of Force Streak
4445 Incantation of Force Volley
4446 Incantation of Frost Blast
4447 Incantation of Frost Bolt
4448 Incantation of Frost Streak
4449 Incantation of Frost Volley
4450 Incantation of Lightning Blast
4451 Incantation of Lightning Bolt
4452 Incantation of Lightning Streak
4453 Incantation of Lightning Volley
4454 Incantation of Shock Blast
4455 Incantation of Shock Wave
4456 Incantation of Shock Wave Streak
4457 Incantation of Whirling Blade
4458 Incantation of Whirling Blade Streak
4473 Incantation of Acid Vulnerability Other
4474 Incantation of Acid Vulnerability Self
4475 Incantation of Blade Vulnerability Other
4476 Incantation of Blade Vulnerability Self
4477 Incantation of Bludgeoning Vulnerability Other
4478 Incantation of Bludgeoning Vulnerability Self
4479 Incantation of Cold Vulnerability Other
4480 Incantation of Cold Vulnerability Self
4481 Incantation of Fire Vulnerability Other
4482 Incantation of Fire Vulnerability Self
4483 Incantation of Lightning Vulnerability Other
4484 Incantation of Lightning Vulnerability Self
4485 Incantation of Piercing Vulnerability Other
4486 Incantation of Piercing Vulnerability Self
4487 Incantation of Exhaustion Other
4488 Incantation of Exhaustion Self
4489 Incantation of Fester Other
4490 Incantation of Fester Self
4491 Incantation of Mana Depletion Other
4492 Incantation of Mana Depletion Self
4503 Incantation of Alchemy Ineptitude Other
4504 Incantation of Alchemy Ineptitude Self
4507 Incantation of Arcane Benightedness Other
4508 Incantation of Arcane Benightedness Self
4513 Incantation of Armor Tinkering Ignorance Other
4514 Incantation of Armor Tinkering Ignorance Self
4515 Incantation of Light Weapon Ineptitude Other
4516 Incantation of Light Weapon Ineptitude Self
4519 Incantation of Missile Weapon Ineptitude Other
4520 Incantation of Missile Weapon Ineptitude Self
4523 Incantation of Cooking Ineptitude Other
4524 Incantation of Cooking Ineptitude Self
4527 Incantation of Creature Enchantment Ineptitude Other
4528 Incantation of Creature Enchantment Ineptitude Self
4531 Incantation of Missile Weapon Ineptitude Other
4532 Incantation of Missile Weapon Ineptitude Self
4535 Incantation of Finesse Weapon Ineptitude Other
4536 Incantation of Finesse Weapon Ineptitude Self
4539 Incantation of Deception Ineptitude Other
4540 Incantation of Deception Ineptitude Self
4543 Incantation of Defenselessness Other
4544 Incantation of Defenselessness Self
4545 Incantation of Faithlessness Other
4546 Incantation of Faithlessness Self
4549 Incantation of Fletching Ineptitude Other
4550 Incantation of Fletching Ineptitude Self
4553 Incantation of Healing Ineptitude Other
4554 Incantation of Healing Ineptitude Self
4561 Incantation of Item Enchantment Ineptitude Other
4562 Incantation of Item Enchantment Ineptitude Self
4567 Incantation of Item Tinkering Ignorance Other
4568 Incantation of Item Tinkering Ignorance Self
4569 Incantation of Jumping Ineptitude Other
4570 Incantation of Jumping Ineptitude Self
4573 Incantation of Leaden Feet Other
4574 Incantation of Leaden Feet Self
4575 Incantation of Leadership Ineptitude Other
4576 Incantation of Leadership Ineptitude Self
4579 Incantation of Life Magic Ineptitude Other
4580 Incantation of Life Magic Ineptitude Self
4583 Incantation of Lockpick Ineptitude Other
4584 Incantation of Lockpick Ineptitude Self
4587 Incantation of Light Weapon Ineptitude Other
4588 Incantation of Light Weapon Ineptitude Self
4593 Incantation of Magic Item Tinkering Ignorance Other
4594 Incantation of Magic Item Tinkering Ignorance Self
4597 Incantation of Magic Yield Other
4598 Incantation of Magic Yield Self
4599 Incantation of Mana Conversion Ineptitude Other
4600 Incantation of Mana Conversion Ineptitude Self
4605 Incantation of Monster Unfamiliarity Other
4606 Incantation of Monster Unfamiliarity Self
4609 Incantation of Person Unfamiliarity Other
4610 Incantation of Person Unfamiliarity Self
4611 Incantation of Light Weapon Ineptitude Other
4612 Incantation of Light Weapon Ineptitude Self
4617 Incantation of Light Weapon Ineptitude Other
4618 Incantation of Light Weapon Ineptitude Self
4621 Incantation of Heavy Weapon Ineptitude Other
4622 Incantation of Heavy Weapon Ineptitude Self
4625 Incantation of Missile Weapon Ineptitude Other
4626 Incantation of Missile Weapon Ineptitude Self
4629 Incantation of Light Weapon Ineptitude Other
4632 Incantation of Light Weapon Ineptitude Other
4633 Incantation of Vulnerability Other
4634 Incantation of Vulnerability Self
4635 Incantation of War Magic Ineptitude Other
4636 Incantation of War Magic Ineptitude Self
4641 Incantation of Weapon Tinkering Ignorance Other
4642 Incantation of Weapon Tinkering Ignorance Self
4643 Incantation of Drain Health Other
4644 Incantation of Drain Mana Other
4645 Incantation of Drain Stamina Other
4646 Incantation of Health to Mana Other
4647 Incantation of Health to Mana Self
4648 Incantation of Health to Stamina Other
4649 Incantation of Health to Stamina Self
4650 Incantation of Infuse Health Other
4651 Incantation of Infuse Mana Other
4652 Incantation of Infuse Stamina Other
4653 Incantation of Mana to Health Other
4654 Incantation of Mana to Health Self
4655 Incantation of Mana to Stamina Other
4656 Incantation of Mana to Stamina Self
4657 Incantation of Stamina to Health Other
4658 Incantation of Stamina to Health Self
4659 Incantation of Stamina to Mana Other
4721 Travel to the Ruins of Degar'Alesh
4729 Travel to the Catacombs of Tar'Kelyn
4926 Smite
4927 Incantation of Acid Stream with 300 Spellpower
4928 Incantation of Acid Stream with 350 Spellpower
4981 Incantation of Stamina to Mana Self
5011 Geomantic Raze
5044 Incantation of Item Tinkering Ignorance Other
5052 Incantation of Item Tinkering Ignorance Self
5082 Incantation of Two Handed Combat Ineptitude Other
5090 Incantation of Two Handed Combat Ineptitude Self
5114 Expose Weakness VIII
5185 Rare Damage Boost VIII
5231 Sigil of Destruction VIII
5246 Sigil of Defense VIII
5261 Sigil of Growth VIII
5338 Incantation of Destructive Curse
5348 Incantation of Nether Streak
5356 Incantation of Nether Bolt
5368 Incantation of Nether Arc
5370 Incantation of Nether Streak
5378 Incantation of Festering Curse
5386 Incantation of Weakening Curse
5394 Incantation of Corrosion
5402 Incantation of Corruption
5426 Incantation of Void Magic Ineptitude Other
5441 Acid Spit 2
5443 Acid Spit Arc 2
5445 Acid Spit Blast 2
5447 Acid Spit Volley 2
5448 Acid Spit Streak
5484 Critical Damage Metamorphi VIII
5496 Critical Damage Reduction Metamorphi VIII
5507 Damage Metamorphi VIII
5518 Damage Reduction Metamorphi VIII
5523 Acid Spit Vulnerability 2
5524 Falling stalactite
5532 Incantation of Bloodstone Bolt
5536 Acidic Blood
5551 Incantation of Nether Blast
5566 Sigil of Perserverance VIII
5581 Sigil of Purity VIII
5770 Incantation of Dirty Fighting Ineptitude Other
5794 Incantation of Dual Wield Ineptitude Other
5818 Incantation of Recklessness Ineptitude Other
5842 Incantation of Shield Ineptitude Other
5866 Incantation of Sneak Attack Ineptitude Other
5967 Galvanic Arc
5968 Galvanic Blast
5969 Galvanic Strike
5970 Galvanic Streak
5971 Galvanic Volley
5972 Galvanic Bomb
6136 Incantation of Summoning Ineptitude Other
6152 Rocky Shrapnel
6160 Thorns
6161 Acidic Thorns
6162 Thorn Arc
6181 Singeing Flames
6198 Incantation of Lightning Bolt
6199 Incantation of Lightning Arc
6323 Gauntlet Imperil Self
6324 Gauntlet Vulnerability Self`,
  },
  {
    family: null,
    tier: null,
    spells: `
57 Magic Bolt
666 Vitae
1097 Flaming Missile
1481 Flaming Missile Volley
1634 Portal Sending
1636 Lifestone Sending
1708 Wedding Bliss
1781 Exploding Magma
1782 Gertarh's Curse
1832 Torrential Acid
1833 Squall of Swords
1834 Firestorm
1835 Splinterfall
1836 Avalanche
1837 Lightning Barrage
1838 Stone Fists
1846 Curse of Black Fire
1991 Mana Blight
1993 Camping Ineptitude
1997 Life Giver
1998 Stamina Giver
1999 Mana Giver
2000 Portal Sending
2001 Portal Sending
2002 Portal Sending
2003 Warrior's Lesser Vitality
2004 Warrior's Vitality
2005 Warrior's Greater Vitality
2006 Warrior's Ultimate Vitality
2007 Warrior's Lesser Vigor
2008 Warrior's Vigor
2009 Warrior's Greater Vigor
2010 Warrior's Ultimate Vigor
2011 Wizard's Lesser Intellect
2012 Wizard's Intellect
2013 Wizard's Greater Intellect
2014 Wizard's Ultimate Intellect
2016 Impulse
2017 Bunny Smite
2018 Tormenter of Flesh
2020 Recall Asmolum 1
2024 Recall Asmolum 2
2025 RecallAsmolum 3
2028 The Path to Kelderam's Ward
2029 Stamina Blight
2034 Exploding Fury
2038 Exploding Ice
2039 Sparking Fury
2040 The Path to Kelderam's Ward
2043 Weight of Eternity
2044 Item Befoulment
2045 Demon Fists
2046 Portal to Teth
2050 Young Love
2051 Young Love
2346 Malediction
2347 Concentration
2348 Brilliance
2349 Hieromancer's Ward
2350 Greater Decay Durance
2351 Greater Consumption Durance
2352 Greater Stasis Durance
2353 Greater Stimulation Durance
2354 Lesser Piercing Durance
2355 Lesser Slashing Durance
2356 Lesser Bludgeoning Durance
2359 Portal Sending
2360 Portal Sending
2361 Portal Sending
2362 Portal Sending
2363 Portal Sending
2364 Egress
2365 something you're gonna fear for a long time
2367 Groovy Portal Sending
2368 a powerful force
2369 Expulsion
2370 Gift of Rotting Flesh
2371 Curse of Mortal Flesh
2372 Price of Immortality
2373 Enervation of the Heart
2374 Enervation of the Limb
2375 Enervation of the Mind
2401 Into the Garden
2415 Eye of the Hunter
2416 High Tension String
2419 Panic Attack
2421 Paralyzing Fear
2422 Send to Dryreach
2426 Strong Pull
2429 Timaru's Shelter
2430 Timaru's Shelter
2440 Greater Stone Cliffs
2441 Lesser Stone Cliffs
2442 Stone Cliffs
2446 Greater Growth
2447 Lesser Growth
2448 Growth
2476 Safe Harbor
2477 Free Trip to the Aluvian Casino
2478 Cragstone Reinforcements camp recall
2479 Advance Camp Recall
2480 Free Trip to the Gharun'dim Casino
2481 Zaikhal Reinforcement Camp Recall
2482 Zaikhal Advance Camp Recall
2483 Free Trip to the Sho Casino
2484 Hebian-to Reinforcements Camp Portal
2485 Hebian-to Advance Camp Recall
2489 Free Ride to the Shoushi Southeast Outpost Portal
2490 Free Ride to the Holtburg South Outpost
2491 Free Ride to the Holtburg West Outpost
2492 Free Ride to the Shoushi West Outpost
2493 Free Ride to the Yaraq East Outpost
2494 Free Ride to the Yaraq North Outpost
2495 Send Reinforcements
2496 Send Reinforcements
2497 Send Reinforcements
2498 Send Reinforcements
2499 Send Reinforcements
2500 Send Reinforcements
2631 Secret Descent
2632 Secret Ascent
2633 Breaking and Entering
2634 Cautious Egress
2635 Witshire Passage
2636 Karenua's Curse
2638 Heart of Oak
2639 Repulsion
2640 Devourer
2641 Force to Arms
2642 Consumption
2643 Stasis
2651 Portal Sending Self Sacrifice
2652 Portal Sending Merciless
2665 Essence Sluice
2666 Essence Glutton
2667 Essence Spike
2671 Portal to the Callous Heart
2674 Vicious Rebuke
2697 Aerfalle's Touch
2698 Aerfalle's Embrace
2701 Elemental Fury
2702 Elemental Fury
2703 Elemental Fury
2704 Elemental Fury
2705 Aerfalle's Enforcement
2706 Aerfalle's Gaze
2707 Elemental Pit
2708 Stasis Field
2781 Lesser Elemental Fury
2782 Lesser Elemental Fury
2783 Lesser Elemental Fury
2784 Lesser Elemental Fury
2785 Lesser Stasis Field
2787 Supremacy
2788 Essence Blight
2789 Elemental Destruction
2790 Weight of the World
2791 Rolling Death
2792 Rolling Death
2793 Rolling Death
2794 Rolling Death
2795 Citadel Library
2796 Citadel Surface
2797 Proving Grounds Rolling Death
2798 Proving Grounds High
2799 Proving Grounds Low
2800 Proving Grounds Mid
2801 Proving Grounds Extreme
2802 Proving Grounds High
2803 Proving Grounds Low
2804 Proving Grounds Mid
2805 Impudence
2806 Impudence
2807 Impudence
2808 Impudence
2815 Boom Black Firework OUT
2822 Boom Blue Firework OUT
2829 Boom Green Firework OUT
2836 Boom Orange Firework OUT
2843 Boom Purple Firework OUT
2850 Boom Red Firework OUT
2857 Boom White Firework OUT
2864 Boom Yellow Firework OUT
2871 Boom Black Firework UP
2878 Boom Blue Firework UP
2885 Boom Green Firework UP
2892 Boom Orange Firework UP
2899 Boom Purple Firework UP
2906 Boom Red Firework UP
2913 Boom White Firework UP
2920 Boom Yellow Firework UP
2927 Old School Fireworks
2931 Recall Aphus Lassel
2935 Trial of the Tusker Hero
2936 Entrance to Tusker Island
2939 Entering the Temple
2940 Entering the Temple
2942 Free Ride to the Abandoned Mine
2943 Recall to the Singularity Caul
2944 Storage Warehouse
2945 Storage Warehouse
2948 Hieromancer's Great Ward
2950 Maiden's Kiss
2951 Gates of Knorr
2952 Courtyard of Knorr
2953 Interior Gates of Knorr
2954 Barracks Conveyance
2955 Forge Conveyance
2956 Research Chambers Conveyance
2957 Seat of Knorr
2960 Greater Bludgeoning Durance
2961 Greater Piercing Durance
2962 Greater Slashing Durance
2968 Vision of the Hunter
2969 Mother's Blessing
2971 Bullseye
2972 Oswald's Room
2973 Access to the Secret Lair
2974 Vagabond Passed
2976 Acid Spray
2977 Portal spell to a hidden place
2978 Nullify All Magic Other
2984 Lyceum of Kivik Lir
2985 Ardence
2986 Vim
2987 Volition
2988 Beaten into Submission
2992 Depletion
2993 Grace of the Unicorn
2994 Plague
2995 Power of the Dragon
2996 Scourge
2997 Splendor of the Firebird
2998 Wrath of the Puppeteer
2999 Endurance of the Abyss
3000 Ire of the Dark Prince
3001 Puppet String
3002 Will of the Quiddity
3003 Dark Wave
3004 Puppet Strings
3005 Dispersion
3006 Foresight
3007 Uncanny Dodge
3017 Greater Battle Dungeon Sending from Candeth Keep
3018 Greater Battle Dungeon Sending from Fort Tethana
3019 Greater Battle Dungeon Sending from Nanto
3020 Greater Battle Dungeon Sending from Plateau
3021 Greater Battle Dungeon Sending from Qalabar
3022 Greater Battle Dungeon Sending from Tou-Tou
3023 Greater Battle Dungeon Sending from Xarabydun
3024 Greater Battle Dungeon Sending from Yaraq
3025 Shriek
3026 Lesser Battle Dungeon Sending from Candeth Keep
3027 Lesser Battle Dungeon Sending from Fort Tethana
3028 Lesser Battle Dungeon Sending from Nanto
3029 Lesser Battle Dungeon Sending from Plateau
3030 Lesser Battle Dungeon Sending from Qalabar
3031 Lesser Battle Dungeon Sending from Tou-Tou
3032 Lesser Battle Dungeon Sending from Xarabydun
3033 Lesser Battle Dungeon Sending from Yaraq
3034 Benediction of Immortality
3035 Closing of the Great Divide
3036 Cold Grip of the Grave
3037 Death's Call
3038 Death's Embrace
3039 Death's Feast
3040 Places Death's Kiss upon you.
3041 Essence Dissolution
3042 Grip of Death
3043 Kiss of the Grave
3044 Lesser Benediction of Immortality
3045 Lesser Closing of the Great Divide
3047 Matron's Barb
3048 Minor Benediction of Immortality
3049 Minor Closing of the Great Divide
3051 Mire Foot
3053 Paralyzing Touch
3054 Soul Dissolution
3055 Asphyxiation
3056 Death's Vice
3057 Enervation
3058 Asphyiaxtion
3059 Enervation
3060 Poison Blood
3061 Taint Mana
3062 Asphyxiation
3063 Enervation
3064 Poison Blood
3065 Taint Mana
3067 Matron's Curse
3069 Poison Blood
3070 Taint Mana
3072 Hall of the Temple Guardians
3073 Matron's Outer Chamber
3074 Bruised Flesh
3075 Flesh of Cloth
3076 Exposed Flesh
3077 Flesh of Flint
3078 Weaken Flesh
3079 Thin Skin
3080 Bruised Flesh
3081 Flesh of Cloth
3082 Exposed Flesh
3083 Flesh of Flint
3084 Weaken Flesh
3085 Bruised Flesh
3086 Flesh of Cloth
3087 Exposed Flesh
3088 Flesh of Flint
3089 Weaken Flesh
3090 Thin Skin
3091 Thin Skin
3095 Crypt of Jexki Ki
3096 Crypt of Ibrexi Jekti
3097 Hall of the Guardians
3098 Hall of the Greater Guardians
3099 Hall of the Lesser Guardians
3100 Antechamber of Ixir Zi's Temple
3101 Crypt of Ixir Zi
3102 Kivik Lir's Temple
3103 Crypt of Kixkti Xri
3104 Hall of the Arbiter
3105 Hall of the Arbiter
3106 Hall of the Arbiter
3107 Flay Soul
3108 Flay Soul
3109 Liquefy Flesh
3110 Sear Flesh
3111 Soul Hammer
3112 Soul Spike
3113 Flay Soul
3114 Liquefy Flesh
3115 Sear Flesh
3116 Soul Hammer
3117 Soul Spike
3118 Liquefy Flesh
3119 Sear Flesh
3120 Soul Hammer
3121 Soul Spike
3122 Sacrificial Edge
3123 Sacrificial Edges
3124 Blight Mana
3125 EnervateBeing
3126 Poison Health
3127 Fell Wind
3128 Infected Blood
3129 Infirmed Mana
3130 Halls of Liazk Itzi
3131 Halls of Liazk Itzi
3132 Halls of Liazk Itzi
3133 Halls of Liazk Itzi
3134 Halls of Liazk Itzi
3135 Halls of Liazk Itzi
3136 Halls of Liazk Itzi
3137 Halls of Liazk Itzi
3138 Antechamber of Liazk Itzi
3139 Liazk Itzi's Crypt
3140 Lair of Liazk Itzi
3141 Lair of Liazk Itzi
3142 Lair of Liazk Itzi
3143 Lair of Liazk Itzi
3144 Liazk Itzi Guardians
3145 Liazk Itzi Guardians
3146 Liazk Itzi Guardians
3147 Liazk Itzi Guardians
3148 Liazk Itzi's Offering Room
3149 Liazk Itzi's Offering Room
3150 Liazk Itzi's Offering Room
3151 Liazk Itzi's Offering Room
3204 Blazing Heart
3206 Enliven
3208 Innervate
3209 Refreshment
3210 Agitate
3211 Annoyance
3212 Guilt Trip
3213 Heart Ache
3214 Sorrow
3215 Underfoot
3216 Transport to the Forbidden Catacombs
3235 Dark Power
3237 Fanaticism
3238 Portal to Nanner Island
3242 Weave of Chorizite
3243 Consecration
3244 Divine Manipulation
3245 Sacrosanct Touch
3267 Bit Between Teeth
3268 Biting Bonds
3269 Under The Lash
3270 Hezhit's Safety
3271 Hezhit's Safety
3272 Hezhit's Safety
3273 Prison
3274 Prison
3275 Prison
3276 Prison
3277 Prison
3278 Prison
3279 Entrance to Hizk Ri's Temple
3280 Return to the Corridor
3281 Hizk Ri's Test
3282 Hizk Ri's Test
3283 Hizk Ri's Test
3284 Consort Hezhit
3285 Attendant Jrvik
3286 Well of Tears
3287 Well of Tears
3288 Well of Tears
3289 Patriarch Zixki
3290 Jrvik's Safety
3291 Jrvik's Safety
3292 Jrvik's Safety
3293 Prison
3294 Prison
3295 Prison
3296 Prison
3297 Prison
3298 Prison
3299 Zixk's Safety
3300 Zixk's Safety
3301 Zixk's Safety
3302 Prison
3303 Prison
3304 Prison
3305 Prison
3306 Prison
3307 Prison
3314 Chained to the Wall
3315 The Sewer
3316 The Sewer
3317 The Sewer
3318 Hizk Ri's Crypt
3319 Portal to Izji Qo's Temple
3360 Entrance to the Burun Shrine
3364 Blessing of the Wing
3371 Greater Life Giver
3372 Debilitating Spore
3373 Diseased Air
3374 Kivik Lir's Scorn
3375 Fungal Bloom
3376 Lesser Vision Beyond the Grave
3377 Minor Vision Beyond the Grave
3378 Vision Beyond the Grave
3379 Vitae
3380 Vitae
3381 Debilitating Spore
3382 Diseased Air
3383 Fungal Bloom
3404 Evil Thirst
3405 Gift of the Fiazhat
3406 Kivik Lir's Boon
3407 Lesser Evil Thirst
3408 Lesser Gift of the Fiazhat
3409 Minor Evil Thirst
3410 Minor Gift of the Fiazhat
3411 Portal spell to a Hidden Chamber
3412 Halls of Kivik Lir
3413 Lesser Arena of Kivik Lir
3414 Arena of Kivik Lir
3415 Greater Arena of Kivik Lir
3416 Gallery of Kivik Lir
3417 Gallery of Kivik Lir
3418 Gallery of Kivik Lir
3419 Crypt of Kivik Lir
3420 Lesser Haven of Kivik Lir
3421 Haven of Kivik Lir
3422 Greater Haven of Kivik Lir
3423 Trials of Kivik Lir
3424 Triumph Against the Trials
3425 Lyceum of Kivik Lir
3426 Greater Withering
3427 Lesser Withering
3428 Withering
3429 Kivik Lir's Venom
3433 Decay
3434 Eyes Beyond the Mist
3435 Greater Mucor Blight
3436 Lesser Eyes Beyond the Mist
3437 Lesser Mucor Blight
3438 Minor Eyes Beyond the Mist
3439 Mucor Blight
3443 Blight of the Swamp
3446 Wrath of the Swamp
3447 Asphyxiating Spore Cloud
3448 Mass Blood Affliction
3449 Mass Blood Disease
3450 Cloud of Mold Spores
3461 Batter Flesh
3462 Canker Flesh
3463 Char Flesh
3464 Numb Flesh
3465 Blood Affliction
3466 Blood Disease
3467 Choking Spores
3468 Mold Spores
3469 Parasitic Affliction
3482 Izji Qo's Antechamber
3483 Izji Qo's Defenders
3484 Izji Qo's Defenders
3485 Izji Qo's Defenders
3486 Into the Receiving Chamber
3487 Into the Receiving Chamber
3488 Into the Receiving Chamber
3489 Into the Receiving Chamber
3490 Into the Receiving Chamber
3491 Into the Receiving Chamber
3492 Into the Receiving Chamber
3493 Into the Receiving Chamber
3494 Izji Qo's Crypt
3495 Izji Qo's Test
3496 Inzji Qo's Test
3497 Izji Qo's Test
3498 Disintegrated
3534 Free Ride to the K'nath Lair
3535 Free Ride to Sanamar
3536 Portal Sending
3537 Portal Sending
3538 Portal Sending
3539 Portal Sending
3540 Portal Sending
3541 Portal Sending
3542 Portal Sending
3543 Portal Sending
3544 Portal Sending
3545 Portal Sending
3546 Portal Sending
3547 Portal Sending
3548 Portal Sending
3549 Portal Sending
3550 Portal Sending
3551 Portal Sending
3552 Portal Sending
3553 Portal Sending
3554 Portal Sending
3555 Portal Sending
3556 Portal Sending
3557 Portal Sending
3558 Portal Sending
3559 Portal Sending
3560 Portal Sending
3561 Portal Sending
3562 Portal Sending
3563 Portal Sending
3564 Portal Sending
3565 Portal Sending
3566 Portal Sending
3567 Fiun Flee
3568 Fiun Efficiency
3578 Depths of Liazk Itzi's Temple
3579 Underpassage of Liazk Itzi's Temple
3580 Center of Liazk Itzi's Temple
3581 Secrets of Liazk Itzi's Temple
3582 Eaten!
3583 Regurgitated
3584 Qin Xikit's Receiving Chamber
3585 Eaten!
3586 Qin Xikit's Antechamber
3587 Portal Sending
3588 Secrets of Qin Xikit's Temple
3589 Qin Xikit's Tomb
3590 Regurgitated!
3591 Access to Xi Ru's Font
3592 Qin Xikit's Island
3593 Eaten!
3594 Underpassage of Hizk Ri's Temple
3595 Underpassage of Hizk Ri's Temple
3596 Center of Hizk Ri's Temple
3597 Secrets of Hizk Ri's Temple
3598 Regurgitated
3599 Eaten!
3600 Depths of Ixir Zi's Temple
3601 Underpassage of Ixir Zi's Temple
3602 Center of Ixir Zi's Temple
3603 Secrets of Ixir Zi's Temple
3604 Regurgitated
3605 Portal to Cragstone
3606 Eaten!
3607 Depth's of Izji Qo's Temple
3608 Underpassage of Izji Qo's Temple
3609 Center of Izji Qo's Temple
3610 Secrets of Izji Qo's Temple
3611 Regurgitated
3612 Eaten!
3613 Regurgitated
3614 Underpassage of Kivik Lir's Temple
3615 Center of Kivik Lir's Temple
3616 Secrets of Kivik Lir's Temple
3617 Depths of Kivik Lir's Temple
3618 Portal to Western Aphus Lassel
3619 Portal to the Black Death Catacombs
3620 Portal to Black Spawn Den
3621 Portal to Black Spawn Den
3622 Portal to Black Spawn Den
3623 Portal to Center of the Obsidian Plains
3624 Portal to Hills Citadel
3625 Portal to the Kara Wetlands
3626 Portal to the Marescent Plateau Base
3627 Portal to Neydisa Castle
3628 Portal to the Northern Landbridge
3629 Portal to the Olthoi Horde Nest
3630 Portal to the Olthoi North
3631 Portal to the Renegade Fortress
3632 Portal to Ridge Citadel
3633 Portal to the Southern Landbridge
3634 Portal To Valley of Death
3635 Portal to Wilderness Citadel
3636 Kern's Boon
3637 Ranger's Boon
3638 Ranger's Boon
3639 Ranger's Boon
3640 Enchanter's Boon
3641 Hieromancer's Boon
3642 Fencer's Boon
3643 Life Giver's Boon
3644 Kern's Boon
3645 Kern's Boon
3646 Kern's Boon
3647 Kern's Boon
3648 Soldier's Boon
3649 Aerfalle's Embrace
3650 Aerfalle's Enforcement
3651 Aerfalle's Gaze
3652 Aerfalle's Touch
3679 Prodigal Acid Bane
3680 Prodigal Acid Protection
3681 Prodigal Alchemy Mastery
3682 Prodigal Arcane Enlightenment
3683 Prodigal Armor Expertise
3684 Prodigal Armor
3685 Prodigal Light Weapon Mastery
3686 Prodigal Blade Bane
3687 Prodigal Blade Protection
3688 Prodigal Blood Drinker
3689 Prodigal Bludgeon Bane
3690 Prodigal Bludgeon Protection
3691 Prodigal Missile Weapon Mastery
3692 Prodigal Cold Protection
3693 Prodigal Cooking Mastery
3694 Prodigal Coordination
3695 Prodigal Creature Enchantment Mastery
3696 Prodigal Missile Weapon Mastery
3697 Prodigal Finesse Weapon Mastery
3698 Prodigal Deception Mastery
3699 Prodigal Defender
3700 Prodigal Endurance
3701 Prodigal Fealty
3702 Prodigal Fire Protection
3703 Prodigal Flame Bane
3704 Prodigal Fletching Mastery
3705 Prodigal Focus
3706 Prodigal Frost Bane
3707 Prodigal Healing Mastery
3708 Prodigal Heart Seeker
3709 Prodigal Hermetic Link
3710 Prodigal Impenetrability
3711 Prodigal Impregnability
3712 Prodigal Invulnerability
3713 Prodigal Item Enchantment Mastery
3714 Prodigal Item Expertise
3715 Prodigal Jumping Mastery
3716 Prodigal Leadership Mastery
3717 Prodigal Life Magic Mastery
3718 Prodigal Lightning Bane
3719 Prodigal Lightning Protection
3720 Prodigal Lockpick Mastery
3721 Prodigal Light Weapon Mastery
3722 Prodigal Magic Item Expertise
3723 Prodigal Magic Resistance
3724 Prodigal Mana Conversion Mastery
3725 Prodigal Mana Renewal
3726 Prodigal Monster Attunement
3727 Prodigal Person Attunement
3728 Prodigal Piercing Bane
3729 Prodigal Piercing Protection
3730 Prodigal Quickness
3731 Prodigal Regeneration
3732 Prodigal Rejuvenation
3733 Prodigal Willpower
3734 Prodigal Light Weapon Mastery
3735 Prodigal Spirit Drinker
3736 Prodigal Sprint
3737 Prodigal Light Weapon Mastery
3738 Prodigal Strength
3739 Prodigal Swift Killer
3740 Prodigal Heavy Weapon Mastery
3741 Prodigal Missile Weapon Mastery
3742 Prodigal Light Weapon Mastery
3743 Prodigal War Magic Mastery
3744 Prodigal Weapon Expertise
3758 Inky Armor
3759 Mana Giver
3761 Fiun Resistance
3762 Defiled Temple Portal Sending
3763 Balloon Ride
3764 Summons a portal to the Banderling Shrine
3765 Entry to the Mausoleum of Bitterness
3766 Entry to the Mausoleum of Bitterness
3767 Entry to the Mausoleum of Bitterness
3768 Bitter Punishment
3769 Entry to the Mausoleum of Anger
3770 Entry to the Mausoleum of Anger
3771 Entry to the Mausoleum of Anger
3772 Entry to the Mausoleum of Anger
3773 Entry to the Mausoleum of Anger
3774 Entry to the Mausoleum of Anger
3775 Angry Punishment
3776 Entry to the Mausoleum of Cruelty
3777 Entry to the Mausoleum of Cruelty
3778 Entry to the Mausoleum of Cruelty
3779 Entry to the Mausoleum of Cruelty
3780 Entry to the Mausoleum of Cruelty
3781 Entry to the Mausoleum of Cruelty
3782 Cruel Punishment
3783 Entry to the Accursed Mausoleum of Bitterness
3784 Entry to the Accursed Mausoleum of Bitterness
3785 Entry to the Accursed Mausoleum of Bitterness
3786 Entry to the Accursed Mausoleum of Bitterness
3787 Entry to the Accursed Mausoleum of Bitterness
3788 Entry to the Accursed Mausoleum of Bitterness
3789 Slaughter Punishment
3790 Entry to the Unholy Mausoleum of Bitterness
3791 Entry to the Unholy Mausoleum of Bitterness
3792 Entry to the Unholy Mausoleum of Bitterness
3793 Entry to the Unholy Mausoleum of Bitterness
3794 Entry to the Unholy Mausoleum of Bitterness
3795 Entry to the Unholy Mausoleum of Bitterness
3796 Entry to the Mausoleum of Bitterness
3797 Entry to the Mausoleum of Bitterness
3798 Entry to the Mausoleum of Bitterness
3799 Black Marrow Bliss
3800 Burning Spirit
3801 Shadow Touch
3802 Shadow Reek
3803 Shadow Shot
3804 Shadow Shot
3810 Asheron's Benediction
3811 Blackmoor's Favor
3812 Tursh's Lair
3813 Free Ride to Shoushi
3814 Free Ride to Yaraq
3815 Free Ride to Holtburg
3826 a powerful force
3837 Water Island Access
3838 Abandoned Mines Portal Sending
3839 Brilliant Access
3840 Dazzling Access
3841 Devastated Access
3842 Northeast Coast Portal Sending
3843 Fire Island Access
3844 Gatekeeper Access
3845 Radiant Access
3846 Ruined Access
3847 Cataracts of Xik Minru
3850 Selflessness
3852 Ravenous Armor
3857 Pumpkin Rain
3866 Glacial Speed
3868 Dardante's Keep Portal Sending
3886 Magic Disarmament
3887 Entering the Hatch
3888 Passage to the Rare Chambers
3889 Inner Burial Chamber Portal Sending
3894 Dark Persistence
3895 Dark Reflexes
3896 Dark Equilibrium
3897 Dark Purpose
3898 Pooky's Recall 1
3899 Pooky's Recall 2
3900 Pooky's Recall 3
3909 Mana Syphon
3910 Brain Freeze
3912 Lower Black Spear Temple Portal Sending
3915 Black Madness
3916 Flayed Flesh
3920 Tunnels to the Harbinger
3921 Harbinger's Lair
3922 Tunnels to the Harbinger
3923 Tunnels to the Harbinger
3924 Tunnels to the Harbinger
3925 Harbinger's Lair
3927 Charge Flesh
3928 Disarmament
3953 Carraida's Benediction
3954 Access to the White Tower
3958 White Tower Egress
3966 Ringleader's Chambers
3967 Bandit Trap
3968 Bandit Hideout
4012 White Totem Temple Sending
4013 Black Totem Temple Sending
4014 Abyssal Totem Temple Sending
4015 Ruschk Skin
4023 Disco Inferno Portal Sending
4024 Asheron's Lesser Benediction
4025 Cast Iron Stomach
4026 Hematic Verdure
4028 Snowball
4029 Return to the Hall of Champions
4030 Colosseum Arena
4031 Advanced Colosseum Arena
4032 Colosseum Arena
4033 Advanced Colosseum Arena
4034 Colosseum Arena
4035 Advanced Colosseum Arena
4036 Colosseum Arena
4037 Advanced Colosseum Arena
4038 Colosseum Arena
4039 Advanced Colosseum Arena
4041 The Path to Bur
4042 The Winding Path to Bur
4044 Acid Ball
4045 Flame Ball
4046 Lightning Ball
4047 Artisan Alchemist's Inspiration
4048 Artisan Cook's Inspiration
4049 Artisan Fletcher's Inspiration
4050 Artisan Lockpicker's Inspiration
4051 Master Alchemist's Inspiration
4052 Master Cook's Inspiration
4053 Master Fletcher's Inspiration
4054 Master Lockpicker's Inspiration
4055 Journeyman Alchemist's Inspiration
4056 Journeyman Cook's Inspiration
4057 Journeyman Fletcher's Inspiration
4058 Journeyman Lockpicker's Inspiration
4063 Exit the Upper Catacomb
4064 Access the Upper Catacomb
4065 Lower Catacomb Portal Sending
4066 Access to the Ley Line Cavern
4068 Mucor Mana Well
4070 Empyrean Mana Absorbtion
4071 Empyrean Stamina Absorbtion
4072 Aurlanaa's Resolve
4078 Egg
4085 Entering Harraag's Hideout
4087 Armor Breach
4088 Withering Poison
4096 Flame Chain
4098 Treasure Room
4101 Champion's Skullduggery
4102 Champion's Clever Ruse
4103 Black Water Portal Sending
4104 Champion Arena
4105 Champion Arena
4106 Travel to the Paradox-touched Olthoi Queen's Lair
4107 Marrow Blight
4108 Apathy
4109 Greater Marrow Blight
4112 Spirit Nullification
4114 Hypnotic Suggestion
4115 Mesmerizing Gaze
4116 Trance
4127 Portal Punch
4131 Spectral Light Weapon Mastery
4132 Spectral Blood Drinker
4133 Spectral Missile Weapon Mastery
4134 Spectral Missile Weapon Mastery
4135 Spectral Finesse Weapon Mastery
4136 Spectral Light Weapon Mastery
4137 Spectral Light Weapon Mastery
4138 Spectral Light Weapon Mastery
4139 Spectral Heavy Weapon Mastery
4140 Spectral Missile Weapon Mastery
4141 Spectral Light Weapon Mastery
4142 Spectral War Magic Mastery
4143 Witnessing History
4144 Witnessing History
4145 Crossing the Threshold of Darkness
4146 Crossing the Threshold of Darkness
4147 Crossing the Threshold of Darkness
4148 Crossing the Threshold of Darkness
4149 Crossing the Threshold of Darkness
4150 Expulsion from Claude's Mind
4151 Sending to the Other World
4152 Sending to the Other World
4153 Sending to the Other World
4154 Sending to the Other World
4155 Sending to the Other World
4156 Delving into Claude's Mind
4157 Delving into Claude's Mind
4158 Delving into Claude's Mind
4159 Delving into Claude's Mind
4160 Delving into Claude's Mind
4161 Exploring the Past
4162 Exploring the Past
4163 Exploring the Past
4164 Exploring the Past
4165 Exploring the Past
4166 Witnessing History
4167 Witnessing History
4168 Witnessing History
4170 Harbinger's Coordination
4171 Harbinger's Endurance
4172 Harbinger's Focus
4173 Harbinger's Quickness
4174 Harbinger's Strength
4175 Harbinger's Willpower
4176 Prodigal Harbinger's Lair
4177 Prodigal Harbinger's Antechamber
4178 Prodigal Harbinger's Antechamber
4179 Prodigal Harbinger's Antechamber
4180 Prodigal Harbinger's Antechamber
4194 Magical Void
4197 Naked to the Elements
4198 Paradox-touched Olthoi Infested Area Recall
4201 Numbing Chill
4203 Dark Crypt Entrance
4204 Dark Crypt Entrance
4205 Dark Crypt Entrance
4207 Arena of the Pumpkin King
4218 Knockback
4219 Trial of the Arm
4220 Trial of the Heart
4221 Spectral Life Magic Mastery
4222 Chambers Beneath
4223 Trials Graduation Chamber
4224 Trial of the Mind
4225 Trials of the Arm. Mind and Heart
4228 Awakening
4229 Journey Into the Past
4233 Aerbax Recall Center Platform
4234 Aerbax Recall East Platform
4235 Aerbax Recall North Platform
4236 Aerbax Recall South Platform
4237 Aerbax Recall West Platform
4238 Aerbax Expulsion
4250 Aerbax's Platform
4251 Jester's Boot
4252 Entrance to the Jester's Cell
4253 Entrance to the Jester's Cell
4254 Jester's Prison Hallway
4255 Jester's Prison Entryway
4256 Jester Recall 1
4257 Jester Recall 2
4258 Jester Recall 3
4259 Jester Recall 4
4260 Jester Recall 5
4261 Jester Recall 6
4262 Jester Recall 7
4263 Jester Recall 8
4277 Jester's Prison Access
4280 Deck of Hands Favor
4281 Deck of Eyes Favor
4289 Access the Messenger's Sanctuary
4718 Welcomed by the Blood Witches
4719 Welcomed by the Blood Witches
4720 Welcomed by the Blood Witches
4722 Bleed Other
4723 Bleed Self
4726 Poison
4727 Poison
4728 Poison
4731 Apprentice Duelist's Coordination
4732 Journeyman Duelist's Coordination
4733 Master Duelist's Coordination
4735 Apprentice Hero's Endurance
4736 Journeyman Hero's Endurance
4737 Master Hero's Endurance
4739 Apprentice Sage's Focus
4740 Journeyman Sage's Focus
4741 Master Sage's Focus
4743 Apprentice Rover's Quickness
4744 Journeyman Rover's Quickness
4745 Master Rover's Quickness
4747 Apprentice Brute's Strength
4748 Journeyman Brute's Strength
4749 Master Brute's Strength
4751 Apprentice Adherent's Willpower
4752 Journeyman Adherent's Willpower
4753 Master Adherent's Willpower
4754 Apprentice Survivor's Health
4755 Journeyman Survivor's Health
4756 Apprentice Clairvoyant's Mana
4757 Journeyman Clairvoyant's Mana
4758 Apprentice Tracker's Stamina
4759 Journeyman Tracker's Stamina
4760 Incidental Acid Resistance
4761 Crude Acid Resistance
4762 Effective Acid Resistance
4763 Masterwork Acid Resistance
4764 Incidental Bludgeoning Resistance
4765 Crude Bludgeoning Resistance
4766 Effective Bludgeoning Resistance
4767 Masterwork Bludgeoning Resistance
4768 Incidental Flame Resistance
4769 Crude Flame Resistance
4770 Effective Flame Resistance
4771 Masterwork Flame Resistance
4772 Incidental Frost Resistance
4773 Crude Frost Resistance
4774 Effective Frost Resistance
4775 Masterwork Frost Resistance
4776 Incidental Lightning Resistance
4777 Crude Lightning Resistance
4778 Effective Lightning Resistance
4779 Masterwork Lightning Resistance
4780 Incidental Piercing Resistance
4781 Crude Piercing Resistance
4782 Effective Piercing Resistance
4783 Masterwork Piercing Resistance
4784 Incidental Slashing Resistance
4785 Crude Slashing Resistance
4786 Effective Slashing Resistance
4787 Masterwork Slashing Resistance
4789 Apprentice Concoctor's Alchemy Aptitude
4790 Journeyman Concoctor's Alchemy Aptitude
4791 Master Concoctor's Alchemy Aptitude
4793 Apprentice Armorer's Armor Tinkering Aptitude
4794 Journeyman Armorer's Armor Tinkering Aptitude
4795 Master Armorer's Armor Tinkering Aptitude
4797 Apprentice Soldier's Light Weapon Aptitude
4798 Journeyman Soldier's Light Weapon Aptitude
4799 Master Soldier's Light Weapon Aptitude
4801 Apprentice Archer's Missile Weapon Aptitude
4802 Journeyman Archer's Missile Weapon Aptitude
4803 Master Archer's Missile Weapon Aptitude
4805 Apprentice Chef's Cooking Aptitude
4806 Journeyman Chef's Cooking Aptitude
4807 Master Chef's Cooking Aptitude
4809 Apprentice Enchanter's Creature Aptitude
4810 Journeyman Enchanter's Creature Aptitude
4811 Master Enchanter's Creature Aptitude
4813 Apprentice Archer's Missile Weapon Aptitude
4814 Journeyman Archer's Missile Weapon Aptitude
4815 Master Archer's Missile Weapon Aptitude
4817 Apprentice Soldier's Finesse Weapon Aptitude
4818 Journeyman Soldier's Finesse Weapon Aptitude
4819 Master Soldier's Finesse Weapon Aptitude
4821 Apprentice Huntsman's Fletching Aptitude
4822 Journeyman Huntsman's Fletching Aptitude
4823 Master Huntsman's Fletching Aptitude
4825 Apprentice Artifex's Item Aptitude
4826 Journeyman Artifex's Item Aptitude
4827 Master Artifex's Item Aptitude
4829 Apprentice Inventor's Item Tinkering Aptitude
4830 Journeyman Inventor's Item Tinkering Aptitude
4831 Master Inventor's Item Tinkering Aptitude
4833 Apprentice Leaper's Jumping Aptitude
4834 Journeyman Leaper's Jumping Aptitude
4835 Master Leaper's Jumping Aptitude
4837 Apprentice Theurge's Life Magic Aptitude
4838 Journeyman Theurge's Life Magic Aptitude
4839 Master Theurge's Life Magic Aptitude
4841 Apprentice Locksmith's Lockpick Aptitude
4842 Journeyman Locksmith's Lockpick Aptitude
4843 Master Locksmith's Lockpick Aptitude
4845 Squire's Loyalty
4847 Apprentice Soldier's Light Weapon Aptitude
4848 Journeyman Soldier's Light Weapon Aptitude
4849 Master Soldier's Light Weapon Aptitude
4851 Apprentice Negator's Magic Resistance
4852 Journeyman Negator's Magic Resistance
4853 Master Negator's Magic Resistance
4855 Apprentice Arcanist's Magic Item Tinkering Aptitude
4856 Journeyman Arcanist's Magic Item Tinkering Aptitude
4857 Master Arcanist's Magic Item Tinkering Aptitude
4859 Apprentice Guardian's Invulnerability
4860 Journeyman Guardian's Invulnerability
4861 Master Guardian's Invulnerability
4863 Apprentice Wayfarer's Impregnability
4864 Journeyman Wayfarer's Impregnability
4865 Master Wayfarer's Impregnability
4867 Apprentice Scavenger's Salvaging Aptitude
4869 Apprentice Soldier's Light Weapon Aptitude
4870 Journeyman Soldier's Light Weapon Aptitude
4871 Master Soldier's Light Weapon Aptitude
4873 Apprentice Messenger's Sprint Aptitude
4874 Journeyman Messenger's Sprint Aptitude
4875 Master Messenger's Sprint Aptitude
4877 Apprentice Soldier's Light Weapon Aptitude
4878 Journeyman Soldier's Light Weapon Aptitude
4879 Master Soldier's Light Weapon Aptitude
4881 Apprentice Soldier's Heavy Weapon Aptitude
4882 Journeyman Soldier's Heavy Weapon Aptitude
4883 Master Soldier's Heavy Weapon Aptitude
4885 Apprentice Archer's Missile Weapon Aptitude
4886 Journeyman Archer's Missile Weapon Aptitude
4887 Master Archer's Missile Weapon Aptitude
4889 Apprentice Soldier's Light Weapon Aptitude
4890 Journeyman Soldier's Light Weapon Aptitude
4891 Master Soldier's Light Weapon Aptitude
4893 Apprentice Warlock's War Magic Aptitude
4894 Journeyman Warlock's War Magic Aptitude
4895 Master Warlock's War Magic Aptitude
4897 Apprentice Swordsmith's Weapon Tinkering Aptitude
4898 Journeyman Swordsmith's Weapon Tinkering Aptitude
4899 Master Swordsmith's Weapon Tinkering Aptitude
4900 Society Initiate's Blessing
4901 Society Adept's Blessing
4902 Society Knight's Blessing
4903 Society Lord's Blessing
4904 Society Master's Blessing
4905 Novice Challenger's Rejuvenation
4906 Apprentice Challenger's Rejuvenation
4910 Raider Tag
4913 Aerlinthe Pyramid Portal Sending
4914 Aerlinthe Pyramid Portal Exit
4915 A'mun Pyramid Portal Sending
4916 A'mun Pyramid Portal Exit
4917 Esper Pyramid Portal Sending
4918 Esper Pyramid Portal Exit
4919 Halaetan Pyramid Portal Sending
4920 Halaetan Pyramid Portal Exit
4921 Linvak Pyramid Portal Sending
4922 Linvak Pyramid Portal Exit
4923 Obsidian Pyramid Portal Sending
4924 Obsidian Pyramid Portal Exit
4925 Dance
4929 Harm
4931 Mini Fireball
4932 Mini Fireball
4933 Slowness
4934 Slowness
4935 Slowness
4939 Mini Uber
4943 Mini Fireball
4944 Slowness
4947 Harm
4948 Harm
4949 Harm
4950 Tactical Defense
4951 Tactical Defense
4952 Tactical Defense
4953 Test Portal
4954 Crystalline Portal
4955 Portal Space Eddy
4956 Tanada Sanctum Portal Sending
4957 Tanada Sanctum Return
4968 Ranger's Boon
4969 Ranger's Boon
4970 Ranger's Boon
4971 Enchanter's Boon
4972 Hieromancer's Boon
4973 Fencer's Boon
4974 Life Giver's Boon
4975 Kern's Boon
4976 Kern's Boon
4977 Kern's Boon
4978 Kern's Boon
4979 Soldier's Boon
4980 Kern's Boon
4982 Nimble Fingers - Lockpick
4983 Nimble Fingers - Alchemy
4984 Nimble Fingers - Cooking
4985 Nimble Fingers - Fletching
4986 Assassin's Alchemy Kit
4987 Olthoi Spit
4988 Tunnel Out
4989 Mysterious Portal
4990 Floor Puzzle Bypass
4991 Jump Puzzle Bypass
4992 Direct Assassin Access
4993 Portal to Derethian Combat Arena
4994 Get over here!
4995 Portal to Derethian Combat Arena
4996 Portal to Derethian Combat Arena
4997 Portal to Derethian Combat Arena
4998 Arena Stamina
4999 Arena Life
5000 Arena Mana
5010 Entering Aerfalle's Sanctum
5012 Mar'uun
5013 Mar'uun
5014 Mar'uun
5015 Mar'uun
5016 Mar'uun
5017 Mar'uun
5018 Story of the Unknown Warrior
5019 Portalspace Rift
5020 Portalspace Rift
5021 Portalspace Rift
5022 Portalspace Rift
5023 Spectral Two Handed Combat Mastery
5024 Spectral Item Expertise
5025 Prodigal Item Expertise
5026 Prodigal Two Handed Combat Mastery
5030 Two Handed Fighter's Boon
5031 Two Handed Fighter's Boon
5073 Moderate Item Tinkering Expertise
5106 Master Inventor's Item Tinkering Aptitude
5108 Apprentice Soldier's Two Handed Combat Aptitude
5109 Journeyman Soldier's Two Handed Combat Aptitude
5110 Master Soldier's Two Handed Combat Aptitude
5112 Apprentice Inventor's Item Tinkering Aptitude
5113 Journeyman Inventor's Item Tinkering Aptitude
5160 Mhoire Castle
5161 Mhoire Castle Great Hall
5162 Mhoire Castle Northeast Tower
5163 Mhoire Castle Northwest Tower
5164 Mhoire Castle Southeast Tower
5165 Mhoire Castle Southwest Tower
5166 Flaming Skull
5167 Mhoire Castle Exit Portal
5168 a spectacular view of the Mhoire lands
5169 a descent into the Mhoire catacombs
5170 a descent into the Mhoire catacombs
5171 Spectral Fountain Sip
5172 Spectral Fountain Sip
5173 Spectral Fountain Sip
5174 Mhoire's Blessing of Power
5175 Facility Hub Recall
5176 Celestial Hand Basement
5177 Radiant Blood Basement
5178 Eldrytch Web Basement
5179 Celestial Hand Basement
5180 Radiant Blood Basement
5181 Eldrytch Web Basement
5186 Rare Damage Boost IX
5187 Rare Damage Boost X
5204 Surge of Destruction
5205 Surge of Affliction
5206 Surge of Protection
5207 Surge of Festering
5208 Surge of Regeneration
5209 Sigil of Fury I (Critical Damage)
5210 Sigil of Fury II (Critical Damage)
5211 Sigil of Fury III (Critical Damage)
5212 Sigil of Fury IV (Critical Damage)
5213 Sigil of Fury V (Critical Damage)
5214 Sigil of Fury VI (Critical Damage)
5215 Sigil of Fury VII (Critical Damage)
5216 Sigil of Fury VIII (Critical Damage)
5217 Sigil of Fury IX (Critical Damage)
5218 Sigil of Fury X (Critical Damage)
5219 Sigil of Fury XI (Critical Damage)
5220 Sigil of Fury XII (Critical Damage)
5221 Sigil of Fury XIII (Critical Damage)
5222 Sigil of Fury XIV (Critical Damage)
5223 Sigil of Fury XV (Critical Damage)
5232 Sigil of Destruction IX
5233 Sigil of Destruction X
5234 Sigil of Destruction XI
5235 Sigil of Destruction XII
5236 Sigil of Destruction XIII
5237 Sigil of Destruction XIV
5238 Sigil of Destruction XV
5247 Sigil of Defense IX
5248 Sigil of Defense X
5249 Sigil of Defense XI
5250 Sigil of Defense XII
5251 Sigil of Defense XIII
5252 Sigil of Defense XIV
5253 Sigil of Defense XV
5262 Sigil of Growth IX
5263 Sigil of Growth X
5264 Sigil of Growth XI
5265 Sigil of Growth XII
5266 Sigil of Growth XIII
5267 Sigil of Growth XIV
5268 Sigil of Growth XV
5269 Sigil of Vigor I (Health)
5270 Sigil of Vigor II (Health)
5271 Sigil of Vigor III (Health)
5272 Sigil of Vigor IV (Health)
5273 Sigil of Vigor V (Health)
5274 Sigil of Vigor VI (Health)
5275 Sigil of Vigor VII (Health)
5276 Sigil of Vigor VIII (Health)
5277 Sigil of Vigor IX (Health)
5278 Sigil of Vigor X (Health)
5279 Sigil of Vigor XI (Health)
5280 Sigil of Vigor XII (Health)
5281 Sigil of Vigor XIII (Health)
5282 Sigil of Vigor XIV (Health)
5283 Sigil of Vigor XV (Health)
5284 Sigil of Vigor I (Mana)
5285 Sigil of Vigor II (Mana)
5286 Sigil of Vigor III (Mana)
5287 Sigil of Vigor IV (Mana)
5288 Sigil of Vigor V (Mana)
5289 Sigil of Vigor VI (Mana)
5290 Sigil of Vigor VII (Mana)
5291 Sigil of Vigor VIII (Mana)
5292 Sigil of Vigor IX (Mana)
5293 Sigil of Vigor X (Mana)
5294 Sigil of Vigor XI (Mana)
5295 Sigil of Vigor XII (Mana)
5296 Sigil of Vigor XIII (Mana)
5297 Sigil of Vigor XIV (Mana)
5298 Sigil of Vigor XV (Mana)
5299 Sigil of Vigor I (Stamina)
5300 Sigil of Vigor II (Stamina)
5301 Sigil of Vigor III (Stamina)
5302 Sigil of Vigor IV (Stamina)
5303 Sigil of Vigor V (Stamina)
5304 Sigil of Vigor VI (Stamina)
5305 Sigil of Vigor VII (Stamina)
5306 Sigil of Vigor VIII (Stamina)
5307 Sigil of Vigor IX (Stamina)
5308 Sigil of Vigor X (Stamina)
5309 Sigil of Vigor XI (Stamina)
5310 Sigil of Vigor XII (Stamina)
5311 Sigil of Vigor XIII (Stamina)
5312 Sigil of Vigor XIV (Stamina)
5313 Sigil of Vigor XV (Stamina)
5314 Blessing of Unity
5315 Sigil of Fury I (Endurance)
5316 Sigil of Fury II (Endurance)
5317 Sigil of Fury III (Endurance)
5318 Sigil of Fury IV (Endurance)
5319 Sigil of Fury V (Endurance)
5320 Sigil of Fury VI (Endurance)
5321 Sigil of Fury VII (Endurance)
5322 Sigil of Fury VIII (Endurance)
5323 Sigil of Fury IX (Endurance)
5324 Sigil of Fury X (Endurance)
5325 Sigil of Fury XI (Endurance)
5326 Sigil of Fury XII (Endurance)
5327 Sigil of Fury XIII (Endurance)
5328 Sigil of Fury XIV (Endurance)
5329 Sigil of Fury XV (Endurance)
5331 Clouded Soul
5332 Bael'zharon's Nether Streak
5333 Bael'zharon's Nether Arc
5334 Bael'zharons Curse of Destruction
5335 Bael'zharons Curse of Minor Destruction
5336 Bael'zharons Curse of Festering
5432 Apprentice Voidlock's Void Magic Aptitude
5433 Journeyman Voidlock's Void Magic Aptitude
5434 Master Voidlock's Void Magic Aptitude
5435 Spectral Void Magic Mastery
5436 Prodigal Void Magic Mastery
5437 Corruptor's Boon
5438 Corruptor's Boon
5449 Surging Strength
5450 Towering Defense
5451 Luminous Vitality
5485 Critical Damage Metamorphi IX
5486 Critical Damage Metamorphi X
5487 Critical Damage Metamorphi XI
5497 Critical Damage Reduction Metamorphi IX
5498 Critical Damage Reduction Metamorphi X
5499 Critical Damage Reduction Metamorphi XI
5508 Damage Metamorphi IX
5509 Damage Metamorphi X
5510 Damage Metamorphi XI
5519 Damage Reduction Metamorphi IX
5520 Damage Reduction Metamorphi X
5521 Damage Reduction Metamorphi XI
5533 Entering Lord Kastellar's Lab
5534 Entering the Bloodstone Factory
5538 Darkened Heart
5539 Warded Cavern Passage
5540 Warded Dungeon Passage
5542 Burning Sands Infliction
5543 Curse of the Burning Sands
5552 Sigil of Purity IX
5554 Sigil of Perserverance X
5555 Sigil of Perserverance XI
5556 Sigil of Perserverance XII
5557 Sigil of Perserverance XIII
5558 Sigil of Perserverance XIV
5559 Sigil of Perserverance XV
5567 Sigil of Perserverance IX
5569 Sigil of Purity X
5570 Sigil of Purity XI
5571 Sigil of Purity XII
5572 Sigil of Purity XIII
5573 Sigil of Purity XIV
5574 Sigil of Purity XV
5582 Nullify All Rares
5753 Cloaked in Skill
5754 Shroud of Darkness (Magic)
5755 Shroud of Darkness (Melee)
5756 Shroud of Darkness (Missile)
5762 Rolling Death
5903 Prodigal Dual Wield Mastery
5904 Spectral Dual Wield Mastery
5905 Prodigal Recklessness Mastery
5906 Spectral Recklessness Mastery
5907 Prodigal Shield Mastery
5908 Spectral Shield Mastery
5909 Prodigal Sneak Attack Mastery
5910 Spectral Sneak Attack Mastery
5911 Prodigal Dirty Fighting Mastery
5912 Spectral Dirty Fighting Mastery
5938 Blinding Assault
5939 Bleeding Assault
5940 Unbalancing Assault
5941 Traumatic Assault
5942 Blinding Blow
5943 Bleeding Blow
5944 Unbalancing Blow
5945 Traumatic Blow
5947 Apprentice Soldier's Dirty Fighting Aptitude
5948 Journeyman Soldier's Dirty Fighting Aptitude
5949 Master Soldier's Dirty Fighting Aptitude
5951 Apprentice Soldier's Dual Wield Aptitude
5952 Journeyman Soldier's Dual Wield Aptitude
5953 Master Soldier's Dual Wield Aptitude
5955 Apprentice Soldier's Recklessness Aptitude
5956 Journeyman Soldier's Recklessness Aptitude
5957 Master Soldier's Recklessness Aptitude
5959 Apprentice Soldier's Shield Aptitude
5960 Journeyman Soldier's Shield Aptitude
5961 Master Soldier's Shield Aptitude
5963 Apprentice Soldier's Sneak Attack Aptitude
5964 Journeyman Soldier's Sneak Attack Aptitude
5965 Master Soldier's Sneak Attack Aptitude
5966 Vigor of Mhoire
5979 Blighted Touch
5980 Corrupted Touch
5981 Sath'tik's Curse
6032 Imprisoned
6033 Impudence
6034 Proving Grounds Rolling Death
6036 No Escape
6037 Fleeting Will
6143 Apprentice Invoker's Summoning Aptitude
6144 Journeyman Invoker's Summoning Aptitude
6145 Master Invoker's Summoning Aptitude
6147 Entrance to the Frozen Valley
6148 Begone and Be Afraid
6149 Rynthid Vision
6150 Rynthid Recall
6153 Tryptophan Coma
6154 Entering the Basement
6155 Earthen Stomp
6156 Viridian Ring
6157 Withering Ring
6158 Poison Breath
6159 Thorn Volley
6164 Deadly Ring of Thorns
6165 Deadly Thorn Volley
6166 Poisoned Wounds
6167 Poisoned Vitality
6168 Deadly Ring of Lightning
6169 Deadly Lightning Volley
6170 Honeyed Life Mead
6171 Honeyed Mana Mead
6172 Honeyed Vigor Mead
6173 Raging Heart
6174 Twisting Wounds
6175 Increasing Pain
6176 Genius
6177 Gauntlet Item Mastery
6178 Gauntlet Weapon Mastery
6179 Gauntlet Magic Item Mastery
6180 Gauntlet Armor Mastery
6182 Over-Exerted
6183 Return to the Stronghold
6184 Return to the Stronghold
6185 Return to the Stronghold
6186 Deafening Wail
6187 Screeching Howl
6188 Earthquake`,
  },
];
