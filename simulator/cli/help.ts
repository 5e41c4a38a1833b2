import { CHARACTERS_MAX, EVENTFUL_MAX, RATE_MAX } from "./values";

/** What `--help` prints. */
export const HELP = `A fleet of simulated characters that speaks the plugin protocol.

  npm run simulate -- [options]

What to do (one of these; without any the fleet lives on the server):
  --replay FILE         send a recording; ends when the server has acknowledged all of it
  --record FILE         write what /ws/live says to FILE, one {received_at, frame} a line
  --offline             live without a server; wants --record-plugin and --duration

The fleet:
  --characters N        how many characters, 1 to ${CHARACTERS_MAX} (60)
  --seed TEXT           same seed, same lives (1)
  --start ISO           when its world begins (now; a day ago with --rate above 1)
  --duration TIME       how long to run, such as 90s, 10m or 2h (until stopped)
  --record-plugin FILE  also write the frames it sends, one {t, character, frame} a line
  --eventful X          deaths, rares, lost lines and the like X times as often, 0 to ${EVENTFUL_MAX} (1)
  --keep-one-in N       with --offline: only every N-th telemetry, vitals and the like of a character (1)
  --ack                 ask for acknowledgements, keep what has none and send it again on a new connection

Where to:
  --url URL             the server's socket (ws://127.0.0.1:8765); the path is added when it has none
  --secret TEXT         the plugins' shared secret (the environment's SHARED_SECRET)
  --token TEXT          service token for --record (the environment's SERVICE_TOKEN)

Time:
  --rate X              virtual seconds per second, up to ${RATE_MAX}; "max" replays without waiting (1)

A replay:
  --shift ISO           moves all times by one offset so that the first becomes this
  --disturb TEXT        sends some frames twice and some late; same seed, same disorder
  --ack                 wait for the last acknowledgement however long the server is away

  --help                this text

Files whose names end in .gz are gzipped. The environment's LOG_LEVEL sets how much is logged (info).`;
