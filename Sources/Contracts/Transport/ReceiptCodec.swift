/// The bytes of receipts and rejected rows in the shared state.
public enum ReceiptCodec {
    private static let version: UInt8 = 1

    /// A receipt as bytes.
    public static func encode(_ receipt: Receipt) -> [UInt8] {
        var writer = BinaryWriter(capacity: 96)
        writer.byte(version)
        writer.text(receipt.submission)
        writer.text(receipt.feed)
        writer.signed(receipt.receivedAt)
        writer.count(receipt.slices)
        writer.count(receipt.translatedSlices)
        let accounts = receipt.accounts
        let counts = [
            accounts.framed, accounts.published, accounts.partial, accounts.rejected, accounts.nonEvent,
            accounts.unchanged,
        ]
        for count in counts {
            writer.count(count)
        }
        return writer.bytes
    }

    /// The receipt of bytes that ``encode(_:)-(Receipt)`` gave.
    ///
    /// - Throws: ``BinaryFormatError`` where the bytes are anything else.
    public static func decodeReceipt(_ bytes: [UInt8]) throws(BinaryFormatError) -> Receipt {
        var reader = BinaryReader(bytes)
        guard try reader.byte() == version else { throw BinaryFormatError("not a receipt of a known version") }
        let receipt = Receipt(
            submission: try reader.text(),
            feed: try reader.text(),
            receivedAt: try reader.signed(),
            slices: try reader.count(),
            translatedSlices: try reader.count(),
            accounts: Receipt.Accounts(
                framed: try reader.count(),
                published: try reader.count(),
                partial: try reader.count(),
                rejected: try reader.count(),
                nonEvent: try reader.count(),
                unchanged: try reader.count()
            )
        )
        try reader.end()
        return receipt
    }

    /// The rejected rows of a slice as bytes.
    public static func encode(_ rows: [RejectedRow]) -> [UInt8] {
        var writer = BinaryWriter(capacity: rows.count * 64)
        writer.byte(version)
        writer.count(rows.count)
        for row in rows {
            writer.count(row.line)
            writer.count(row.record)
            writer.text(row.rejection.code)
            writer.optionalText(row.rejection.sourceField)
            writer.optionalText(row.rejection.canonicalField)
            writer.text(row.rejection.expectation)
        }
        return writer.bytes
    }

    /// The rejected rows of bytes that ``encode(_:)-([RejectedRow])`` gave.
    ///
    /// - Throws: ``BinaryFormatError`` where the bytes are anything else.
    public static func decodeRows(_ bytes: [UInt8]) throws(BinaryFormatError) -> [RejectedRow] {
        var reader = BinaryReader(bytes)
        guard try reader.byte() == version else { throw BinaryFormatError("not rejected rows of a known version") }
        let count = try reader.count()
        var rows: [RejectedRow] = []
        for _ in 0..<count {
            let line = try reader.count()
            let record = try reader.count()
            let rejection = Rejection(
                code: try reader.text(),
                sourceField: try reader.optionalText(),
                canonicalField: try reader.optionalText(),
                expectation: try reader.text()
            )
            rows.append(RejectedRow(line: line, record: record, rejection: rejection))
        }
        try reader.end()
        return rows
    }
}
