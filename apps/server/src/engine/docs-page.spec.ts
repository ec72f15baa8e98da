import { withoutInline } from './docs-page';

describe('the page of the API', () => {
  it('says nothing inline', () =>
    expect(
      withoutInline(
        '<head><style>a{}</style></head><body><svg style="width:0"></svg><script src="./a.js"> </script><script>b()</script><style>\n</style></body>',
      ),
    ).toBe(
      '<head><link rel="stylesheet" type="text/css" href="/api/docs/page.css">\n</head><body><svg class="signs"></svg><script src="./a.js"> </script></body>',
    ));
});
