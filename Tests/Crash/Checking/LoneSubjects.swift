/// Finds subjects to erase among those that are in one delivery alone.
struct LoneSubjects {
    /// What was sent.
    let content: Ledger.Content
    /// What was found.
    let observation: Observation

    /// A subject that is published and not among others, and the slices that hold it, as state names their keys.
    func next(besides others: Set<String>) -> (subject: String, slices: [String])? {
        var deliveries: [String: Int] = [:]
        var slices: [String: [Observation.Slice]] = [:]
        for slice in observation.slices {
            deliveries[slice.submission] = content.attempts[slice.attempt].delivery
            slices[slice.submission, default: []].append(slice)
        }
        func record(_ place: Observation.Place) -> SentRecord? {
            guard let delivery = deliveries[place.submission] else { return nil }
            let records = content.deliveries[delivery].records
            return records.indices.contains(place.record) ? records[place.record] : nil
        }
        for event in observation.events where !others.contains(event.subject) {
            guard let found = record(event.place), found.isLone else { continue }
            let names = slices.flatMap { submission, parts in
                guard let delivery = deliveries[submission] else { return [String]() }
                return Self.holding(found, content.deliveries[delivery].records, parts).map { "\(submission)/\($0)" }
            }
            return (event.subject, names)
        }
        return nil
    }

    /// Which slices of a submission hold a record.
    private static func holding(
        _ record: SentRecord,
        _ records: [SentRecord],
        _ slices: [Observation.Slice]
    ) -> [Int] {
        guard let place = records.firstIndex(of: record) else { return [] }
        var first = 0
        for slice in slices.sorted(by: { $0.index < $1.index }) {
            if (first..<first + slice.records).contains(place) { return [slice.index] }
            first += slice.records
        }
        return []
    }
}
