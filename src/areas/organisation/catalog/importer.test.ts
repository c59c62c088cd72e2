/** Entities of Backstage become entries; what is not carried is said. */
import { describe, expect, test } from 'vitest';
import { SHOP, all, component, entity, imported } from './imported-catalog.ts';

test('each kind becomes what it is here', () => {
  const { written, fields, read, faults } = imported(SHOP);
  expect(faults).toEqual([]);
  expect(read).toEqual(['2 domains', '2 systems', '1 team']);
  expect(Object.keys(written).toSorted()).toEqual([
    'domains/checkout.yaml',
    'domains/commerce.yaml',
    'systems/cart-db.yaml',
    'systems/cart.yaml',
    'teams/payments.yaml',
  ]);
  expect(fields('domains/checkout.yaml')).toEqual({
    title: 'Check-out',
    owner: 'team/payments',
    reviewed: '2026-04-15',
    subdomainOf: 'commerce',
    catalog: 'system:default/checkout',
  });
  expect(fields('systems/cart.yaml')).toEqual({
    title: 'cart',
    summary: 'Holds what was chosen',
    owner: 'team/payments',
    reviewed: '2026-04-15',
    domain: 'checkout',
    dependsOn: ['cart-db'],
    catalog: 'component:default/cart',
  });
  expect(fields('systems/cart-db.yaml')).toMatchObject({ type: 'data', domain: 'checkout' });
  expect(fields('teams/payments.yaml')).toMatchObject({ owner: 'team/payments', handle: '@acme/payments' });
});

test('the same entities in other files, in another order, give the same entries', () => {
  const files = Object.fromEntries(
    SHOP.split('---\n')
      .toReversed()
      .map((each, index) => [`${index}/catalog-info.yaml`, each]),
  );
  expect(imported(files).written).toEqual(imported(SHOP).written);
});

describe('a reference', () => {
  test.each([
    ['of a kind and a namespace', 'dependsOn: ["component:default/cart"]', ['cart']],
    ['in capitals', 'dependsOn: ["Component:Default/CART"]', ['cart']],
    ['without its kind', 'dependsOn: [cart]', ['cart']],
    ['to a resource without its kind', 'dependsOn: [cart-db]', ['cart-db']],
    ['to an API', 'consumesApis: [prices]', ['cart']],
    ['from the other side', '', ['rates']],
    ['to what is not there', 'dependsOn: ["component:nowhere"]', undefined],
    ['to itself', 'dependsOn: ["component:own"]', undefined],
  ])('%s', (_, spec, dependsOn) => {
    const { fields } = imported(
      all(
        component('cart', 'providesApis: [prices]'),
        entity('Resource', 'cart-db', 'type: database, owner: payments'),
        ...(spec === ''
          ? [entity('Resource', 'rates', 'type: x, owner: payments, dependencyOf: ["component:own"]')]
          : []),
        component('own', spec),
      ),
    );
    expect(fields('systems/own.yaml').dependsOn).toEqual(dependsOn);
  });

  test('means what is in its own namespace', () => {
    const { fields } = imported(
      all(
        component('cart'),
        component('cart', '', 'namespace: eu'),
        component('own', 'dependsOn: [component:cart]', 'namespace: eu'),
      ),
    );
    expect(fields('systems/own.yaml').dependsOn).toEqual(['eu-cart']);
  });
});

test('two entities of one name are two entries, which is said', () => {
  const source = all(
    component('cart'),
    component('cart', '', 'namespace: eu'),
    entity('Resource', 'cart', 'type: cache, owner: payments'),
  );
  const { written, notes } = imported(source);
  expect(Object.keys(written)).toEqual(['systems/cart.yaml', 'systems/cart-resource.yaml', 'systems/eu-cart.yaml']);
  expect(notes).toContain('`component:eu/cart` is `system/eu-cart`, for `system/cart` is another');
});

