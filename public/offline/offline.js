/* Asks every few seconds whether the server is there again, and then goes where the reader wanted to go. */
const ASK_MS = 3000;
const state = document.getElementById("state");

function tell() {
  const said = navigator.onLine ? "The server does not answer." : "This device is offline.";
  // The same words again would be read out again.
  if (state.textContent !== said) state.textContent = said;
}

async function ask() {
  tell();
  if (document.hidden) return;
  try {
    const answer = await fetch("/healthz", { cache: "no-store" });
    if (answer.ok) location.reload();
  } catch {
    // Nobody there: asked again soon.
  }
}

// Not at once: where the server is well but this address is not, the page would be loaded again and again.
setInterval(ask, ASK_MS);
addEventListener("online", ask);
addEventListener("offline", tell);
tell();
