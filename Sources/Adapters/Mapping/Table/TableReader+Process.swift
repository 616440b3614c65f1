extension TableReader {
    /// The keys of an `adapter.yaml` whose records a program translates.
    static let processKeys = [
        "adapter", "title", "version", "jurisdiction", "class", "inputs", "aliases", "ignore", "process",
    ]
    private static let programKeys = ["command", "emits", "reads", "seconds", "memory"]

    /// `process`: the program that translates.
    mutating func process(_ node: TableNode) -> ProcessRule? {
        guard let section = TableSection(node, named: "'process'", keys: Self.programKeys, problems: &problems) else {
            return nil
        }
        let command = required("command", in: section).map { texts($0) } ?? []
        if isWhole, section["command"] != nil, command.isEmpty || command.contains(where: { $0.text.contains("\0") }) {
            problems.add(
                .badValue,
                at: section.location,
                "'command' is a program and its arguments, such as [python3, adapter.py]"
            )
        }
        return ProcessRule(
            command: command.map(\.text),
            commandLocation: command.first?.location ?? section.location,
            emits: required("emits", in: section).map { texts($0).map { ($0.text, $0.location) } } ?? [],
            reads: required("reads", in: section).map { references($0) } ?? [],
            seconds: number("seconds", in: section, within: 1...300) ?? ProcessRule.usualSeconds,
            megabytes: number("memory", in: section, within: 16...16_384) ?? ProcessRule.usualMegabytes
        )
    }

    /// Reports what only a field table has.
    mutating func refuseTableKeys(in section: TableSection) {
        for (key, location) in section.keyLocations where !Self.processKeys.contains(key) {
            problems.add(
                .unknownKey,
                at: location,
                "beside 'process' there is no '\(key)': that is the program's to do"
            )
        }
    }

    private mutating func number(_ key: String, in section: TableSection, within range: ClosedRange<Int>) -> Int? {
        guard let node = section[key], let text = text(node) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let unit = key == "memory" ? " MiB" : ""
            problems.add(
                .badValue,
                at: node.location,
                "'\(key)' is a number from \(range.lowerBound) to \(range.upperBound)\(unit)"
            )
            return nil
        }
        return number
    }
}
