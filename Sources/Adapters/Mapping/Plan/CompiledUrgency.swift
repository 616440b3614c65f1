import Contracts
import Formats

/// How urgent a record is: the first rule that holds, else routine.
struct CompiledUrgency: Sendable {
    var rules: [(urgency: Urgency, condition: CompiledCondition)]
    /// Converters that read the same fields as the rules for emergencies: where one of them cannot read its value, it may be one.
    var judges: [FieldConverter]

    /// The urgency, and whether something about it could not be read, in which case it is at least U2.
    func find(_ record: RecordReader) -> (urgency: Urgency, isUnreadable: Bool) {
        let found = rules.first { $0.condition.holds(record) }?.urgency ?? .routine
        // What is less urgent by another rule says nothing of what could not be read.
        guard !found.isEmergency, isUnreadable(record) else { return (found, false) }
        return (.within12Hours, true)
    }

    private func isUnreadable(_ record: RecordReader) -> Bool {
        for (urgency, condition) in rules where urgency.isEmergency {
            for value in condition.values where record[value].kind == .structure { return true }
        }
        return judges.contains { !$0.canRead(record) }
    }
}
