"use client";

import { Fragment, useCallback, useMemo } from "react";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { showCharacter, showPlace } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { type ChatPiece, linkPieces, nameFinder } from "../chat/chat-links";

/** What somebody wrote, as text; names of known characters and places in it are links. */
export function LinkedText({ text, className = "" }: { text: string; className?: string }) {
  const { world } = useDashboard();
  const known = useLive(
    world.calm.characters,
    useCallback(() => [...world.characters.all.keys()].sort(), [world]),
    isShallowSame,
  );
  const names = useMemo(() => nameFinder(known), [known]);
  const pieces = useMemo(() => linkPieces(text, names), [text, names]);
  return (
    <div dir="auto" className={`wrap-anywhere whitespace-pre-wrap ${className}`}>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
        <Fragment key={at}>
          <Piece piece={piece} />
        </Fragment>
      ))}
    </div>
  );
}

const LINK =
  "cursor-pointer rounded-control text-accent underline-offset-2 hover:underline forced-colors:underline";

function Piece({ piece }: { piece: ChatPiece }) {
  const dashboard = useDashboard();
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "name":
      return (
        <button
          type="button"
          className={LINK}
          title={`Show ${piece.text}`}
          onClick={() => showCharacter(dashboard, piece.text)}
        >
          {piece.text}
        </button>
      );
    case "place":
      return (
        <button
          type="button"
          className={`${LINK} font-mono`}
          title="Show on the map"
          onClick={() => showPlace(dashboard, piece)}
        >
          {piece.text}
        </button>
      );
  }
}
