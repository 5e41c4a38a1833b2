import { PASSWORD_CHARS_MIN, userNameSchema } from "@/server/services/users/schemas";
import {
  address,
  channel,
  count,
  credential,
  database,
  endpoint,
  free,
  host,
  logLevel,
  longSecret,
  matching,
  networks,
  openUrl,
  origins,
  orOff,
  port,
  prefixes,
  proxies,
  url,
  type Variable,
  webhook,
  whole,
  yesOrNo,
} from "./variable-kinds";

const generated = "generated once and kept in the data folder";

/**
 * Every variable the system reads, with its meaning; docs/configuration.md is written from this table.
 * The launcher checks all of them before anything starts, so that one start shows every mistake; each
 * process checks its own again, because it may be started without the launcher.
 */
export const variables = {
  HOST: {
    ...host,
    about: "Where web and ws-server listen. `0.0.0.0` lets other machines in.",
    standard: "127.0.0.1",
  },
  PORT: {
    ...port("3000"),
    about: "The web application. It passes `/ws/*` on to ws-server, so this one port is enough.",
    standard: "3000",
  },
  WS_PORT: { ...port("8765"), about: "ws-server itself.", standard: "8765" },
  AGENT_PORT: { ...port("8767"), about: "The assistant.", standard: "8767" },
  PG_PORT: {
    // PostgreSQL never runs as root, so it cannot have a lower one.
    schema: whole(1024, 65_535),
    wants: "a port number from 1024 to 65535",
    example: "54329",
    about: "The embedded database, on 127.0.0.1 only.",
    standard: "the last one used, at first the first free one from 54329",
  },
  PUBLIC_URL: {
    ...address,
    about:
      "The address people use, where that is another one (behind a reverse proxy). Cookies and origin checks go by it.",
    standard: "made of HOST and PORT",
  },
  DATA_DIR: {
    ...free("./.overlord"),
    about:
      "Embedded database, generated secrets, logs, and the spool: rows that wait for the database. " +
      "Relative paths start at the checkout.",
    standard: "./.overlord",
  },
  SPOOL_MAX_GB: {
    ...count("10", 99_999),
    about:
      "Most that rows may take on disk while the database is away, in gigabytes. Past it the oldest readings " +
      "are given up first, and counted.",
    standard: "10",
  },
  DATABASE_URL: {
    ...database,
    about:
      "A PostgreSQL of your own, 14 or newer; its role must own the database. TimescaleDB is used when it is there.",
    standard: "the embedded PostgreSQL",
  },
  DEMO_DATABASE_URL: {
    ...database,
    about:
      "The same for `npm run demo`, which ignores `DATABASE_URL`. Never that of a guild: the demo fills it.",
    standard: "the demo's embedded PostgreSQL",
  },
  POSTGRES_PASSWORD: {
    ...credential,
    about: "Password of the role `overlord` in the embedded database.",
    standard: generated,
  },
  INVENTORY_DB_PASSWORD: {
    ...credential,
    about: "Accepted for the original's configurations; one database serves both.",
  },
  SHARED_SECRET: { ...longSecret(16), about: "What plugins must send.", standard: generated },
  SECRET_KEY: {
    ...longSecret(32),
    about: "Signs session cookies. Changing it signs everybody out.",
    standard: generated,
  },
  SERVICE_TOKEN: {
    ...longSecret(16),
    about: "Bearer token of the bot, the assistant and scripts, with the role service.",
    standard: generated,
  },
  ADMIN_USER: {
    schema: userNameSchema,
    wants: "a name of letters, digits, spaces and _ . ' -",
    example: "admin",
    about: "Name of the account made at the first start.",
    standard: "admin",
  },
  ADMIN_PASSWORD: {
    ...longSecret(PASSWORD_CHARS_MIN),
    about: "Password of that account.",
    standard: "generated and printed once",
  },
  ALLOWED_ORIGINS: { ...origins, about: "Further origins whose pages may use the sockets and send forms." },
  TRUSTED_NETWORKS: {
    ...networks,
    about:
      "Networks of socket peers that may open `/ws/live` of ws-server itself (WS_PORT) without a cookie. " +
      "What the web port or a proxy passes on never counts.",
    standard: "none",
  },
  TRUST_PROXY: {
    ...proxies,
    about: "Proxies whose `X-Forwarded-*` headers count.",
    standard: "none",
  },
  COMMAND_ALLOW: {
    ...prefixes,
    about: "What commands to game clients may begin with.",
    standard: "/radar /mm /vt /ub /mt",
  },
  SHARE_TELLS: {
    ...yesOrNo,
    about:
      "Whether viewers, too, may read private tells; officers and admins always may, the service token never.",
    standard: "false",
  },
  LOG_LEVEL: { ...logLevel, about: "How much goes to the logs.", standard: "info" },
  BUILD_VERSION: {
    schema: matching(/^[\w.+-]{1,100}$/),
    wants: "a version without spaces",
    example: "2026.11.22.0114-ab12cd3",
    about: "What the system calls its version.",
    standard: "time of the build and commit",
  },
  STORIES: {
    ...yesOrNo,
    about:
      "Whether `/stories` shows every window of the dashboard in every state, made up; for tests and for work on them.",
    standard: "false; true with `npm run dev`",
  },
  SERVER_NAME: { ...free("Coldeve"), about: "Name of the game server.", standard: "Coldeve" },
  SERVER_ADDRESS: {
    ...orOff(endpoint("play.coldeve.ac:9000")),
    about: "Where the game server answers. It is asked every 30 seconds whether it is up; `off` asks nobody.",
    standard: "play.coldeve.ac:9000; off in the demo",
  },
  SERVER_HEALTH_URL: {
    ...orOff(url("https://treestats.net/player_counts-latest.json")),
    about: "Where its player count is published, in TreeStats' format. `off` asks nobody.",
    standard: "TreeStats' page of SERVER_NAME; off in the demo",
  },
  IDLE_STATES: {
    ...free("idle, waiting for portal"),
    about: "Macro states that count as idle, in any letter case, with commas between them.",
    standard: "idle",
  },
  MONITOR_CHARACTER: { ...free("Larsson"), about: "Whose chat the vortex watch follows." },
  DISCORD_RARE_BOT_TOKEN: {
    ...credential,
    about: "Token of the Discord bot; without it the bot does not start.",
  },
  DISCORD_ACLOG_WEBHOOK: {
    ...webhook,
    about:
      "Webhook for deaths, idle characters, low supplies and full packs. Without it they are only on the map.",
  },
  DISCORD_API_URL: {
    ...url("https://discord.com/api"),
    about: "Another Discord API, for tests.",
    standard: "Discord's",
  },
  COMMON_RARE_CHANNEL_ID: { ...channel, about: "Discord channel of common rares." },
  GREAT_RARE_CHANNEL_ID: { ...channel, about: "Discord channel of great rares." },
  ACLOG_CHANNEL_ID: { ...channel, about: "Discord channel of the log." },
  TRACKER_URL: {
    ...url("http://127.0.0.1:3000"),
    about: "Where the bot and the assistant reach the web application.",
    standard: "its own port",
  },
  AGENT_DB_DSN: { ...database, about: "Database role of the assistant's queries (read only)." },
  AGENT_STATE_DSN: { ...database, about: "Database role of the assistant's own tables." },
  AGENT_RATE_MAX: {
    ...count("60", 1_000_000),
    about: "Questions per user in the window below.",
    standard: "60",
  },
  AGENT_RATE_WINDOW_S: { ...count("3600", 31_536_000), about: "That window, in seconds.", standard: "3600" },
  AGENT_MAX_PROCESSES: { ...count("2", 64), about: "Assistant processes at the same time.", standard: "2" },
  AGENT_AUDIT_LOG: {
    ...free("/var/log/overlord/agent-audit.log"),
    about: "Where the assistant's audit log goes.",
  },
  CLAUDE_BIN: { ...free("claude"), about: "The assistant's command.", standard: "claude" },
  CLAUDE_TIMEOUT_S: { ...count("240", 86_400), about: "Longest answer, in seconds.", standard: "240" },
  SUIT_WORKERS: { ...count("2", 64), about: "Threads of the suit builder.", standard: "2" },
  WIKI_URL: { ...url("https://wiki.example.org"), about: "The wiki the assistant may look things up in." },
  GRAFANA_URL: {
    ...openUrl("https://grafana.example.org/d/overlord/guild"),
    about:
      "Where browsers reach Grafana: a dashboard of it, whose panels 1 to 4 the Stats window shows, or the whole of it, " +
      "for the dashboard with the uid `overlord`. Grafana must allow embedding (`allow_embedding`).",
    standard: "none; the window shows its own charts only",
  },
  GF_SECURITY_ADMIN_PASSWORD: {
    ...credential,
    about: "Grafana's administrator password, in the container set-up.",
  },
} satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;
