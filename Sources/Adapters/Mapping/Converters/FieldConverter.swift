/// Turns source values into the JSON value of one canonical field.
///
/// Made when a table is compiled, with its sources resolved to value indices and its arguments read; then called once a
/// record. A class, so that the plan's instructions can hold it without counting references in the innermost loop.
class FieldConverter: @unchecked Sendable {
    // Unchecked: a converter is immutable after its plan is compiled.

    /// What the source should have been, for rejections; no value in it.
    let expectation: String

    /// Whether its value is the table's and not the record's, so that it does not count as content.
    var isConstant: Bool { false }

    /// Whether it marks nothing inside its value.
    var isLeaf: Bool { false }

    /// The one value it reads and without which it writes nothing; `nil`: it is to be asked.
    var onlySource: Int? { nil }

    init(expectation: String) {
        self.expectation = expectation
    }

    /// Writes the JSON value, or nothing where the outcome is not `.written`.
    func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        preconditionFailure("every converter writes")
    }

    /// The way of the present record's value through the converter, for people who ask; empty where there is nothing to tell
    /// apart.
    func steps(_ record: RecordReader) -> [ConverterStep] { [] }

    /// Whether `write` would succeed or find nothing, judged without writing.
    func canRead(_ record: RecordReader) -> Bool { true }
}
