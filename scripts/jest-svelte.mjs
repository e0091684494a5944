// Jest transform for Svelte 5 components (.svelte) and rune modules (.svelte.ts).
import { createHash } from 'node:crypto';
import { transformSync } from '@swc/core';
import { compile, compileModule } from 'svelte/compiler';

const withoutTypes = (code, filename) =>
  transformSync(code, {
    filename,
    swcrc: false,
    configFile: false,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' }, transform: { verbatimModuleSyntax: true } },
    module: { type: 'es6' },
  }).code;

export default {
  canInstrument: false,
  getCacheKey: (source, file) => createHash('sha1').update(source).update(file).update('1').digest('hex'),
  process(source, file) {
    if (/\.svelte\.[jt]s$/.test(file)) {
      const code = file.endsWith('.ts') ? withoutTypes(source, file) : source;
      return compileModule(code, { filename: file, generate: 'client', dev: true }).js;
    }
    const { js } = compile(source, { filename: file, generate: 'client', dev: true, css: 'injected' });
    return { code: js.code, map: js.map };
  },
};
