/// The bytes of receipts and of what they are made of, in the shared state.
public enum ReceiptCodec {
    private static let version: UInt8 = 1
    /// The version that says more of a submission: what it is the same as, and what it is as a snapshot.
    private static let receiptVersion: UInt8 = 2
    /// Accounts of version 1 name no columns.
    private static let accountVersion: UInt8 = 2

    /// A receipt as bytes.
    public static func encode(_ receipt: Receipt) -> [UInt8] {
        var writer = BinaryWriter(capacity: 96)
        writer.byte(receiptVersion)
        writer.text(receipt.submission)
        writer.text(receipt.feed)
        writer.signed(receipt.receivedAt)
        writer.count(receipt.slices)
        writer.count(receipt.translatedSlices)
        encode(receipt.accounts, into: &writer)
        writer.optionalText(receipt.sameAs)
        writer.byte(receipt.snapshot == nil ? 0 : 1)
        if let snapshot = receipt.snapshot { encode(snapshot, into: &writer) }
        return writer.bytes
    }

    /// The receipt of bytes that ``encode(_:)-(Receipt)`` gave.
    ///
    /// - Throws: ``BinaryFormatError`` where the bytes are anything else.
    public static func decodeReceipt(_ bytes: [UInt8]) throws(BinaryFormatError) -> Receipt {
        var reader = BinaryReader(bytes)
        let found = try reader.byte()
        guard found == version || found == receiptVersion else {
            throw BinaryFormatError("not a receipt of a known version")
        }
        var receipt = Receipt(
            submission: try reader.text(),
            feed: try reader.text(),
            receivedAt: try reader.signed(),
            slices: try reader.count(),
            translatedSlices: try reader.count(),
            accounts: try decodeAccounts(from: &reader)
        )
        if found == receiptVersion {
            receipt.sameAs = try reader.optionalText()
            if try reader.byte() == 1 { receipt.snapshot = try decodeSnapshot(from: &reader) }
        }
        try reader.end()
        return receipt
    }

    /// What became of a slice, as bytes.
    public static func encode(_ account: SliceAccount) -> [UInt8] {
        var writer = BinaryWriter(capacity: 16 + account.rows.count * 64)
        writer.byte(accountVersion)
        encode(account.accounts, into: &writer)
        writer.count(account.rowsOmitted)
        writer.count(account.rows.count)
        for row in account.rows {
            writer.count(row.line)
            writer.count(row.record)
            writer.text(row.rejection.code)
            writer.optionalText(row.rejection.sourceField)
            writer.optionalText(row.rejection.canonicalField)
            writer.text(row.rejection.expectation)
            writer.optionalText(row.column)
        }
        return writer.bytes
    }

    /// What became of a slice, from bytes that ``encode(_:)-(SliceAccount)`` gave.
    ///
    /// - Throws: ``BinaryFormatError`` where the bytes are anything else.
    public static func decodeSliceAccount(_ bytes: [UInt8]) throws(BinaryFormatError) -> SliceAccount {
        var reader = BinaryReader(bytes)
        let format = try reader.byte()
        guard (1...accountVersion).contains(format) else {
            throw BinaryFormatError("not an account of a known version")
        }
        var account = SliceAccount(accounts: try decodeAccounts(from: &reader))
        account.rowsOmitted = try reader.count()
        for _ in 0..<(try reader.count()) {
            let line = try reader.count()
            let record = try reader.count()
            let rejection = Rejection(
                code: try reader.text(),
                sourceField: try reader.optionalText(),
                canonicalField: try reader.optionalText(),
                expectation: try reader.text()
            )
            let column = format > 1 ? try reader.optionalText() : nil
            account.rows.append(RejectedRow(line: line, record: record, rejection: rejection, column: column))
        }
        try reader.end()
        return account
    }

    private static func encode(_ snapshot: SnapshotReport, into writer: inout BinaryWriter) {
        writer.byte(snapshot.state.rawValue)
        writer.optionalText(snapshot.previous)
        writer.count(snapshot.missing.count)
        for missing in snapshot.missing {
            writer.text(missing.type)
            writer.count(missing.subjects)
        }
    }

    private static func decodeSnapshot(from reader: inout BinaryReader) throws(BinaryFormatError) -> SnapshotReport {
        guard let state = SnapshotReport.State(rawValue: try reader.byte()) else {
            throw BinaryFormatError("not a snapshot's state")
        }
        var snapshot = SnapshotReport(state: state, previous: try reader.optionalText())
        for _ in 0..<(try reader.count()) {
            let type = try reader.text()
            snapshot.missing.append(SnapshotReport.Missing(type: type, subjects: try reader.count()))
        }
        return snapshot
    }

    private static func encode(_ accounts: Receipt.Accounts, into writer: inout BinaryWriter) {
        writer.count(accounts.framed)
        writer.count(accounts.published)
        writer.count(accounts.partial)
        writer.count(accounts.rejected)
        writer.count(accounts.nonEvent)
        writer.count(accounts.unchanged)
    }

    private static func decodeAccounts(
        from reader: inout BinaryReader
    ) throws(BinaryFormatError) -> Receipt.Accounts {
        Receipt.Accounts(
            framed: try reader.count(),
            published: try reader.count(),
            partial: try reader.count(),
            rejected: try reader.count(),
            nonEvent: try reader.count(),
            unchanged: try reader.count()
        )
    }
}
