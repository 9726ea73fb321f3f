/** Prints what the package promises, measured beside its peers in the same run. */
await import("./size.ts");
await import("./types.ts");
await import("./overhead.ts");
