import Contracts
import Formats

/// A checked table, compiled: what a ``PlanTranslator`` runs.
struct MappingPlan: Sendable {
    var description: AdapterDescription
    var layout: RecordLayout
    var absent: AbsentWords
    /// The number of value indices a record and a row need.
    var valueCount: Int
    /// By value index: whether the source's name says that Aadhaar numbers stand there.
    var isAadhaarColumn: [Bool]
    var skip: [CompiledCondition]
    var urgency: CompiledUrgency
    var emits: [EmitPlan]

    /// Values of rows are counted from here.
    static let rowBase = 512
}
