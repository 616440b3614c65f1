public import Contracts
package import Formats

/// An adapter made of a table: `adapter.yaml`, checked and compiled.
public struct MappedAdapter: Adapter {
    private let plan: MappingPlan

    init(plan: MappingPlan) {
        self.plan = plan
    }

    /// What it is.
    public var description: AdapterDescription { plan.description }

    /// The source fields it reads or ignores on purpose.
    package var layout: RecordLayout { plan.layout }

    /// Makes a translator with buffers of its own.
    public func makeTranslator(keys: TranslationKeys) -> any SliceTranslator {
        PlanTranslator(plan: plan, keys: keys)
    }
}
