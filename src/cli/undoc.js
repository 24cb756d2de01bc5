#!/usr/bin/env node
/**
 * The command of the tool: `main.ts`, with the modules as Node compiled them last time.
 *
 * Plain JavaScript, because Node needs 70 ms to load what takes types out of a module, and this one is read before any
 * that Node has kept. They are kept where workers keep theirs (`startWorker`): beside the modules, unless
 * `NODE_COMPILE_CACHE` names another folder; where nothing can be written nothing is kept.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

if (!process.env.NODE_COMPILE_CACHE) enableCompileCache(fileURLToPath(new URL('../../.cache', import.meta.url)))
await import('./main.ts')
