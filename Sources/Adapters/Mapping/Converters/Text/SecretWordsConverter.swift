import Contracts
import Formats

/// Fills a member whose words may name a secret category (`x-secret-words`), by another converter.
final class SecretWordsConverter: FieldConverter, @unchecked Sendable {
    private let converter: FieldConverter

    init(_ converter: FieldConverter) {
        self.converter = converter
        super.init(expectation: converter.expectation)
    }

    override var isConstant: Bool { converter.isConstant }
    override var isLeaf: Bool { converter.isLeaf }
    override var onlySource: Int? { converter.onlySource }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let start = writer.out.count
        let outcome = converter.write(record, to: writer)
        guard case .written = outcome else { return outcome }
        let written = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(writer.out.bytes)[start...])
        if SecretWords.areNamed(in: written) { writer.hideAsBesideSecretCode() }
        return outcome
    }

    override func steps(_ record: RecordReader) -> [ConverterStep] { converter.steps(record) }

    override func canRead(_ record: RecordReader) -> Bool { converter.canRead(record) }
}
