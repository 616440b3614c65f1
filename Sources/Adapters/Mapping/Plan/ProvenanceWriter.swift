import Contracts
import Formats

/// Writes `provenance` and `quality`, the last two members of every event.
///
/// What is the same for all records of a slice is put together once.
final class ProvenanceWriter {
    private let adapterJSON: [UInt8]
    private let observedKey = EncodedKey("observedAt")
    private let lineKey = EncodedKey("line")
    private let byteOffsetKey = EncodedKey("byteOffset")
    private let noIssues = EncodedKey(bytes: Array("},\"quality\":{\"issues\":[]}}".utf8))
    private let beforeRecord = ByteWriter(capacity: 512)
    private let afterRecord = ByteWriter(capacity: 64)
    private let original = ByteWriter(capacity: 64)
    private var byteOffset = 0

    init(_ adapter: AdapterDescription) {
        adapterJSON = Array(
            ("{\"feed\":\"\(adapter.id)\",\"adapter\":{\"id\":\"\(adapter.id)\",\"version\":\"\(adapter.version)\","
                + "\"fingerprint\":\"\(adapter.fingerprint)\"},\"submission\":\"").utf8
        )
    }

    /// Prepares for the records of a slice.
    func begin(_ slice: Slice, original digest: Token) {
        byteOffset = slice.framed.byteOffset
        beforeRecord.removeAll()
        beforeRecord.append(",\"provenance\":")
        beforeRecord.append(adapterJSON)
        beforeRecord.append(Array(slice.submission.utf8.filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x5c && $0 < 0x7f }))
        beforeRecord.append("\",\"slice\":")
        beforeRecord.append(decimal: slice.framed.index)
        beforeRecord.append(",\"record\":{\"index\":")
        afterRecord.removeAll()
        afterRecord.append("},\"receivedAt\":\"")
        Timestamp.append(milliseconds: slice.receivedAt, to: afterRecord)
        afterRecord.append(UInt8(ascii: "\""))
        original.removeAll()
        original.append(",\"originalDigest\":\"")
        original.append(hex: digest.high, digest.low)
        original.append(UInt8(ascii: "\""))
        for part in [beforeRecord, afterRecord, original] { part.reserve(ByteWriter.paddingLength) }
    }

    /// Writes `provenance`, `quality` and the closing brace.
    func write(
        span: RecordSpan,
        index: Int,
        observedAt: When?,
        isPartial: Bool,
        to writer: EventWriter
    ) {
        let out = writer.out
        out.append(padded: beforeRecord.base, beforeRecord.count)
        out.append(decimal: index)
        writer.plain(lineKey)
        out.append(decimal: span.line)
        writer.plain(byteOffsetKey)
        out.append(decimal: byteOffset + Int(span.offset))
        out.append(padded: afterRecord.base, afterRecord.count)
        if let observedAt {
            let mark = SensitivityMark(level: .open, isToken: false, whenSecret: .quarter)
            let start = out.count
            writer.key(observedKey)
            let value = out.count
            observedAt.write(to: writer)
            writer.mark(from: start, value: value, mark)
        }
        let start = out.count
        out.append(padded: original.base, original.count)
        writer.mark(from: start, value: start, SensitivityMark(level: .restricted, isToken: false, whenSecret: nil))
        guard isPartial || !writer.issues.isEmpty else {
            writer.plain(noIssues)
            return
        }
        out.append("},\"quality\":{")
        if isPartial { out.append("\"partial\":true,") }
        out.append("\"issues\":[")
        write(writer.issues, to: out)
        out.append("]}}")
    }

    private func write(_ issues: [QualityIssue], to out: ByteWriter) {
        for (position, issue) in issues.prefix(100).enumerated() {
            if position > 0 { out.append(UInt8(ascii: ",")) }
            write(issue, to: out)
        }
    }

    private func write(_ issue: QualityIssue, to out: ByteWriter) {
        out.append("{\"code\":\"")
        out.append(issue.problem.code)
        out.append("\",\"field\":\"")
        out.append(Array((issue.field ?? "record").utf8))
        out.append("\",\"severity\":\"warning\"}")
    }
}
