import Formats

/// `const(value)`: what the table says, whatever the record holds.
final class ConstantConverter: FieldConverter, @unchecked Sendable {
    /// Where in a constant a secret category stands, and the general class it shows as in lower views.
    struct SecretCategory {
        var code: Range<Int>
        var generalClass: UInt8
    }

    let json: [UInt8]
    private let secret: SecretCategory?

    override var isConstant: Bool { true }

    override var isLeaf: Bool { secret == nil }

    init(json: [UInt8], secret: SecretCategory? = nil) {
        self.json = json
        self.secret = secret
        super.init(expectation: "")
    }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let start = writer.out.count
        writer.out.append(json)
        if let secret {
            writer.markSecretCategory(
                from: start + secret.code.lowerBound,
                to: start + secret.code.upperBound,
                generalClass: secret.generalClass
            )
        }
        return .written
    }
}
