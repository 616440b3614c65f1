import Adapters

/// Finds the condition that keeps an event from coming that is expected, or lets one come that is not.
struct ConditionOrigin {
    let table: MappingTable
    /// How the table went over the record; `nil` where no record of that number was found.
    let record: RecordTrace?
    /// The entry of `inputs` the fixture came by.
    let input: Int?
    /// The rules of `skip` that hold for some record.
    let usedSkips: Set<Int>
    /// The entries of `inputs` that some fixture comes by.
    let usedInputs: Set<Int>

    /// What keeps an event of a type from coming; of any type where none is named.
    func missing(_ type: String) -> [DifferenceOrigin] {
        guard let record, record.failure == nil else { return [ofInputs].compactMap(\.self) }
        if record.isSkipped {
            return [DifferenceOrigin(table.skip[record.skips.count - 1].location, "this rule of 'skip'")]
        }
        let ofType = table.emits.indices.filter { type.isEmpty || table.emits[$0].type == type }
        guard !ofType.isEmpty else {
            return table.keyLocations["emit"].map { [DifferenceOrigin($0, "no emit is a \(type), and this")] } ?? []
        }
        let went = ofType.map { index in (index, record.emits.first { $0.emit == index }) }
        if let rows = went.first(where: { $0.1 == nil }), let each = table.emits[rows.0].each {
            return [DifferenceOrigin(each.location, "'each' finds no element, and this")]
        }
        if let rows = went.first(where: { $0.1 == nil }), table.emits[rows.0].columns != nil {
            return [DifferenceOrigin(table.emits[rows.0].location, "no header matches 'columns', and this")]
        }
        // The condition that fewest of its tests keep from holding; of an emit that applies, its records share an id.
        let near = went.compactMap { index, trace in trace.map { (index, $0, Self.failing($0)) } }
            .min { ($0.2, $0.0) < ($1.2, $1.0) }
        guard let near else { return [] }
        let emit = table.emits[near.0]
        guard let condition = emit.when, let trace = near.1.condition, !trace.holds else {
            return [DifferenceOrigin(emit.id.location, "'id', which another record has too,")]
        }
        let test = zip(condition.all, trace.all).first { !$0.1 }?.0 ?? Self.turned(condition, trace, passes: false)
        return [DifferenceOrigin(test?.location ?? condition.location, "this condition")]
    }

    /// What lets an event come.
    func extra(_ type: String, _ emits: [Int]) -> [DifferenceOrigin] {
        // Rather than that a condition holds too often, a rule that never holds should have left the record out.
        if let idle = table.skip.indices.first(where: { !usedSkips.contains($0) }) {
            return [
                DifferenceOrigin(table.skip[idle].location, "this rule of 'skip' leaves no record out, and the adapter")
            ]
        }
        let types = emits.filter { type.isEmpty || table.emits[$0].type == type }
        guard let first = types.first else { return [ofInputs].compactMap(\.self) }
        let emit = table.emits[first]
        guard let condition = emit.when else {
            return [DifferenceOrigin(emit.typeLocation, "an emit without 'when'")]
        }
        let trace = record?.emits.first { $0.emit == first && $0.applies }?.condition
        let test = trace.flatMap { Self.turned(condition, $0, passes: true) }
        return [DifferenceOrigin(test?.location ?? condition.location, "this condition")]
    }

    /// The test under `any` that is most likely the other way round than it was meant: one of `absent` among others of `present`.
    private static func turned(_ condition: Condition, _ trace: ConditionTrace, passes: Bool) -> FieldTest? {
        let absent = zip(condition.any, trace.any).filter { $0.0.comparison == .absent }
        guard !absent.isEmpty, absent.count * 2 <= condition.any.count else { return nil }
        return absent.first { $0.1 == passes }?.0
    }

    /// How many tests keep a condition from holding.
    private static func failing(_ trace: EmitTrace) -> Int {
        guard let condition = trace.condition, !condition.holds else { return 0 }
        return max(1, condition.all.count { !$0 })
    }

    private var ofInputs: DifferenceOrigin? {
        // An entry that no fixture comes by any more is rather the one that should have taken it.
        let idle = table.inputs.indices.first { !usedInputs.contains($0) }
        guard let index = idle ?? input ?? table.inputs.indices.first, table.inputs.indices.contains(index) else {
            return nil
        }
        let entry = table.inputs[index]
        let place = ["records", "until", "header", "delimiter", "format"].compactMap { entry.keyLocations[$0] }.first
        return DifferenceOrigin(place ?? entry.location, "this entry of 'inputs'")
    }
}
