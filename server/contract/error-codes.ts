import { NESTING_MAX } from "./limits";

/** Codes of `error` on `/ws/position`, with what each means. */
export const PLUGIN_ERROR_CODES = {
  bad_json: "the frame is not JSON",
  not_an_object: "it is JSON, but not an object",
  missing_type: "no string `type`",
  reserved_type: "only the server sends that type, or only clients of `/ws/live`",
  missing_character: "no `character_name`",
  invalid: "the named `field` is not readable or out of bounds",
  too_deep: `nested deeper than ${NESTING_MAX} levels`,
  rate_limited:
    "more frames than the budget, and reading pauses until it recovers; or more large frames of everybody together than fit in memory, and this one is not taken: send it again",
} as const;

/** Codes of `error` on `/ws/live`, with what each means. */
export const LIVE_ERROR_CODES = {
  bad_json: "the frame is not JSON, or it is binary",
  not_an_object: "it is JSON, but not an object",
  unknown_type: "a type that is none of those above",
  bad_subscribe: "a subscribe that cannot be read; what was set stays",
  bad_resume: "a resume that cannot be read",
  bad_request: "a request_dungeon_map that cannot be read, or any frame that is nested too deep",
  bad_command: "a command that cannot be read; nothing was sent, and no `command_status` follows",
  rate_limited: "more frames than the budget; reading pauses until it recovers, and nothing is lost",
} as const;

/** Why a command was `refused`; the `reason` of its `command_status`. */
export const COMMAND_REFUSALS = {
  not_an_officer: "only officers and admins may command; the service token may not",
  too_long: "longer than the limit",
  control_characters: "it holds control characters or line ends",
  not_allowed: "it does not begin with one of the words in `COMMAND_ALLOW`",
  nobody_online: "nobody who can be reached has that tag; `player_name` is null",
  not_logged: "it could not be logged, so it was not sent; try again later",
  internal_error: "a fault of the server's",
} as const;
