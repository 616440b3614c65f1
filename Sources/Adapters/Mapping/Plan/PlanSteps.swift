/// The steps of an emit and what they refer to, while they are being compiled.
struct PlanSteps {
    var instructions: [Instruction] = []
    var fields: [PlanField] = []
    var unknowns: [[UInt8]] = []
    var converters: [FieldConverter] = []
    var ageBand: AgeBandRule?
}
