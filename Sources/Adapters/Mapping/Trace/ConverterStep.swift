/// One step on a value's way through a converter, as far as the converter can tell it apart.
package struct ConverterStep: Sendable, Hashable {
    /// What was done, in words of the table; never a value of the record.
    package var label: String
    /// What it was done to.
    package var from: String?
    /// What came of it; `nil`: see the field's value.
    package var to: String?
    /// The row of the code list that decided.
    package var place: SourceLocation?

    /// Makes a step.
    package init(_ label: String, from: String? = nil, to: String? = nil, place: SourceLocation? = nil) {
        self.label = label
        self.from = from
        self.to = to
        self.place = place
    }
}
