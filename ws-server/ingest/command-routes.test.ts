import { describe, expect, it } from "vitest";
import { CommandRoutes, type Speaker } from "./command-routes";

function speaker(serial: number) {
  const takeovers: string[] = [];
  const made: Speaker = {
    serial,
    characters: new Set<string>(),
    onTakenOver: (by, character) => takeovers.push(`${character} by ${by.serial}`),
  };
  return Object.assign(made, { takeovers });
}

describe("CommandRoutes", () => {
  it("the newest socket owns a character, whichever spoke last", () => {
    const routes = new CommandRoutes();
    const [older, newer] = [speaker(1), speaker(2)];
    routes.claim("Larsson", older);
    routes.claim("Larsson", newer);
    routes.claim("Larsson", older);
    expect(routes.ownerOf("Larsson")).toBe(newer);
    expect(older.takeovers).toEqual(["Larsson by 2"]);
  });

  it("an older socket is told only when its last character is taken", () => {
    const routes = new CommandRoutes();
    const [older, newer] = [speaker(1), speaker(2)];
    routes.claim("Larsson", older);
    routes.claim("Erik", older);
    routes.claim("Larsson", newer);
    expect(older.takeovers).toEqual([]);
    routes.claim("Erik", newer);
    expect(older.takeovers).toEqual(["Erik by 2"]);
  });

  it("a lingering older socket takes over again when the newer one is gone", () => {
    const routes = new CommandRoutes();
    const [older, newer] = [speaker(1), speaker(2)];
    routes.claim("Erik", older);
    routes.claim("Larsson", newer);
    routes.claim("Larsson", older);
    expect(routes.ownerOf("Larsson")).toBe(newer);
    routes.release(newer);
    expect(routes.ownerOf("Larsson")).toBeUndefined();
    routes.claim("Larsson", older);
    expect(routes.ownerOf("Larsson")).toBe(older);
  });

  it("a socket that goes takes only its own routes with it", () => {
    const routes = new CommandRoutes();
    const [older, newer] = [speaker(1), speaker(2)];
    routes.claim("Larsson", older);
    routes.claim("Larsson", newer);
    routes.release(older);
    expect(routes.ownerOf("Larsson")).toBe(newer);
  });

  it("names on every object's chain are names like others", () => {
    const routes = new CommandRoutes();
    expect(routes.ownerOf("constructor")).toBeUndefined();
    expect(routes.ownerOf("__proto__")).toBeUndefined();
  });

  it("one socket cannot claim without end", () => {
    const routes = new CommandRoutes();
    const flooder = speaker(1);
    for (let i = 0; i < 6_000; i++) routes.claim(`made up ${i}`, flooder);
    expect(flooder.characters.size).toBe(5_000);
  });
});
