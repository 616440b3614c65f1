import Contracts

/// One `emit` of a table, compiled: when it applies, who the subject is, and the steps that write it.
final class EmitPlan: @unchecked Sendable {
    // Unchecked: immutable once compiled.

    /// What says when an event happened.
    struct Occurrence {
        /// The canonical field.
        let field: String
        let converter: WhenConverter
    }

    let schema: EventSchema
    /// The index of the type among the adapter's.
    let type: Int
    let condition: CompiledCondition?
    /// The group of the layout whose rows each emit; `nil`: the record emits.
    let group: Int?
    /// Where the row's column is named, if rows are columns: what a sender must be told instead of the table's names.
    let header: Int?
    let identity: CompiledIdentity
    /// Said of a record that names no subject.
    let noIdentity: Rejection
    /// The source's own version of the record.
    let version: FieldVersion?
    /// What the version is read from.
    let versionSources: [PlanField.Source]
    /// When it happened: the first mapped `when` of the root.
    let occurrence: Occurrence?
    let observedAt: WhenConverter?
    /// The steps, in memory of the plan's own, so that running them counts no references of an array.
    let instructions: UnsafeBufferPointer<Instruction>
    /// More than how many objects and arrays are ever open at once.
    let depth: Int
    let fields: [PlanField]
    let unknowns: [[UInt8]]
    let ageBand: AgeBandRule?
    /// The JSON of the subject up to its token: `"urn:cpg:in:trackchild:missing:`.
    let referencePrefix: EncodedKey
    /// Keeps alive what the instructions refer to.
    private let converters: [FieldConverter]

    init(
        schema: EventSchema,
        type: Int,
        condition: CompiledCondition?,
        group: Int?,
        header: Int?,
        identity: CompiledIdentity,
        noIdentity: Rejection,
        version: FieldVersion?,
        versionSources: [PlanField.Source],
        occurrence: Occurrence?,
        observedAt: WhenConverter?,
        steps: PlanSteps,
        referencePrefix: EncodedKey
    ) {
        self.schema = schema
        self.type = type
        self.condition = condition
        self.group = group
        self.header = header
        self.identity = identity
        self.noIdentity = noIdentity
        self.version = version
        self.versionSources = versionSources
        self.occurrence = occurrence
        self.observedAt = observedAt
        let instructions = UnsafeMutableBufferPointer<Instruction>.allocate(capacity: steps.instructions.count)
        _ = instructions.initialize(from: Self.withKeysBesideOneAnother(steps.instructions))
        self.instructions = UnsafeBufferPointer(instructions)
        depth = 1 + steps.instructions.count { [.object, .array, .element].contains($0.kind) }
        fields = steps.fields
        unknowns = steps.unknowns
        converters = steps.converters
        ageBand = steps.ageBand
        self.referencePrefix = referencePrefix
    }

    /// Lays the keys out in the order they are written, where few cache lines hold them.
    private static func withKeysBesideOneAnother(_ steps: [Instruction]) -> [Instruction] {
        zip(steps, EncodedKey.beside(steps.map { Array($0.key.bytes) })).map { step, key in
            var step = step
            step.key = key
            return step
        }
    }

    deinit {
        instructions.deallocate()
    }
}
