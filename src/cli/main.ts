#!/usr/bin/env node
import { program } from "./program.ts";

// A reader that stops early, such as `head`, is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await program(process.argv.slice(2));