describe('an owner', () => {
  test.each([
    ['user:jane', 'The catalogue names a person as its owner, and no team.'],
    ['unknown', 'The catalogue names no owner.'],
  ])('%s leaves a gap with its reason', (owner, gapReason) => {
    const { fields, notes } = imported(entity('Component', 'cart', `type: service, owner: "${owner}"`));
    expect(fields('systems/cart.yaml')).toMatchObject({ owner: null, gapReason });
    expect(notes).toContain('No team owns 1 system');
    expect(notes).not.toContain('jane');
  });

  test('that is in no file is named as it is there, and asked for', () => {
    const { fields, notes } = imported(component('cart'));
    expect(fields('systems/cart.yaml').owner).toBe('team/payments');
    expect(notes).toContain('There is no team for `group:default/payments`');
  });

  test('may be a team of another name that was written here', () => {
    const team = 'title: Money\ncatalog: group:default/payments\n';
    expect(
      imported(component('cart'), { 'teams/money.md': `---\n${team}---\n` }).fields('systems/cart.yaml').owner,
    ).toBe('team/money');
  });
});

test('what Backstage does not know is asked for, or typed once for all', () => {
  const { notes } = imported(SHOP);
  expect(notes).toContain('The catalogue does not say `kind` of 2 entries');
  expect(notes).toContain('The catalogue does not say `mission` of 1 entry');
  const typed = imported(
    all(SHOP, component('loose')),
    {},
    { 'domain-kind': 'core', 'team-type': 'platform', domain: 'commerce' },
  );
  expect(typed.fields('domains/commerce.yaml').kind).toBe('core');
  expect(typed.fields('teams/payments.yaml').type).toBe('platform');
  expect(typed.fields('systems/loose.yaml').domain).toBe('commerce');
  expect(typed.notes).not.toContain('`kind`');
});

test('annotations: the source becomes a field, keys are left out, all others stay as they are', () => {
  const { fields, notes } = imported(
    component(
      'cart',
      '',
      'annotations: { "backstage.io/source-location": "url:https://git.example.org/cart/", "pagerduty.com/service-id": P1, "pagerduty.com/integration-key": abc, "backstage.io/managed-by-location": "url:x" }',
    ),
  );
  expect(fields('systems/cart.yaml')).toMatchObject({
    repo: 'https://git.example.org/cart/',
    'x-annotations': { 'pagerduty.com/service-id': 'P1' },
  });
  expect(notes).toContain('1 annotation is kept as it stands');
  expect(notes).toContain('What looks like a key is left out');
});

test('what is no entry is set aside with what it is; people are counted and not named', () => {
  const { setAside } = imported(
    all(
      component('cart'),
      entity('User', 'jane', 'memberOf: []'),
      entity('Location', 'more', 'targets: [./org.yaml]'),
      entity('Group', 'acme', 'type: organization, children: [payments]'),
      entity('Environment', 'prod', 'owner: x'),
    ),
  );
  expect(setAside.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    '1 of kind User: people, whom a playbook does not name',
    '1 of kind Location (`more`): it says where other files are: import those files',
    '1 of kind Environment (`prod`): entities of this kind are unknown here',
    '1 of kind Group (`acme`): they hold other groups and own nothing, so they are no teams',
  ]);
});

test.each([
  [
    'a name that is none',
    entity('Component', '"My cart"', 'owner: x'),
    'catalog-info.yaml:3:19 Unexpected name `My cart`, expected letters, digits, dots, hyphens and underscores',
  ],
  [
    'an entity twice',
    all(component('cart'), component('Cart')),
    'catalog-info.yaml:8:19 Unexpected `component:default/cart` again, expected each entity once; `catalog-info.yaml` has it too',
  ],
])('%s is a fault at its place', (_, source, fault) => {
  expect(imported(source).faults).toEqual([fault]);
});

test('words that mean nothing here are left out, with their place', () => {
  const { fields, notes } = imported(
    entity('Component', 'cart', 'type: documentation, lifecycle: odd, owner: payments'),
  );
  expect(fields('systems/cart.yaml')).not.toHaveProperty('type');
  expect(notes).toContain('catalog-info.yaml:4:15 The type `documentation` means nothing here, and is left out');
});

test('other files of a repository are foreign to an import', () => {
  const { setAside, faults, written } = imported({
    'README.md': '# Cart',
    'k8s/service.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: x }\n',
    'helm/templates/deployment.yaml': 'apiVersion: v1\nkind: {{ .Values.kind }}\n',
    'catalog-info.yaml': component('cart'),
  });
  expect(setAside.map(({ file, isForeign }) => [file, isForeign])).toEqual([
    ['README.md', true],
    ['helm/templates/deployment.yaml', true],
    ['k8s/service.yaml', true],
  ]);
  expect(faults).toEqual([]);
  expect(Object.keys(written)).toEqual(['systems/cart.yaml']);
});
