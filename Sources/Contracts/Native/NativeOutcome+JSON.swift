package import Formats

extension NativeOutcome {
    /// As a program says it (docs/process-adapters.md).
    package var json: JSONValue {
        switch self {
        case .nonEvent: ["nonEvent": true]
        case .rejected(let rejections): ["rejected": .array(rejections.map(\.told))]
        case .events(let events): ["events": .array(events.map(\.json))]
        }
    }
}

extension NativeEvent {
    /// As a program says it; what it does not say is left out.
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init(name: "type", value: .string(reference)),
            .init(name: "subject", value: .array(subject.parts.map { $0.map { .string($0) } ?? .null })),
            .init(name: "keyed", value: .boolean(subject.isKeyed)),
            .init(name: "urgency", value: .string(urgency.name)),
        ]
        if let version { members.append(.init(name: "version", value: .number(String(version)))) }
        if let observedAt { members.append(.init(name: "observedAt", value: .string(observedAt))) }
        members.append(.init(name: "data", value: .object(self.members)))
        if !issues.isEmpty { members.append(.init(name: "issues", value: .array(issues.map(\.told)))) }
        if !rejections.isEmpty { members.append(.init(name: "rejections", value: .array(rejections.map(\.told)))) }
        if !sources.isEmpty {
            let told = sources.sorted { $0.key < $1.key }.map { field, names in
                JSONValue.Member(name: field, value: .array(names.map { .string($0) }))
            }
            members.append(.init(name: "sources", value: .object(told)))
        }
        return .object(members)
    }
}

extension EventIssue {
    fileprivate var told: JSONValue {
        guard let field else { return ["code": .string(code)] }
        return ["code": .string(code), "field": .string(field)]
    }
}

extension Rejection {
    fileprivate var told: JSONValue {
        let members = [
            ("code", code), ("field", sourceField), ("canonical", canonicalField), ("expected", expectation),
        ]
        return .object(members.compactMap { name, text in text.map { .init(name: name, value: .string($0)) } })
    }
}
