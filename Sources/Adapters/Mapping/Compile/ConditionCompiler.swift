/// Resolves the fields of conditions to value indices.
struct ConditionCompiler {
    let scope: CompilationScope

    func compile(_ condition: Condition) -> CompiledCondition {
        CompiledCondition(all: condition.all.map(test), any: condition.any.map(test))
    }

    private func test(_ test: FieldTest) -> (value: Int, test: CompiledCondition.Test) {
        (scope.index(of: test.field), comparison(test.comparison))
    }

    private func comparison(_ comparison: FieldTest.Comparison) -> CompiledCondition.Test {
        switch comparison {
        case .oneOf(let values): .oneOf(words(values))
        case .noneOf(let values): .noneOf(words(values))
        case .present: .present
        case .absent: .absent
        case .under(let bound): .under(bound, scope.numbers)
        case .over(let bound): .over(bound, scope.numbers)
        }
    }

    private func words(_ values: [String]) -> CodeKeyTable { CodeKeyTable(values.map { CodeKey.bytes(of: $0) }) }
}
