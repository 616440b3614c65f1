import Formats

/// `const(value)`: what the table says, whatever the record holds.
final class ConstantConverter: FieldConverter, @unchecked Sendable {
    let json: [UInt8]

    override var isConstant: Bool { true }

    override var isLeaf: Bool { true }

    init(json: [UInt8]) {
        self.json = json
        super.init(expectation: "")
    }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        writer.out.append(json)
        return .written
    }
}
