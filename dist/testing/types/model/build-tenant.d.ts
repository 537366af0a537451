import type { FileFacts, Resource } from "./resource.ts";
import { type Circumstances, type Tenant } from "./tenant.ts";
/** Puts the recognised objects together. They come in canonical order: files by path, then position. */
export declare function buildTenant(resources: readonly Resource[], files: readonly FileFacts[], circumstances: Circumstances): Tenant;
