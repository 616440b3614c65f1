public import Contracts

/// An adapter made of a table: `adapter.yaml`, checked and compiled.
public struct MappedAdapter: Adapter {
    let plan: MappingPlan

    init(plan: MappingPlan) {
        self.plan = plan
    }

    /// What it is.
    public var description: AdapterDescription { plan.description }

    /// Makes a translator with buffers of its own.
    public func makeTranslator(keys: TranslationKeys) -> any SliceTranslator {
        PlanTranslator(plan: plan, keys: keys)
    }
}
