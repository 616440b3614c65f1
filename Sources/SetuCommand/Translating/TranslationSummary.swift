package import Contracts
import Formats

/// What became of the records of a translation; the fates add up to the records.
package struct TranslationSummary: Sendable, Equatable {
    /// The fates of the records.
    package var accounts = Receipt.Accounts()
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

    /// Takes the slice that was translated last.
    mutating func add(_ run: DryRun) {
        accounts = run.accounts
        events += run.published
        let translation = run.translation
        unknownFields += translation.unknownFields
        unmappedCodes += translation.unmappedCodes
        guard !translation.rejections.isEmpty else { return }
        for outcome in translation.outcomes {
            for rejection in translation.rejections[outcome.rejections] {
                codes[rejection.code, default: 0] += 1
            }
        }
    }

    /// For a person: one line of counts, then one for each code, the most frequent first.
    var lines: [String] {
        var first = "\(counted(accounts.framed, "record")): \(grouped(accounts.published)) published, "
        first += "\(grouped(accounts.partial)) in part, \(grouped(accounts.rejected)) rejected, "
        first += "\(grouped(accounts.nonEvent)) non-events, \(grouped(accounts.unchanged)) unchanged; "
        first += "\(counted(events, "event"))"
        let byCode = codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return [first] + byCode.map { "  \($0.key): \(grouped($0.value))" }
    }

    /// As `--json` tells it.
    var json: JSONValue {
        func number(_ value: Int) -> JSONValue { .number(String(value)) }
        return [
            "records": number(accounts.framed),
            "published": number(accounts.published),
            "partial": number(accounts.partial),
            "rejected": number(accounts.rejected),
            "nonEvents": number(accounts.nonEvent),
            "unchanged": number(accounts.unchanged),
            "events": number(events),
            "bytes": number(bytes),
            "unknownFields": number(unknownFields),
            "unmappedCodes": number(unmappedCodes),
            "codes": .object(codes.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: number($0.value)) }),
        ]
    }
}
