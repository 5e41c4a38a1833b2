"use client";

import { Fragment, useMemo } from "react";
import { showCharacter, showPlace } from "../actions/character-actions";
import { useDashboard } from "../dashboard-context";
import { linkPieces, type TextPiece } from "./text-pieces";

const LINK =
  "cursor-pointer rounded-[2px] text-accent underline-offset-2 hover:underline forced-colors:underline";

/** A text in which known names and places are links; `names` as `nameFinder` makes it. */
export function TextPieces({ text, names }: { text: string; names: RegExp | null }) {
  const pieces = useMemo(() => linkPieces(text, names), [text, names]);
  return pieces.map((piece) => (
    <Fragment key={piece.at}>
      <Piece piece={piece} />
    </Fragment>
  ));
}

function Piece({ piece }: { piece: TextPiece }) {
  const dashboard = useDashboard();
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "name":
      return <NameLink name={piece.text} />;
    case "place":
      return (
        <button
          type="button"
          className={`${LINK} font-mono text-12`}
          title="Show on the map"
          onClick={() => showPlace(dashboard, piece)}
        >
          {piece.text}
        </button>
      );
  }
}

/** Brings the map to a character. */
export function NameLink({ name }: { name: string }) {
  const dashboard = useDashboard();
  return (
    <button
      type="button"
      className={LINK}
      title={`Show ${name}`}
      onClick={() => showCharacter(dashboard, name)}
    >
      {name}
    </button>
  );
}
