import type { MetadataRoute } from "next";

/**
 * What a browser needs to install the dashboard as an app. The icons are `app/icon.svg`, drawn once as PNG; the
 * maskable one has its ground drawn to the edges and the mark inside the middle 80 %, which every mask leaves.
 */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Mosswart Overlord",
    short_name: "Overlord",
    description: "Live map of Dereth for the guild",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#0b100e",
    theme_color: "#0b100e",
    categories: ["games", "utilities"],
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "Item search", url: "/search" },
      { name: "Suit builder", url: "/suitbuilder" },
    ],
  };
}
