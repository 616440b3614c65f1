import Contracts
import Formats

/// A tiny adapter over CSV, so that these tests need no mapping: columns `id,place,name,story,kind,version`.
///
/// `kind` says what becomes of a row: `bad` is rejected, `skip` is no event, `two` is two events, `urgent` is an
/// emergency, `none` a row that comes to nothing, `vanish` a row the adapter forgets, `partial` an emergency in part, `keyed` a report whose id is derived; anything else is a plain report.
struct RowAdapter: Adapter {
    var description: AdapterDescription

    /// Whether `bad` is a plain report to it.
    private let knowsBad: Bool
    /// Places that it calls by another name.
    private let renames: [String: String]
    /// Whether it writes names and stories in capitals.
    private let shouts: Bool

    init(
        id: String = "in.rows",
        isEmergencyClass: Bool = false,
        fingerprint: String = "0123456789abcdef",
        knowsBad: Bool = false,
        renames: [String: String] = [:],
        shouts: Bool = false
    ) {
        self.knowsBad = knowsBad
        self.renames = renames
        self.shouts = shouts
        description = AdapterDescription(
            id: id,
            title: "Rows",
            version: "1.0.0",
            fingerprint: fingerprint,
            jurisdiction: "IN",
            isEmergencyClass: isEmergencyClass,
            inputs: [InputDescription(format: .csv)],
            headerNames: ["id", "place", "name", "story", "kind", "version"],
            emits: [Self.schema("sighting"), Self.schema("follow-up")],
            layout: RecordLayout(
                fields: ["id", "place", "name", "story", "kind", "version"].map { SourcePath(steps: [.child($0)]) }
            )
        )
    }

    static let header = "id,place,name,story,kind,version\n"

    /// The keys under which tests look for rows.
    static func csv(_ rows: [String]) -> [UInt8] {
        Array((header + rows.map { $0 + "\n" }.joined()).utf8)
    }

    func makeTranslator(keys: TranslationKeys) -> any SliceTranslator {
        RowTranslator(keys: keys, knowsBad: knowsBad, renames: renames, shouts: shouts)
    }

    private static func schema(_ name: String) -> EventSchema {
        let text = ValueSchema.string(StringSchema())
        return EventSchema(
            name: name,
            major: 1,
            entity: name,
            title: name,
            summary: name,
            root: ObjectSchema(properties: [
                Property(name: "place", summary: "", value: text, isRequired: true, sensitivity: .open),
                Property(name: "name", summary: "", value: text, isRequired: false, sensitivity: .restricted),
                Property(name: "story", summary: "", value: text, isRequired: false, sensitivity: .secret),
            ]),
            generalClasses: [],
            examples: []
        )
    }
}

private final class RowTranslator: SliceTranslator {
    private let keys: TranslationKeys
    private let knowsBad: Bool
    private let renames: [String: String]
    private let shouts: Bool

    init(keys: TranslationKeys, knowsBad: Bool, renames: [String: String], shouts: Bool) {
        self.keys = keys
        self.knowsBad = knowsBad
        self.renames = renames
        self.shouts = shouts
    }

    func translate(_ slice: Slice, into result: inout Translation) {
        result.removeAll()
        for (index, span) in slice.framed.records.enumerated() {
            let start = Int(span.offset)
            let line = String(decoding: slice.framed.body[start..<start + Int(span.length)], as: UTF8.self)
            var cells = line.filter { !$0.isNewline }.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init
            )
            if cells.count == 6 {
                cells[1] = renames[cells[1]] ?? cells[1]
                if shouts { for cell in 2...3 { cells[cell] = cells[cell].uppercased() } }
                if knowsBad, cells[4] == "bad" { cells[4] = "plain" }
            }
            translate(cells, index, span, into: &result)
        }
    }

    private func translate(_ cells: [String], _ index: Int, _ span: RecordSpan, into result: inout Translation) {
        let firstEvent = result.events.count
        let firstRejection = result.rejections.count
        var fate = RecordOutcome.Fate.translated
        switch cells.count == 6 ? cells[4] : "ragged" {
        case "ragged", "bad":
            fate = .rejected
            let code = cells.count == 6 ? "KIND" : "CSV_RAGGED"
            result.rejections.append(
                Rejection(
                    code: code,
                    sourceField: "kind",
                    canonicalField: "kind",
                    expectation: "a kind that is not bad"
                )
            )
        case "none":
            break
        case "vanish":
            return
        case "skip":
            fate = .nonEvent
        case "two":
            append(cells, index, type: 0, into: &result)
            append(cells, index, type: 1, into: &result)
        case "partial":
            fate = .partial
            append(cells, index, type: 0, into: &result)
            result.rejections.append(Rejection(code: "AGE", sourceField: "age", expectation: "an age"))
        default:
            append(cells, index, type: 0, into: &result)
        }
        result.outcomes.append(
            RecordOutcome(
                span: span,
                fate: fate,
                events: firstEvent..<result.events.count,
                rejections: firstRejection..<result.rejections.count
            )
        )
    }

    private func append(_ cells: [String], _ index: Int, type: Int, into result: inout Translation) {
        let start = result.bytes.count
        let firstSegment = result.segments.count
        result.bytes += Array("{\"place\":\"\(cells[1])\"".utf8)
        for (name, cell, level) in [("name", cells[2], Sensitivity.restricted), ("story", cells[3], .secret)]
        where !cell.isEmpty {
            let from = result.bytes.count
            result.bytes += Array(",\"\(name)\":\"\(cell)\"".utf8)
            result.segments.append(
                Segment(start: UInt32(from), end: UInt32(result.bytes.count), level: level, form: .dropped)
            )
        }
        result.bytes.append(UInt8(ascii: "}"))
        result.events.append(
            TranslatedEvent(
                type: type,
                record: index,
                data: start..<result.bytes.count,
                segments: firstSegment..<result.segments.count,
                subject: keys.subjects.token(Array(cells[0].utf8)),
                contentDigest: keys.content.token(Array(result.bytes[start...])),
                version: UInt64(cells[5]),
                isKeyed: cells[4] == "keyed",
                urgency: ["urgent", "partial"].contains(cells[4]) ? .immediate : .routine,
                hasSecret: !cells[3].isEmpty,
                isPartial: cells[4] == "partial",
                time: 1_760_000_000_000
            )
        )
    }
}
