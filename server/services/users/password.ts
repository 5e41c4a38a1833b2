import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Longest password that is looked at: the work of hashing must not be the sender's to choose. */
export const PASSWORD_CHARS_MAX = 1024;

interface Cost {
  /** log2 of N: memory is 128 · N · r bytes. */
  logN: number;
  r: number;
  p: number;
}

/** 32 MB and three passes: what OWASP asks for at this memory, about a quarter of a second of one core. */
const cost: Cost = { logN: 15, r: 8, p: 3 };
const saltBytes = 16;
const hashBytes = 32;
/** Bounds of what a stored hash may ask for, so that a damaged row cannot take the machine down. */
const costMax: Cost = { logN: 20, r: 16, p: 16 };

/**
 * `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`: the string names its own cost, so the cost can be raised later and
 * old passwords still work.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, cost, hashBytes);
  return `$scrypt$ln=${cost.logN},r=${cost.r},p=${cost.p}$${salt.toString("base64")}$${hash.toString("base64")}`;
}

/** Whether the password is the one that was hashed. A hash that cannot be read belongs to no password. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const parts = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/=]+)\$([\w+/=]+)$/.exec(stored);
  if (!parts || password.length > PASSWORD_CHARS_MAX) return false;
  const [, logN, r, p, salt = "", hash = ""] = parts;
  const asked: Cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  if (asked.logN > costMax.logN || asked.r > costMax.r || asked.p > costMax.p) return false;
  const expected = Buffer.from(hash, "base64");
  if (expected.length < hashBytes) return false;
  return timingSafeEqual(
    await derive(password, Buffer.from(salt, "base64"), asked, expected.length),
    expected,
  );
}

/** Takes as long as `verifyPassword`: what an unknown name gets, so that the time does not tell. */
export async function verifyNobody(password: string): Promise<false> {
  await derive(password.slice(0, PASSWORD_CHARS_MAX), Buffer.alloc(saltBytes), cost, hashBytes);
  return false;
}

function derive(password: string, salt: Buffer, { logN, r, p }: Cost, bytes: number): Promise<Buffer> {
  const N = 2 ** logN;
  // OpenSSL counts a little more than 128·N·r.
  const options = { N, r, p, maxmem: 128 * N * r + 1024 * 1024 * p };
  return new Promise((resolve, reject) => {
    // One form of the same letters, however the keyboard composed them.
    scrypt(password.normalize("NFKC"), salt, bytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
