/// Resolves the fields of conditions to value indices.
struct ConditionCompiler {
    let scope: CompilationScope

    func compile(_ condition: Condition) -> CompiledCondition {
        CompiledCondition(all: condition.all.map(test), any: condition.any.map(test))
    }

    private func test(_ test: FieldTest) -> (value: Int, test: CompiledCondition.Test) {
        (scope.index(of: test.field), comparison(test))
    }

    private func comparison(_ test: FieldTest) -> CompiledCondition.Test {
        switch test.comparison {
        case .oneOf(let values): .oneOf(words(values))
        case .noneOf(let values): .noneOf(words(values))
        case .present: .present
        case .absent: .absent
        case .under(let bound): .under(bound, scope.numbers)
        case .over(let bound): .over(bound, scope.numbers)
        case .ageUnder(let years): .ageUnder(years)
        case .ageFrom(let years): .ageFrom(years)
        case .ageUnreadable: .ageUnreadable
        case .mentions(let list): .mentions(keys(of: list, at: test.location))
        case .mentionsNone(let list): .mentionsNone(keys(of: list, at: test.location))
        }
    }

    private func words(_ values: [String]) -> CodeKeyTable { CodeKeyTable(values.map { CodeKey.bytes(of: $0) }) }

    /// The words of a code list, as ``CodeKey`` forms them; a problem if there is no such list.
    private func keys(of name: String, at location: SourceLocation) -> [[UInt8]] {
        scope.codeList(name, at: location)?.entries.map { CodeKey.bytes(of: $0.source) } ?? []
    }
}
