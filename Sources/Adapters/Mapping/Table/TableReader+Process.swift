extension TableReader {
    /// The keys of an `adapter.yaml` whose records a program translates.
    static let processKeys = [
        "adapter", "title", "version", "jurisdiction", "class", "inputs", "aliases", "ignore", "process",
    ]
    static let programKeys = ["command", "emits", "reads", "seconds", "memory"]

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
        if let only = command.first?.text, command.count == 1, only.contains(" ") {
            let words = only.split(separator: " ").joined(separator: ", ")
            problems.add(
                .badValue,
                at: section["command"]?.location ?? section.location,
                "'command' is a list: the program, then each argument by itself",
                fix: "write: command: [\(words)]"
            )
        }
        let emits = required("emits", in: section).map { texts($0).map { ($0.text, $0.location) } } ?? []
        if let node = section["emits"], emits.isEmpty, case .list(let nodes, _) = node, nodes.isEmpty {
            problems.add(
                .badValue,
                at: node.location,
                "'emits' names at least one event type",
                fix: "write the types of its events, such as [concern/1]"
            )
        }
        return ProcessRule(
            command: command.map(\.text),
            commandLocation: command.first?.location ?? section.location,
            emits: emits,
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
