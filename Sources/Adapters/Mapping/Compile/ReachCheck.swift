/// Finds what in a table no record can reach: conditions that contradict themselves, and rules that an earlier one always
/// decides before.
struct ReachCheck {
    let scope: CompilationScope

    /// Tells what is out of reach; each is a warning, because such a table does no harm.
    func check(_ table: MappingTable) {
        checkRules(table.skip.map(\.when), named: "skip")
        checkRules(table.urgency.map(\.when), named: "urgency")
        for emit in table.emits {
            guard let when = emit.when else { continue }
            if let contradiction = contradiction(in: when) {
                scope.tell(
                    .emitUnreachable,
                    "no record can meet this condition: \(contradiction)",
                    at: emit.when?.location ?? emit.location,
                    severity: .warning,
                    fix: "take one of the two tests out, or put them under `any`"
                )
            } else if emit.rows == nil, let skip = table.skip.first(where: { covers($0.when, when) }) {
                scope.tell(
                    .emitUnreachable,
                    "every record that meets this condition is skipped by line \(skip.location.line)",
                    at: when.location,
                    severity: .warning,
                    fix: "make the condition of 'skip' narrower, or leave this emit out"
                )
            }
        }
        checkRepetitions(table.emits)
    }

    private func checkRules(_ conditions: [Condition], named name: String) {
        for (index, condition) in conditions.enumerated() {
            if let contradiction = contradiction(in: condition) {
                scope.tell(
                    .ruleUnreachable,
                    "no record can meet this condition: \(contradiction)",
                    at: condition.location,
                    severity: .warning,
                    fix: "take one of the two tests out, or put them under `any`"
                )
            } else if let earlier = conditions[..<index].first(where: { covers($0, condition) }) {
                scope.tell(
                    .ruleUnreachable,
                    "the rule of '\(name)' in line \(earlier.location.line) always decides before this one",
                    at: condition.location,
                    severity: .warning,
                    fix: "put the narrower rule first"
                )
            }
        }
    }

    /// Two emits of one type, with the same subject and for the same records, would overwrite one another.
    private func checkRepetitions(_ emits: [EmitRule]) {
        for (index, emit) in emits.enumerated() {
            let twin = emits[..<index].first { other in
                other.type == emit.type && other.rows == emit.rows && other.id.paths == emit.id.paths
                    && other.id.name == emit.id.name && !emit.id.paths.isEmpty && covers(other.when, emit.when)
            }
            guard let twin else { continue }
            scope.tell(
                .emitRepeated,
                "the emit in line \(twin.location.line) makes the same type of the same subject of every such record",
                at: emit.location,
                severity: .warning,
                fix: "give each a 'when' that keeps them apart, or put their lines into one 'map'"
            )
        }
    }

    /// Whether every record that meets the second condition meets the first.
    private func covers(_ first: Condition?, _ second: Condition?) -> Bool {
        guard let first else { return true }
        guard let second else { return false }
        let allHold = first.all.allSatisfy { test in second.all.contains { implies($0, test) } }
        let anyHolds =
            first.any.isEmpty
            || first.any.contains { test in second.all.contains { implies($0, test) } }
            || (!second.any.isEmpty
                && second.any.allSatisfy { held in first.any.contains { implies(held, $0) } })
        return allHold && anyHolds
    }

    /// Whether a value that passes one test passes another.
    private func implies(_ test: FieldTest, _ other: FieldTest) -> Bool {
        guard test.field == other.field else { return false }
        switch (test.comparison, other.comparison) {
        case (.oneOf(let values), .oneOf(let wider)): return keys(values).isSubset(of: keys(wider))
        case (.oneOf(let values), .noneOf(let others)): return keys(values).isDisjoint(with: keys(others))
        case (.oneOf, .present), (.under, .present), (.over, .present): return true
        case (.ageUnder, .present), (.ageFrom, .present), (.ageUnreadable, .present): return true
        case (.mentions, .present), (.absent, .noneOf), (.absent, .mentionsNone): return true
        case (.under(let bound), .under(let wider)): return bound <= wider
        case (.over(let bound), .over(let wider)): return bound >= wider
        case (.ageUnder(let bound), .ageUnder(let wider)): return bound <= wider
        case (.ageFrom(let bound), .ageFrom(let wider)): return bound >= wider
        default: return test.comparison == other.comparison
        }
    }

    /// Why no record meets a condition; `nil` if one may.
    private func contradiction(in condition: Condition) -> String? {
        for (index, test) in condition.all.enumerated() {
            for other in condition.all[..<index] where test.field == other.field && excludes(test, other) {
                return "'\(test.field)' cannot pass both its tests"
            }
        }
        let isAnyLost =
            !condition.any.isEmpty
            && condition.any.allSatisfy { test in
                condition.all.contains { $0.field == test.field && excludes($0, test) }
            }
        return isAnyLost ? "none of the tests under 'any' can pass beside the others" : nil
    }

    /// Whether no value passes both tests of a field.
    private func excludes(_ first: FieldTest, _ second: FieldTest) -> Bool {
        isExclusive(first.comparison, second.comparison) || isExclusive(second.comparison, first.comparison)
    }

    private func isExclusive(_ first: FieldTest.Comparison, _ second: FieldTest.Comparison) -> Bool {
        switch (first, second) {
        case (.absent, .present), (.absent, .oneOf), (.absent, .under), (.absent, .over), (.absent, .mentions),
            (.absent, .ageUnder), (.absent, .ageFrom), (.absent, .ageUnreadable):
            return true
        case (.oneOf(let values), .noneOf(let others)): return keys(values).isSubset(of: keys(others))
        case (.under(let upper), .over(let lower)): return upper <= lower
        case (.ageUnder(let years), .ageFrom(let from)): return years <= from
        case (.mentions(let list), .mentionsNone(let other)): return list == other
        // A list is one of the values if any of its items is, so two lists of values may both hold.
        default: return false
        }
    }

    private func keys(_ values: [String]) -> Set<[UInt8]> { Set(values.map { CodeKey.bytes(of: $0) }) }
}
