import Handlebars from 'handlebars';

/**
 * Everything a template may call. `ours` writes a path of this deployment, `web` an http(s) address of elsewhere,
 * `here` a place on the same page.
 */
const CALLS = new Set(['if', 'unless', 'each', 'ours', 'web', 'here']);
const ADDRESS = /(?:href|action|src|formaction)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/gi;
const GUARDED = /^\{\{(?:ours|web|here) [\w.@/]+\}\}$/;

/**
 * Refuses a template that could let a value out unescaped: triple braces, an address that no guard has seen, an
 * attribute without quotes, a call or a partial that is not ours.
 * @throws Error naming the template and the fault.
 */
export function checkSource(name: string, source: unknown, partials: ReadonlySet<string>): asserts source is string {
  const refuse = (fault: string): never => {
    throw new Error(`template ${name}: ${fault}`);
  };
  // A parsed tree in place of a text would be compiled as it stands, whatever code it holds.
  if (typeof source !== 'string') return refuse('is not a text');
  if (/=\s*\{\{/.test(source)) refuse('has an attribute without quotes');
  for (const [, double, single, bare] of source.matchAll(ADDRESS)) {
    const address = double ?? single ?? bare ?? '';
    if (address.includes('{{') && !GUARDED.test(address)) refuse(`has an address that no guard has seen: ${address}`);
    if (/^[a-z]+:/i.test(address)) refuse(`names an address of its own: ${address}`);
  }

  const visitor = new Handlebars.Visitor();
  visitor.MustacheStatement = function (statement: hbs.AST.MustacheStatement) {
    if (!statement.escaped) refuse('has triple braces');
    const { original } = statement.path as hbs.AST.PathExpression;
    if (statement.params.length > 0 && !CALLS.has(original)) refuse(`calls ${original}`);
    Handlebars.Visitor.prototype.MustacheStatement.call(this, statement);
  };
  visitor.BlockStatement = function (statement: hbs.AST.BlockStatement) {
    const { original } = statement.path as hbs.AST.PathExpression;
    if (!CALLS.has(original)) refuse(`calls ${original}`);
    Handlebars.Visitor.prototype.BlockStatement.call(this, statement);
  };
  const partial = (statement: { name: unknown }) => {
    const { original } = statement.name as hbs.AST.PathExpression;
    if (typeof original !== 'string' || !(partials.has(original) || original === '@partial-block'))
      refuse('asks for a partial that is not ours');
  };
  visitor.PartialStatement = function (statement: hbs.AST.PartialStatement) {
    partial(statement);
    Handlebars.Visitor.prototype.PartialStatement.call(this, statement);
  };
  visitor.PartialBlockStatement = function (statement: hbs.AST.PartialBlockStatement) {
    partial(statement);
    Handlebars.Visitor.prototype.PartialBlockStatement.call(this, statement);
  };
  visitor.Decorator = visitor.DecoratorBlock = () => refuse('has a decorator');
  visitor.SubExpression = () => refuse('has a call inside a call');
  visitor.accept(Handlebars.parse(source));
}
