// Regenerates everything in the repository that is written from the code, except dist.
import "./validators.ts";
import "./schemas.ts";
import "./rule-docs.ts";
