// Regenerates everything in the repository that is written from the code, except dist.
import "./validators.ts";
import "./schemas.ts";
import "./rule-docs.ts";
// Finds out first which rules each resource serves, and writes that down, too.
import "./live-docs.ts";
// Last, because it takes the pages as they are by then.
import "./rule-texts.ts";
