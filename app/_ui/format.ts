/** Figures, ages and times as the whole page writes them. The browser's language changes none of it. */

const NO_VALUE = "–";

/** `12 840`, and `1.2 M` above a million. Thousands are set apart by a narrow space. */
export function formatCount(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
  const rounded = Math.round(value);
  if (Math.abs(rounded) >= 1_000_000) return `${trimZero((value / 1_000_000).toFixed(1))}\u202fM`;
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** One digit behind the point where that says more: below ten. */
export function formatFigure(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
  return Math.abs(value) < 10 ? trimZero(value.toFixed(1)) : formatCount(value);
}

/** `12 s`, `4 min`, `3 h`, `2 d`. */
export function formatAge(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 100) return `${seconds}\u00a0s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 100) return `${minutes}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours}\u00a0h` : `${Math.floor(hours / 24)}\u00a0d`;
}

/** A length of time: `26:14:09` as hours, minutes, seconds. */
export function formatDuration(seconds: number | null): string {
  if (seconds === null) return NO_VALUE;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds % 60)];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** `14:03:22` of the reader's own clock; older than a day with the date. */
export function formatTime(timeMs: number, nowMs: number): string {
  const time = new Date(timeMs);
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(":");
  return nowMs - timeMs > 86_400_000 ? `${formatDate(time)} ${clock}` : clock;
}

/** The full time, for hover and focus. */
export function formatFullTime(timeMs: number): string {
  const time = new Date(timeMs);
  return `${formatDate(time)} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(twoDigits).join(":")}`;
}

function formatDate(time: Date): string {
  return `${time.getFullYear()}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function trimZero(text: string): string {
  return text.replace(/\.0$/, "");
}
