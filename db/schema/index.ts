export * from "./accounts";
export * from "./characters";
export * from "./events";
export * from "./maintenance";
export * from "./telemetry";
