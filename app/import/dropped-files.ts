/** Files of one folder that are looked at; nobody has as many characters. */
const FILES_MAX = 1_000;

/** What was dropped: the files, and of folders every JSON file in them, however deep. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Entries must be asked for before the first wait: the browser takes them away after the event.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return [...data.files];
  const files: File[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, files, true);
  return files;
}

async function collect(entry: FileSystemEntry, files: File[], isChosen: boolean): Promise<void> {
  if (files.length >= FILES_MAX) return;
  if (isFileEntry(entry)) {
    if (isChosen || /\.json$/i.test(entry.name)) files.push(await fileOf(entry));
  } else if (isDirectoryEntry(entry)) {
    for (const inside of await listOf(entry)) await collect(inside, files, false);
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function listOf(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
