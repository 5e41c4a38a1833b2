/** Rejects where the browser does not let this page copy. */
export async function writeClipboard(text: string): Promise<void> {
  // There is none on a page that came without TLS from another machine.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) throw new Error("no clipboard");
  await clipboard.writeText(text);
}
