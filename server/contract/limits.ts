/**
 * Every bound of the wire contract, in one place. Each constant carries its unit in its name and is used
 * beside the option it limits.
 */

/** Largest text frame a plugin may send, in bytes; beyond it the socket is closed with 1009. */
export const PLUGIN_FRAME_BYTES_MAX = 16 * 1024 * 1024;

/** Largest plugin frame of a type that is not a bulk type (see `BULK_TYPES`), in UTF-16 units. */
export const SMALL_FRAME_CHARS_MAX = 64 * 1024;

/** Largest text frame a browser or bot may send, in bytes; beyond it the socket is closed with 1009. */
export const LIVE_FRAME_BYTES_MAX = 16 * 1024;

/** Deepest nesting of objects and arrays in a plugin frame; the frame's own object is level 1. */
export const NESTING_MAX = 32;

/**
 * Most values in a plugin frame that is no inventory: objects, lists, texts, numbers and so on, an empty object or
 * list counting twice. Twenty thousand quest flags have 160,000. They are what a frame costs to read and to hand from
 * thread to thread (200,000: some 100 ms of the event loop), however few bytes they take.
 */
export const FRAME_VALUES_MAX = 200_000;

/**
 * Most values in an inventory: twenty thousand items of a hundred properties. A frame has hardly room for more that
 * say anything; of empty lists it would hold eight million, which is a gigabyte of memory.
 */
export const INVENTORY_VALUES_MAX = 2_000_000;

/** Longest message type name, in UTF-16 units. */
export const TYPE_CHARS_MAX = 64;

/** Longest character name, in UTF-16 units (the game itself allows 32). */
export const NAME_CHARS_MAX = 64;

/** Longest short text (monster, portal, item names, tags, ids), in UTF-16 units. */
export const SHORT_TEXT_CHARS_MAX = 256;

/** Longest chat line, in UTF-16 units. */
export const CHAT_CHARS_MAX = 4096;

/** Longest key of an object at any depth, in UTF-16 units (monster names are keys). */
export const KEY_CHARS_MAX = 256;

/** Most items in an inventory snapshot. */
export const INVENTORY_ITEMS_MAX = 50_000;

/** Most different monsters in one combat snapshot: a session meets some hundreds of kinds at most. */
export const MONSTERS_MAX = 1_000;

/**
 * Most cells (side × attack type × element of a monster) in one combat snapshot. There could be sixty a monster, but
 * a character fights with two or three elements and a monster with as many: a thousand monsters have four each,
 * three hundred more than a dozen. What a snapshot costs grows with them.
 */
export const COMBAT_CELLS_MAX = 4_000;

/**
 * Most monsters, and cells of them, that are kept by name in a character's lifetime. Each snapshot reads and writes
 * the whole lifetime again: at these bounds a megabyte and a half.
 */
export const LIFETIME_MONSTERS_MAX = 3_000;
export const LIFETIME_CELLS_MAX = 10_000;

/** Most tiles in all `z_levels` of a dungeon map together. The game's largest dungeons have some thousands. */
export const DUNGEON_TILES_MAX = 30_000;

/** Most objects in one radar reading. */
export const NEARBY_OBJECTS_MAX = 5_000;

/** Most entries of any other list or map inside a known message. */
export const ENTRIES_MAX = 20_000;

/** Largest absolute coordinate that is stored and forwarded, in map units. */
export const COORDINATE_ABS_MAX = 10_000;

/** Largest absolute height, in whatever unit the plugin sends (metres or metres/240). */
export const HEIGHT_ABS_MAX = 1_000_000;

/** Largest percentage; buffed vitals can exceed 100. */
export const PERCENT_MAX = 1_000;

/** Largest absolute value of a number that has no narrower bound. */
export const NUMBER_ABS_MAX = 1e15;

/** Largest counter: PostgreSQL's int4. */
export const INT4_MAX = 2_147_483_647;

/** Oldest timestamp that is believed, in milliseconds before the server's clock. */
export const TIMESTAMP_PAST_MS_MAX = 30 * 24 * 60 * 60 * 1000;

/** Furthest future timestamp that is believed, in milliseconds after the server's clock. */
export const TIMESTAMP_AHEAD_MS_MAX = 10 * 60 * 1000;

/** Longest countdown of a quest, in days. */
export const COUNTDOWN_DAYS_MAX = 3_650;

/** Longest command to a game client, in UTF-16 units. */
export const COMMAND_CHARS_MAX = 512;

/** What commands may begin with where the operator has not decided otherwise, words with spaces between them. */
export const COMMAND_PREFIXES_DEFAULT = "/radar /mm /vt /ub /mt";

/** Longest `id` of a command, in UTF-16 units. */
export const ID_CHARS_MAX = 64;

/** Most names in one `subscribe` list. */
export const SUBSCRIBE_NAMES_MAX = 500;

/** Most characters that one command may name. */
export const COMMAND_TARGETS_MAX = 200;

/** Most tags of a vital-sharing peer, and most of its tracked items; the rest are not listed. */
export const SHARED_TAGS_MAX = 20;
export const SHARED_ITEMS_MAX = 100;

/** Longest title, text and comment on the guild's board, and longest reason of an acknowledged alert, in UTF-16 units. */
export const ISSUE_TITLE_CHARS_MAX = 200;
export const ISSUE_BODY_CHARS_MAX = 8_000;
export const COMMENT_CHARS_MAX = 4_000;
export const REASON_CHARS_MAX = 500;

/** Most comments of one issue. */
export const COMMENTS_MAX = 500;

/** So many alerts are counted; of more it is only said that there are as many. */
export const ALERTS_COUNTED_MAX = 10_000;

/** A character whose last telemetry was received longer ago than this is offline, in milliseconds. */
export const ONLINE_WINDOW_MS = 30_000;

/** Telemetry interval of a plugin, in milliseconds; three missed intervals make a reading stale. */
export const TELEMETRY_INTERVAL_MS = 2_000;
