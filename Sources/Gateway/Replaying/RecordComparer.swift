public import Contracts
import Formats

/// Translates slices with two adapters, record by record, and counts what differs.
public struct RecordComparer {
    /// One adapter with what it made of the slice at hand.
    private struct Side {
        let description: AdapterDescription
        let translator: any SliceTranslator
        let assembler: EventAssembler
        var translation = Translation()

        init(_ adapter: any Adapter, _ keys: TranslationKeys) {
            description = adapter.description
            translator = adapter.makeTranslator(keys: keys)
            assembler = EventAssembler(adapter: adapter.description, keys: keys)
        }

        mutating func translate(_ slice: Slice) {
            translator.translate(slice, into: &translation)
        }

        /// The events of a record, by type, subject and how many of the same came before.
        func events(of record: Int) -> [Identity: TranslatedEvent] {
            var events: [Identity: TranslatedEvent] = [:]
            guard record < translation.outcomes.count else { return events }
            for event in translation.events[translation.outcomes[record].events] {
                var identity = Identity(
                    type: description.emits[event.type].reference,
                    subject: event.subject,
                    number: 0
                )
                while events[identity] != nil { identity.number += 1 }
                events[identity] = event
            }
            return events
        }

        func isRejected(_ record: Int) -> Bool {
            guard record < translation.outcomes.count else { return true }
            let outcome = translation.outcomes[record]
            return outcome.fate == .rejected || outcome.fate != .nonEvent && outcome.events.isEmpty
        }

        func data(of event: TranslatedEvent, in view: Sensitivity) -> [UInt8] {
            let writer = ByteWriter(capacity: 2 * event.data.count)
            assembler.appendData(of: event, in: translation, view: view, to: writer)
            return Array(writer.bytes)
        }
    }

    private struct Identity: Hashable {
        var type: String
        var subject: Token
        var number: Int
    }

    private var present: Side
    private var other: Side
    private let view: Sensitivity

    /// What was found so far.
    public var report = ComparisonReport()

    /// Makes a comparer.
    ///
    /// - Parameters:
    ///   - present: one adapter.
    ///   - other: the other.
    ///   - keys: the keys of tokens.
    ///   - view: whose values may be shown as examples.
    public init(present: any Adapter, other: any Adapter, keys: TranslationKeys, showing view: Sensitivity = .open) {
        self.present = Side(present, keys)
        self.other = Side(other, keys)
        self.view = view
    }

    /// Compares the records of a slice.
    ///
    /// - Parameters:
    ///   - slice: the slice.
    ///   - otherSlice: the same records as the other adapter's inputs have them cut out; `nil`: the same.
    public mutating func compare(_ slice: Slice, with otherSlice: Slice? = nil) {
        present.translate(slice)
        other.translate(otherSlice ?? slice)
        report.slices += 1
        report.records += slice.framed.records.count
        for record in slice.framed.records.indices { compare(record) }
    }

    private mutating func compare(_ record: Int) {
        switch (present.isRejected(record), other.isRejected(record)) {
        case (true, false): report.newlyPassing += 1
        case (false, true):
            report.newlyRejected += 1
            let outcome = record < other.translation.outcomes.count ? other.translation.outcomes[record] : nil
            let code = outcome.flatMap { other.translation.rejections[$0.rejections].first?.code } ?? "NO_RULE"
            report.rejectedFor[code, default: 0] += 1
        default: break
        }
        let before = present.events(of: record)
        let after = other.events(of: record)
        for (identity, event) in before {
            guard let again = after[identity] else {
                report.types[identity.type, default: .init()].gone += 1
                continue
            }
            guard event.contentDigest != again.contentDigest else {
                report.types[identity.type, default: .init()].unchanged += 1
                continue
            }
            report.types[identity.type, default: .init()].changed += 1
            noteFields(event, again, of: identity.type)
        }
        for identity in after.keys where before[identity] == nil {
            report.types[identity.type, default: .init()].new += 1
        }
    }

    /// Counts the fields in which two events differ.
    private mutating func noteFields(_ event: TranslatedEvent, _ again: TranslatedEvent, of type: String) {
        let before = EventShape.scalars(of: present.data(of: event, in: .secret))
        let after = EventShape.scalars(of: other.data(of: again, in: .secret))
        let shownBefore = EventShape.scalars(of: present.data(of: event, in: view))
        let shownAfter = EventShape.scalars(of: other.data(of: again, in: view))
        var noted: Set<String> = []
        for path in Set(before.keys).union(after.keys).sorted() where before[path] != after[path] {
            let field = Self.withoutPositions(path)
            guard !field.hasPrefix("quality."), noted.insert(field).inserted else { continue }
            var changes = report.types[type]?.fields[field] ?? ComparisonReport.FieldChanges()
            let isKnown = report.types[type]?.fields[field] != nil
            guard isKnown || report.types[type]?.fields.count ?? 0 < ComparisonReport.mostFields else { continue }
            changes.events += 1
            // A value is shown only where that view shows it as it is.
            if before[path] == shownBefore[path], after[path] == shownAfter[path],
                changes.examples.count < ComparisonReport.FieldChanges.mostExamples
            {
                changes.examples.append((before[path], after[path]))
            }
            report.types[type]?.fields[field] = changes
        }
    }

    /// A path with the positions in lists left out: `child.names[0].text` as `child.names[].text`.
    private static func withoutPositions(_ path: String) -> String {
        var field = ""
        var isInside = false
        for character in path {
            if character == "]" { isInside = false }
            if !isInside { field.append(character) }
            if character == "[" { isInside = true }
        }
        return field
    }
}
