/// An emit as the loop of every record meets it: the loop counts no references of what its translator keeps alive.
struct UnretainedEmit {
    /// The group of the layout whose rows each emit; `nil`: the record emits.
    let group: Int?
    private let plan: Unmanaged<EmitPlan>
    private let runner: Unmanaged<EmitRunner>
    private let condition: Unmanaged<CompiledCondition>?

    /// Takes an emit by its runner, which is to outlive it.
    init(_ runner: EmitRunner) {
        group = runner.plan.group
        plan = .passUnretained(runner.plan)
        self.runner = .passUnretained(runner)
        condition = runner.plan.condition.map { .passUnretained($0) }
    }

    /// Whether the record or row at hand is one of those it is for.
    @inline(__always)
    func applies(to record: RecordReader) -> Bool {
        guard let condition else { return true }
        return condition._withUnsafeGuaranteedRef { $0.holds(record) }
    }

    /// Calls `body` with the emit and what runs it.
    @inline(__always)
    func withPlan(_ body: (EmitPlan, EmitRunner) -> Void) {
        plan._withUnsafeGuaranteedRef { plan in runner._withUnsafeGuaranteedRef { body(plan, $0) } }
    }
}
