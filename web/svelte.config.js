/** Svelte strips the types of components by itself; this file tells editors and svelte-check that runes are on. */
export default { compilerOptions: { runes: true } };
