/// Which records something applies to: a mapping from source fields to tests.
///
/// `when: {Status: [M, MISSING], Age: {under: 18}}` holds if every test holds. `any: {A: …, B: …}` inside it adds that at
/// least one of those tests holds; `all: {…}` only groups. There is no deeper nesting. A source field that is itself
/// called `any` or `all` is written `./any`.
package struct Condition: Sendable, Hashable {
    /// The tests that must all hold.
    package var all: [FieldTest]
    /// The tests of which at least one must hold; empty: no such demand.
    package var any: [FieldTest]
    /// Where it stands.
    package var location: SourceLocation
}
