/** The oldest Node that has all we use (`util.parseEnv` came with 20.12). */
const wanted = [20, 12];

/** Ends the program with a sentence when Node is too old; syntax here stays old on purpose. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  console.error(`Mosswart Overlord needs Node.js ${wanted.join(".")} or newer; this is ${version}.`);
  console.error("Install a current version from https://nodejs.org/ (or `nvm install 22`) and start again.");
  process.exit(1);
}
