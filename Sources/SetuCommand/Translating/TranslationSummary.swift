import Formats

/// What became of the records of a translation; the fates add up to the records.
package struct TranslationSummary: Sendable, Equatable {
    /// Records framed.
    package var records = 0
    /// Records whose events were all written.
    package var published = 0
    /// Emergencies written in part.
    package var partial = 0
    /// Records nothing was written of.
    package var rejected = 0
    /// Records the adapter declares to be no events.
    package var nonEvents = 0
    /// Events written.
    package var events = 0
    /// Bytes of events.
    package var bytes = 0
    /// Filled source fields that were neither mapped nor ignored.
    package var unknownFields = 0
    /// Values that were not in their code list.
    package var unmappedCodes = 0
    /// How often each rejection's code came.
    package var codes: [String: Int] = [:]

    /// For a person: one line of counts, then one for each code, the most frequent first.
    var lines: [String] {
        var first = "\(grouped(records)) records: \(grouped(published)) published, \(grouped(partial)) in part, "
        first += "\(grouped(rejected)) rejected, \(grouped(nonEvents)) non-events; \(grouped(events)) events"
        let byCode = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return [first] + byCode.map { "  \($0.key): \(grouped($0.value))" }
    }

    /// As `--json` tells it.
    var json: JSONValue {
        func number(_ value: Int) -> JSONValue { .number(String(value)) }
        return [
            "records": number(records),
            "published": number(published),
            "partial": number(partial),
            "rejected": number(rejected),
            "nonEvents": number(nonEvents),
            "events": number(events),
            "bytes": number(bytes),
            "unknownFields": number(unknownFields),
            "unmappedCodes": number(unmappedCodes),
            "codes": .object(codes.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: number($0.value)) }),
        ]
    }
}
