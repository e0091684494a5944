import { describe, expect, it } from '@jest/globals';
import Handlebars from 'handlebars';
import { checkSource } from './check-source.ts';
import { checkMailTemplates } from './mail.ts';
import { checkPageTemplates } from './page.ts';

const check = (source: unknown) => () => checkSource('trial', source, new Set(['layout']));

describe('checkSource', () => {
  it.each([
    ['triple braces', '<p>{{{text}}}</p>'],
    ['an unescaped value', '<p>{{&text}}</p>'],
    ['a bare address', '<a href="{{link}}">x</a>'],
    ['an address behind a prefix', '<a href="/r/{{token}}">x</a>'],
    ['an address in single quotes', "<a href='{{link}}'>x</a>"],
    ['an attribute without quotes', '<a title={{text}}>x</a>'],
    ['a script address', '<a href="javascript:alert(1)">x</a>'],
    ['an origin of its own', '<img src="https://tracker.example/p.gif">'],
    ['a lookup', '{{lookup this "constructor"}}'],
    ['a log', '{{log text}}'],
    ['a change of context', '{{#with text}}x{{/with}}'],
    ['a call of what does not exist', '{{env "SECRET"}}'],
    ['a call inside a call', '{{#if (lookup this "x")}}x{{/if}}'],
    ['a partial that is not ours', '{{> other}}'],
    ['a partial named by data', '{{> (name)}}'],
    ['a decorator', '{{* decorator}}'],
    ['an inline partial', '{{#*inline "layout"}}x{{/inline}}'],
  ])('refuses %s', (_fault, source) => {
    expect(check(source)).toThrow(/^template trial: /);
  });

  it('refuses a tree in place of a text', () => {
    expect(check(Handlebars.parse('{{text}}'))).toThrow('is not a text');
  });

  it('lets pass what escapes and guards', () => {
    expect(
      check('{{#> layout}}{{#each list}}<a href="{{ours this.path}}">{{this.label}}</a>{{/each}}{{/layout}}'),
    ).not.toThrow();
  });

  it('passes every template that is shipped', () => {
    expect(checkMailTemplates).not.toThrow();
    expect(checkPageTemplates).not.toThrow();
  });
});
