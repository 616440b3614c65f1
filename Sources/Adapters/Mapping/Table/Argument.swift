/// One argument of a converter call: `LGD`, `system: LGD`, `"आयु (वर्ष)"`, `dd/MM/yyyy HH:mm`.
///
/// Arguments are separated by commas. A label is a name directly followed by a colon and white space, so `tc:District`
/// and `HH:mm` have none.
package struct Argument: Sendable, Hashable {
    /// The label.
    package var label: String?
    /// The text after it.
    package var value: ArgumentText
    /// Where it begins, its label included.
    package var location: SourceLocation
}
