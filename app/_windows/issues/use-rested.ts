"use client";

import { useEffect, useState } from "react";

/** What is typed is asked for once the typing rests; milliseconds. */
const REST_MS = 300;

/** The text as it was when nothing was typed for a moment, without white space around it. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text.trim());
  useEffect(() => {
    const timer = setTimeout(() => setRested(text.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
