/* HTTP and the socket fill the world; four times a second the page shows what has changed. */
import { Connection } from "./connection.js";
import { MapView } from "./map.js";
import { News } from "./news.js";
import { Roster } from "./roster.js";
import { age, figure, setText } from "./words.js";
import { World } from "./world.js";

const SHOW_MS = 250;
const SWEEP_MS = 10000;
const RETRY_MS = 5000;
/** A tab that is hidden for longer hears only news. */
const ASLEEP_MS = 5000;
const ASLEEP_TYPES = ["death", "rare_classified", "server_status"];
const STATES = {
  connecting: ["busy", "Connecting…"],
  catching_up: ["busy", "Catching up…"],
  live: ["live", "Live"],
  quiet: ["lost", "No signal from the server"],
  lost: ["lost", "Connection lost"],
  signed_out: ["lost", "Signed out"],
};

const $ = (id) => document.getElementById(id);
const world = new World();
let version = null;
let isAsleep = false;
let shown = "";

const map = new MapView($("map"), world, select);
const roster = new Roster($("roster"), world, { select, choose });
const news = new News($("news"), $("speaker"), (one) => {
  select(one.name);
  map.flyTo(one);
});
const connection = new Connection(wanted(), {
  state: listen,
  event: (event, replayed) => world.event(event, replayed),
  time: (iso) => world.time(iso, false),
  hello: (hello) => {
    world.time(hello.server_time, true);
    // Another version runs: there is a newer page, for when the reader wants it.
    version = version || hello.version;
    $("update").hidden = version === hello.version;
  },
  // Fetched once the stream runs, so that nothing falls between the two.
  open: (isWhole) => (isWhole ? null : load(everything)),
});

function wanted() {
  return ["telemetry", "vitals", "player_offline"].concat(ASLEEP_TYPES, $("portals").checked ? "portal" : []);
}

async function get(path, take) {
  const answer = await fetch(path, { cache: "no-store" });
  take(await answer.json());
}

function portals() {
  return get("/portals", ({ portals }) => portals.forEach((row) => world.portalRow(row)));
}

async function everything() {
  await get("/live", ({ players }) => world.players(players));
  await Promise.all([
    portals(),
    get("/trails?seconds=600", ({ trails }) => world.trails(trails)),
    get("/server-health", (health) => world.event({ ...health, type: "server_status" })),
    get("/rares?limit=15", ({ rares }) => rares.forEach((row) => world.tell("rare", row))),
    get("/deaths?limit=15", ({ deaths }) => deaths.forEach((row) => world.tell("death", row))),
  ]);
}

/** Fetches the one or the other; asks again until it is there. */
function load(what) {
  const retry = () => new Promise((again) => setTimeout(again, RETRY_MS)).then(() => load(what));
  return what().catch(() => connection.state === "signed_out" || retry());
}

/** Whether the page hears anything decides what may be called live. */
function listen() {
  const hears = !isAsleep && ["live", "catching_up"].includes(connection.state);
  if (hears) world.deafSince = null;
  else if (world.deafSince === null) world.deafSince = connection.heardAt + world.aheadMs;
  world.version++;
  show();
}

function select(name) {
  map.selected = roster.selected = name;
  world.version++;
  show();
}

function choose(name) {
  select(name);
  map.flyTo(world.characters.get(name));
  $("map").scrollIntoView({ block: "nearest" });
}

/** Shows what has changed, and once a second what ages; in a hidden tab nothing. */
function show() {
  const now = `${world.version} ${Math.floor(Date.now() / 1000)}`;
  if (document.hidden || now === shown) return;
  shown = now;
  const { state, lostAt, retryAt } = connection;
  const wait = Math.ceil((retryAt - Date.now()) / 1000);
  const retry = wait > 0 ? `retry in ${wait} s` : "connecting…";
  const [tone, words] = STATES[state];
  $("state").dataset.tone = tone;
  setText($("state"), words);
  setText($("detail"), state === "lost" ? `${age(Date.now() - lostAt)} · ${retry}` : "");
  $("retry").hidden = state !== "lost" || wait <= 0;
  $("sign-in").hidden = state !== "signed_out";
  document.body.dataset.dim = world.deafSince !== null;
  setText($("online"), world.online().length + " online");
  setText($("server"), serverText(world.server));
  roster.update();
  const nobody = "Nobody is online. Characters appear when their plugin connects.";
  setText($("empty"), roster.search ? "Nobody matches." : nobody);
  $("empty").hidden = roster.names.length > 0;
  news.update(world.news, state === "live");
  map.invalidate();
}

/** The game server's state. Nothing stands there without its age. */
function serverText(server) {
  if (server === null) return "Game server: …";
  const ago = (iso) => age(world.now() - Date.parse(iso)) + " ago";
  const parts = [`${server.server_name}: ${server.status}`];
  if (server.latency_ms !== null) parts.push(Math.round(server.latency_ms) + " ms");
  parts.push(server.last_check === null ? "not checked" : "checked " + ago(server.last_check));
  if (server.player_count !== null)
    parts.push(`${figure(server.player_count)} players, counted ${ago(server.count_at)}`);
  return parts.join(" · ");
}

/** A hidden tab has the stream of readings stopped, and fetches the state when it is seen again. */
function sleep(falls) {
  if (falls === isAsleep) return;
  isAsleep = falls;
  connection.subscribe(falls ? ASLEEP_TYPES : wanted());
  if (falls) listen();
  else load(everything).then(listen);
}

let sleeps = 0;
document.addEventListener("visibilitychange", () => {
  clearTimeout(sleeps);
  if (document.hidden) sleeps = setTimeout(sleep, ASLEEP_MS, true);
  else {
    sleep(false);
    connection.retryNow();
    show();
  }
});
addEventListener("online", () => connection.retryNow());

for (const layer of ["trails", "portals"]) {
  $(layer).onchange = ({ target }) => {
    map.show[layer] = target.checked;
    map.invalidate();
    if (layer !== "portals") return;
    // Who does not show portals need not hear of them, and has missed some.
    connection.subscribe(wanted());
    if (target.checked) load(portals);
  };
}
for (const wish of ["search", "sort"]) {
  $(wish).oninput = ({ target }) => {
    roster[wish] = target.value.trim();
    world.version++;
  };
}
$("zoom-in").onclick = () => map.zoom(1.5);
$("zoom-out").onclick = () => map.zoom(1 / 1.5);
$("whole").onclick = () => map.zoom(0);
$("retry").onclick = () => connection.retryNow();
$("update").onclick = () => location.reload();

setInterval(show, SHOW_MS);
setInterval(() => world.sweep(), SWEEP_MS);
connection.open();
